import { TextInput, type Action, type CardElement } from '@microsoft/teams.cards';
import type { EntryVersion, VersionComment } from '../knowledge/live/entry-version.ts';
import { button, unfold } from './button.ts';
import { mostTyped } from './button-data.ts';
import { shownCard, type ShownCard } from './card.ts';
import { effectBlocks, type ProposalEffects } from './proposal-effects.ts';
import { asDrawn } from './proposal-preview-card.ts';
import { pressOnly } from './query-button.ts';
import { label } from './query-thread.ts';
import { momentWords } from './query-times.ts';
import { type DiffLine, entryDiff } from './review-diff.ts';
import { asTyped, caution, heading, smallPrint, words } from './words.ts';

/** What the card of a proposal is drawn from, for whoever reads it before it goes live. */
export interface ReviewView {
  readonly version: EntryVersion;
  readonly title: string;
  readonly before: EntryVersion['content'] | undefined;
  readonly asItWillBe?: ShownCard | undefined;
  /** `wait` while they are being worked out; it is not approved before. */
  readonly effects?: ProposalEffects | 'wait' | undefined;
  /** Why it cannot be published as it is: sentences. */
  readonly faults: readonly string[];
  /** Who may approve it, in a sentence. */
  readonly approvers: string;
  /** True for its author, who comments and does not approve. */
  readonly isAuthor: boolean;
  /** Of what it was made: "3 missed questions", "SL-0012". */
  readonly madeFrom?: string | undefined;
  /** What was just done or refused, as a sentence. */
  readonly said?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** With these, what it does and what was said of it the card stays below the 14,336 characters that Teams takes. */
const mostLines = 24;
const mostCharacters = 4_000;

/** A proposal whole: what changes, what that does, what was said of it, and approving it or sending it back. */
export function reviewCard(view: ReviewView): ShownCard {
  const { version, said, faults, now } = view;
  const { author, reason, comments, submittedAt } = version;
  const by = author === undefined ? 'An operator' : asTyped(author.name ?? 'A colleague');
  return shownCard(
    'Advice line',
    'a proposal to read',
    [
      heading(`${stateWords[version.state]}: ${view.title}`),
      ...(said === undefined ? [] : [caution(said)]),
      smallPrint(
        [
          `${by}, ${momentWords(submittedAt ?? version.changedAt, now)}`,
          ...(view.madeFrom === undefined ? [] : [`made from ${view.madeFrom}`]),
        ].join(' · '),
      ),
      ...(reason === '' ? [] : [words(asTyped(reason))]),
      ...faults.map((fault) => caution(fault)),
      label('What changes'),
      ...diffBlocks(entryDiff(view.before, version.content)),
      ...(view.effects === undefined
        ? []
        : view.effects === 'wait'
          ? [caution('What it would do is still being worked out. Open it again in a minute.')]
          : effectBlocks(view.effects)),
      ...commentBlocks(comments, now),
      smallPrint(view.approvers),
    ],
    actionsOf(view),
  );
}

const stateWords: Readonly<Record<EntryVersion['state'], string>> = {
  draft: 'A draft',
  'in-review': 'To read',
  published: 'Live',
  'sent-back': 'Sent back',
  withdrawn: 'Given up',
};

/** Whole lines as far as there is room: nobody approves a line by its beginning. */
function diffBlocks(lines: readonly DiffLine[]): readonly CardElement[] {
  const changed = lines.filter(({ what }) => what !== 'same');
  if (changed.length === 0) return [smallPrint('Nothing.')];
  let room = mostCharacters;
  const shown = changed.slice(0, mostLines).filter(({ text }) => (room -= text.length) >= 0);
  const left = changed.length - shown.length;
  return [
    // The words say it where colours cannot be told apart.
    ...shown.map(({ what, text }) =>
      words(`${what === 'added' ? '**Added:**' : '**Taken out:**'} ${asTyped(text)}`, {
        spacing: 'None',
        ...(what === 'added' ? {} : { isSubtle: true }),
      }),
    ),
    ...(left === 0
      ? []
      : [
          caution(
            `${left === 1 ? 'One more line changed that has' : `${left} more lines changed that have`} no room here. Read ${left === 1 ? 'it' : 'them'} on the entry’s page before you approve.`,
          ),
        ]),
  ];
}

function commentBlocks(comments: readonly VersionComment[], now: number): readonly CardElement[] {
  return comments
    .slice(-6)
    .flatMap(({ kind, by, at, text }) => [
      label(`${asTyped(by.name ?? 'A colleague')} ${didWords[kind]}, ${momentWords(at, now)}`),
      words(asTyped(text.slice(0, 600)), { spacing: 'None' }),
    ]);
}

const didWords: Readonly<Record<VersionComment['kind'], string>> = {
  comment: 'said',
  'sent-back': 'sent it back',
  withdrawn: 'gave it up',
  'published-anyway': 'approved it although questions break',
};

function actionsOf(view: ReviewView): readonly Action[] {
  const { version, isAuthor, asItWillBe, effects, faults } = view;
  const { authority, entry, number, state, submittedAt = 0 } = version;
  const of = { authority, entry, number };
  const approving = { verb: 'approve-proposal', ...of, submittedAt } as const;
  const approve =
    effects !== 'wait' && effects?.holdsBack === true
      ? unfold(
          'Approve all the same',
          [box('note', 'Why, although questions break?')],
          [button('Approve', approving, { style: 'positive' })],
        )
      : pressOnly('Approve', approving, { style: 'positive' });
  const sendBack = unfold(
    'Send back',
    [box('reason', 'What should be changed?')],
    [button('Send back', { verb: 'send-back-proposal', ...of })],
  );
  const comment = unfold(
    'Comment',
    [box('addition', 'Your comment, for its author and whoever reads it')],
    [button('Keep the comment', { verb: 'comment-proposal', ...of })],
  );
  const open = state === 'in-review';
  return [
    ...(open && !isAuthor && faults.length === 0 && effects !== undefined && effects !== 'wait'
      ? [approve]
      : []),
    ...(open && !isAuthor ? [sendBack] : []),
    ...(isAuthor && state === 'draft' && faults.length === 0
      ? [pressOnly('Send for review', { verb: 'submit-proposal', ...of }, { style: 'positive' })]
      : []),
    ...(isAuthor && (state === 'sent-back' || state === 'draft')
      ? [pressOnly('Change it', { verb: 'change-proposal', ...of })]
      : []),
    ...(isAuthor && state !== 'published' && state !== 'withdrawn'
      ? [pressOnly('Give it up', { verb: 'withdraw-proposal', ...of })]
      : []),
    ...(effects === 'wait' ? [pressOnly('Look again', { verb: 'open-review', ...of })] : []),
    // Its author alone knows of a draft.
    ...(state === 'draft' ? [] : [comment]),
    ...(asItWillBe === undefined ? [] : [unfold('As the card it will be', [asDrawn(asItWillBe)])]),
  ];
}

function box(id: 'note' | 'reason' | 'addition', title: string): TextInput {
  return new TextInput({
    id,
    label: title,
    isMultiline: true,
    isRequired: true,
    errorMessage: 'Please say so in a few words',
    maxLength: Math.min(mostTyped, 600),
  });
}
