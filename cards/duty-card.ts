import { Fact, FactSet } from '@microsoft/teams.cards';
import type { Person } from '../queue/people.ts';
import { shownCard, type ShownCard } from './card.ts';
import { dutyNoteBlock, type NoteView } from './duty-note-block.ts';
import { onDutyName, shortDayWords } from './duty-words.ts';
import { heading, smallPrint, words } from './words.ts';

/** What the card of the rota is drawn from. */
export interface DutyView {
  /** The days to come, today first. */
  readonly days: readonly { readonly day: string; readonly person: Person | undefined }[];
  readonly note?: NoteView | undefined;
  /** What was just changed, as a sentence. */
  readonly done?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Who is on duty in the days to come, for the advisers' channel. */
export function dutyCard({ days, note, done, now }: DutyView): ShownCard {
  const [today] = days;
  return shownCard('Advice line', 'who is on duty', [
    heading('On duty'),
    ...(done === undefined ? [] : [words(done)]),
    new FactSet(
      ...days.map(
        ({ day, person }) => new Fact(day === today?.day ? 'Today' : shortDayWords(day), onDutyName(person)),
      ),
    ),
    ...dutyNoteBlock(note, now),
    smallPrint(
      'To change it, mention me here: “duty me today”, “duty @colleague thu”, “duty off fri”. “duty note …” leaves a note for whoever comes next; please leave out names and other details of a child.',
    ),
  ]);
}
