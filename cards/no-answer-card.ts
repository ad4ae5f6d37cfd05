import type { Entry } from '../knowledge/entries.ts';
import type { Local, NotOurs } from '../knowledge/schema.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { type LineTiming, timingLines } from './line-timing.ts';
import { lineByPhone } from './line-by-phone.ts';
import { tellMeLine } from './missed-lines.ts';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { partLine } from './part-line.ts';
import { removedNote, type Removed } from './removed-note.ts';
import { heading, smallPrint, words } from './words.ts';

/** What the card that says "no answer" is drawn from. */
export interface NoAnswerView {
  readonly authority: string;
  /** The Virtual School that would be asked: "Slough Virtual School". */
  readonly virtualSchool: string;
  readonly notOurs?: NotOurs | undefined;
  /** A topic of the offer none of whose rows fits, for whom it was asked ("Post-16, age 26"), and for whom they are. */
  readonly unfit?:
    { readonly topic: string; readonly whom: string; readonly why?: readonly string[] } | undefined;
  /** How the advice line is reached without Teams. */
  readonly line?: Local['line'] | undefined;
  /** When the line opens while it is shut, and what is said of a rush. */
  readonly timing?: LineTiming | undefined;
  /** Entries that came nearest, offered but not claimed to be the answer. */
  readonly near: readonly Entry[];
  /** The part of the message that this is about, where its others are answered. */
  readonly part?: RedactedText | undefined;
  readonly answer?: string | undefined;
  readonly removed?: Removed | undefined;
}

/** Says plainly that there is no answer, where to ask instead if that is known, and offers the advice line. */
export function noAnswerCard(view: NoAnswerView): ShownCard {
  const { authority, answer, notOurs, unfit } = view;
  const why =
    unfit !== undefined
      ? `Under “${unfit.topic}” the offer has nothing that fits what you said (${unfit.whom}).`
      : notOurs === undefined
        ? view.near.length === 0
          ? `${view.virtualSchool}’s documents do not answer this, and we would rather not guess.`
          : `We found nothing in ${view.virtualSchool}’s documents that surely answers this, and we would rather not guess.`
        : `${view.virtualSchool}’s documents do not cover this (${notOurs.title}). Ask ${notOurs.instead}.`;
  return shownCard(
    'No answer',
    'the advice line can help',
    [
      heading(
        unfit !== undefined
          ? 'Nothing in the offer fits'
          : view.part === undefined
            ? 'We do not have an answer to that'
            : 'We do not have an answer to this part',
      ),
      ...partLine(view.part, unfit === undefined ? 'Not answered yet' : 'About'),
      words(why),
      ...(unfit?.why ?? []).map((reason) => smallPrint(reason)),
      words(
        'An adviser on the advice line can look at it; your question is kept, so there is no need to type it again.',
      ),
      ...timingLines(view.timing),
      ...(notOurs === undefined && unfit === undefined ? tellMeLine({ authority, answer }) : []),
      ...lineByPhone(view.line ?? {}),
      ...removedNote(view.removed),
    ],
    [
      button('Ask the advice line', { verb: 'ask-advice-line', authority, answer }, { style: 'positive' }),
      ...view.near.slice(0, 2).map((entry) =>
        button(unfit === undefined ? `Did you mean: ${entry.title}?` : `See ${entry.title}`, {
          verb: 'pick-entry',
          authority,
          entry: entry.id,
          answer,
        }),
      ),
      button('What can you help with?', { verb: 'help' }),
    ],
  );
}

/** For a child of a council whose documents this service does not hold: nothing of ours is passed off as theirs. */
export function otherAuthorityCard(view: {
  /** Whose advice line would be asked. */
  readonly authority: string;
  /** Its name; undefined where the asker only said that it is another. */
  readonly council: string | undefined;
  /** The entry of a pack that says how to find another council's Virtual School. */
  readonly guide?: { readonly authority: string; readonly name: string; readonly entry: string } | undefined;
  readonly answer?: string | undefined;
  /** How that advice line is reached without Teams. */
  readonly line?: Local['line'] | undefined;
}): ShownCard {
  const { council, guide } = view;
  return shownCard(
    'No answer',
    'another council’s Virtual School',
    [
      heading(
        council === undefined ? 'Another council’s Virtual School' : `We hold no documents for ${council}`,
      ),
      words(
        `What counts is whose child it is. ${council === undefined ? 'Ask' : `For ${council}, ask`} that council’s Virtual School; its website or switchboard will say how. Another council’s offer may differ, so we do not answer from it.`,
      ),
      words('If you are not sure who to ask, the advice line can help.'),
      ...lineByPhone(view.line ?? {}),
    ],
    [
      button(
        'Ask the advice line',
        { verb: 'ask-advice-line', authority: view.authority, answer: view.answer },
        { style: 'positive' },
      ),
      ...(guide === undefined
        ? []
        : [
            button(`Find a Virtual School (from ${guide.name}’s documents)`, {
              verb: 'show-entry',
              authority: guide.authority,
              entry: guide.entry,
              answer: undefined,
            }),
          ]),
      button('What can you help with?', { verb: 'help' }),
    ],
  );
}
