import { dayOf } from '../../knowledge/calendar/local-time.ts';
import type { Log } from '../log.ts';
import { type LineNoticeParts, lineNotices } from './line-notices.ts';
import { type ReleaseLeftParts, watchForLeavers } from './release-left.ts';
import { type ReleaseUntouchedParts, releaseUntouched } from './release-untouched.ts';
import { remindDue, type RemindDueParts } from './remind-due.ts';
import { tellOfAnswers, type TellOfAnswersParts } from './tell-of-answers.ts';
import { tellOnDuty, type TellDutyParts } from './tell-duty.ts';
import type { TurnParts } from '../turns/parts.ts';

/** What looking after the lines needs. */
export type LineRoundsParts = RemindDueParts &
  TellDutyParts &
  TellOfAnswersParts &
  LineNoticeParts &
  ReleaseUntouchedParts &
  ReleaseLeftParts &
  Pick<TurnParts, 'rushNotices'> & {
    /** For how many days what is over is kept. */
    readonly keptDays: number;
  };

type Round = Extract<Parameters<Log>[0], { event: 'round failed' }>['round'];

/** A thing that is done at every look, by the name under which it is logged where it fails. */
export interface LineRound {
  readonly round: Round;
  readonly look: () => Promise<void>;
}

const dayMs = 24 * 60 * 60_000;

/** What is looked after every minute: each by itself, so that one that fails holds up no other. */
export function lineRounds(parts: LineRoundsParts): readonly LineRound[] {
  return [
    { round: 'reminders', look: () => remindDue(parts) },
    { round: 'untouched', look: () => releaseUntouched(parts) },
    { round: 'duty', look: () => tellOnDuty(parts) },
    { round: 'line notices', look: () => lineNotices(parts) },
    { round: 'answers to tell', look: () => tellOfAnswers(parts) },
  ];
}

/** What is looked after every hour. */
export function hourlyRounds(parts: LineRoundsParts): readonly LineRound[] {
  return [
    { round: 'left', look: watchForLeavers(parts) },
    { round: 'old days', look: () => forgetOldDays(parts) },
  ];
}

/** Forgets what is over of the lines' days: who was on duty, what they left, what was said of a rush, what was sent. */
async function forgetOldDays(parts: LineRoundsParts): Promise<void> {
  const before = parts.now() - parts.keptDays * dayMs;
  await parts.rota.prune(dayOf(before));
  await parts.dutyNotes.prune(before);
  await parts.lineNotices.prune(before);
  await parts.rushNotices.prune(dayOf(before));
}
