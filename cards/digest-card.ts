import { Fact, FactSet } from '@microsoft/teams.cards';
import type { Person } from '../queue/people.ts';
import { shownCard, type ShownCard } from './card.ts';
import { dutyNoteBlock, type NoteView } from './duty-note-block.ts';
import { onDutyName, shortDayWords } from './duty-words.ts';
import { pressOnly } from './query-button.ts';
import { momentWords } from './query-times.ts';
import { caution, heading } from './words.ts';

/** How a line stands. It says nothing of any case or of who asked. */
export interface LineFigures {
  readonly waiting: number;
  /** Of those that wait. */
  readonly urgent: number;
  /** Whose reply or end was due before now, whoever has them. */
  readonly overdue: number;
  readonly withAdvisers: number;
  readonly waitForAsker: number;
  /** The one that has waited longest, and since when. */
  readonly oldest?: { readonly number: string; readonly since: number } | undefined;
  /** How many were answered on the last day that the line was open before this one. */
  readonly answered: { readonly day: string; readonly count: number };
}

/** What the digest is drawn from. */
export interface DigestView {
  readonly figures: LineFigures;
  readonly onDuty: Person | undefined;
  readonly note?: NoteView | undefined;
  /** Whose line it is, for the way to what its knowledge missed. */
  readonly authority?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How the line stands this morning, for the advisers' channel. */
export function digestCard({ figures, onDuty, note, authority, now }: DigestView): ShownCard {
  const { overdue } = figures;
  const body = [
    heading('How the line stands'),
    ...(overdue === 0
      ? []
      : [caution(overdue === 1 ? '1 query is overdue' : `${overdue} queries are overdue`)]),
    new FactSet(
      ...figureLines(figures, now).map(({ name, value }) => new Fact(name, value)),
      new Fact('On duty', onDutyName(onDuty)),
    ),
    ...dutyNoteBlock(note, now),
  ];
  const actions =
    authority === undefined
      ? []
      : [pressOnly('Missed questions', { verb: 'missed-questions', authority, page: 0 })];
  return shownCard('Advice line', 'how the line stands', body, actions);
}

/** Each figure with its name, in the order in which they are read. Milliseconds since 1970 for `now`. */
export function figureLines(
  { waiting, urgent, overdue, withAdvisers, waitForAsker, oldest, answered }: LineFigures,
  now: number,
): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: 'Waiting', value: urgent === 0 ? String(waiting) : `${waiting}, ${urgent} of them urgent` },
    { name: 'Overdue', value: String(overdue) },
    { name: 'With advisers', value: String(withAdvisers) },
    { name: 'Waiting for the asker', value: String(waitForAsker) },
    ...(oldest === undefined
      ? []
      : [{ name: 'Oldest waiting', value: `${oldest.number}, since ${momentWords(oldest.since, now)}` }]),
    { name: `Answered ${shortDayWords(answered.day)}`, value: String(answered.count) },
  ];
}
