import { Container, type CardElement } from '@microsoft/teams.cards';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { effectBlocks, type ProposalEffects } from './proposal-effects.ts';
import { pressOnly } from './query-button.ts';
import { label } from './query-thread.ts';
import { asTyped, heading, smallPrint, words } from './words.ts';

/** Which version of which entry, for buttons. */
export interface OfVersion {
  readonly authority: string;
  readonly entry: string;
  readonly number: number;
}

/** What the card before a proposal is sent is drawn from. */
export interface ProposalPreviewView {
  readonly of: OfVersion;
  readonly title: string;
  /** The entry's card as it will be. */
  readonly asItWillBe?: ShownCard | undefined;
  /** The ways of asking that are added. */
  readonly added: readonly string[];
  readonly effects: ProposalEffects;
}

/** A draft as it will be, with what it does, before its author sends it to be read. */
export function proposalPreviewCard(view: ProposalPreviewView): ShownCard {
  const { of, asItWillBe, added, effects } = view;
  return shownCard(
    'Advice line',
    'check what you propose',
    [
      heading(`Your proposal: ${view.title}`),
      ...(asItWillBe === undefined ? [] : [asDrawn(asItWillBe)]),
      ...(added.length === 0
        ? []
        : [label('Asked as'), ...added.map((way) => words(asTyped(way), { spacing: 'None' }))]),
      ...effectBlocks(effects),
      smallPrint('It goes live once a colleague has approved it; you cannot approve it yourself.'),
    ],
    [
      button('Send for review', { verb: 'submit-proposal', ...of }, { style: 'positive' }),
      pressOnly('Change it', { verb: 'change-proposal', ...of }),
      pressOnly('Give it up', { verb: 'withdraw-proposal', ...of }),
    ],
  );
}

/** Stands for it while what it does is being worked out. */
export function proposalWaitsCard({ authority, entry, number }: OfVersion): ShownCard {
  return shownCard(
    'Advice line',
    'your draft is kept',
    [
      heading('Your draft is kept'),
      words('What it would do is still being worked out. Open it in a minute, and send it from there.'),
    ],
    [pressOnly('Open it', { verb: 'open-review', authority, entry, number })],
  );
}

/** A card's body set apart from what stands around it, without its buttons. */
export function asDrawn({ card }: ShownCard): CardElement {
  return new Container(...(card.body ?? [])).withStyle('emphasis');
}
