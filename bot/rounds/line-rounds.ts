import { remindDue, type RemindDueParts } from './remind-due.ts';

/** What looking after the lines needs. */
export type LineRoundsParts = RemindDueParts;

/** A thing that is done at every look, by the name under which it is logged where it fails. */
export interface LineRound {
  readonly round: 'reminders';
  readonly look: () => Promise<void>;
}

/** What is looked after every minute: each by itself, so that one that fails holds up no other. */
export function lineRounds(parts: LineRoundsParts): readonly LineRound[] {
  return [{ round: 'reminders', look: () => remindDue(parts) }];
}
