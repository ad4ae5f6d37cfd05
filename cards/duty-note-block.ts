import type { CardElement } from '@microsoft/teams.cards';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { onDutyName } from './duty-words.ts';
import { label, peoplesWords } from './query-thread.ts';
import { momentWords } from './query-times.ts';

/** What whoever was on duty left. */
export interface NoteView {
  readonly by: { readonly name?: string };
  readonly text: RedactedText;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A note may be as long as a message; more than this folds away nowhere. Characters. */
const roomForNote = 1_500;

/** The note with whose it is and from when; nothing where there is none. */
export function dutyNoteBlock(note: NoteView | undefined, now: number): readonly CardElement[] {
  return note === undefined
    ? []
    : [
        label(`Note from ${onDutyName(note.by)} · ${momentWords(note.at, now)}`),
        ...peoplesWords(note.text, roomForNote),
      ];
}
