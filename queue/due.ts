import { dayOf, dayPlus, momentOf } from '../knowledge/calendar/local-time.ts';
import type { OfficeHours } from '../knowledge/office-hours/office-hours.ts';
import type { Targets } from '../knowledge/schema/local.ts';
import type { Query } from './query.ts';
import type { RushNotice } from './rush-notice.ts';

/** The clocks of a query, in milliseconds since 1970; what is left out does not run. */
export type Clocks = Pick<Query, 'replyDue' | 'settleDue' | 'clockStoppedAt'>;

/** What decides when something is due at one authority's line. */
export interface LineTime {
  /** Undefined where the council has set none: then only the day that an asker gives counts. */
  readonly hours: OfficeHours | undefined;
  readonly targets: Targets;
}

/** The time of each authority's line; undefined where its pack is not loaded. */
export type LineTimeOf = (authority: string) => LineTime | undefined;

/** That somebody was reminded of the instant of a clock, in milliseconds since 1970. */
export interface Reminded {
  readonly authority: string;
  readonly query: string;
  readonly what: ReminderKind;
  readonly instant: number;
}

/** Which clock it is about, and whether it is before the time or after it; or what whoever is on duty is told. */
export const reminderKinds = [
  'reply-soon',
  'reply-late',
  'settle-soon',
  'settle-late',
  'duty-new',
  'duty-urgent',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

type Need = 'urgent' | 'dated' | 'ordinary';
/** What is not set for an urgent question is what holds for one with a day, and so on. */
const orSlower: Readonly<Record<Need, readonly Need[]>> = {
  urgent: ['urgent', 'dated', 'ordinary'],
  dated: ['dated', 'ordinary'],
  ordinary: ['ordinary'],
};

/**
 * When a reply to a query and its end are due, if its clocks begin to run at `at`: by the council's targets in working
 * time, by a rush notice that says in how many days, and never later than the asker needs it. Nothing is promised that
 * nobody has set.
 */
export function dueTimes(
  query: Pick<Query, 'neededBy' | 'urgent' | 'flagged'>,
  at: number,
  { hours, targets }: LineTime,
  rush?: RushNotice,
): Clocks {
  const need = needOf(query);
  const inTime = (of: 'reply' | 'settle'): number | undefined => {
    const target = orSlower[need].map((each) => targets[of][each]).find((each) => each !== undefined);
    return target === undefined ? undefined : hours?.addWorkingTime(at, target * 60);
  };
  const rushed =
    need === 'urgent' || rush?.replyDays === undefined ? undefined : hours?.closingAfter(at, rush.replyDays);
  const replyDue = earliest([rushed ?? inTime('reply'), neededByEnd(query, at, hours)]);
  const settleDue = inTime('settle');
  return { ...(replyDue !== undefined && { replyDue }), ...(settleDue !== undefined && { settleDue }) };
}

/** The same clocks after they have stood still until `at`: what was left of each begins to run again. */
export function resumed(query: Query, at: number, line: LineTime): Clocks {
  const { replyDue, settleDue, clockStoppedAt: stopped = at } = query;
  const later = (due: number | undefined): number | undefined => {
    if (due === undefined || due <= stopped || line.hours === undefined) return due;
    return line.hours.addWorkingTime(at, line.hours.workingMinutesBetween(stopped, due));
  };
  const reply =
    replyDue === undefined ? undefined : earliest([later(replyDue), neededByEnd(query, at, line.hours)]);
  const settle = later(settleDue);
  return {
    ...(reply !== undefined && { replyDue: reply }),
    ...(settle !== undefined && { settleDue: settle }),
  };
}

function needOf({ neededBy, urgent, flagged }: Pick<Query, 'neededBy' | 'urgent' | 'flagged'>): Need {
  if (urgent === true || flagged === true) return 'urgent';
  return neededBy === 'no hurry' ? 'ordinary' : 'dated';
}

/**
 * The end of the day by which the asker needs it: when the line closes then or before, or that midnight where it has no
 * hours or is not open any more until then. Undefined once the day is over.
 */
function neededByEnd(
  { neededBy }: Pick<Query, 'neededBy'>,
  at: number,
  hours: OfficeHours | undefined,
): number | undefined {
  if (neededBy === 'no hurry' || neededBy < dayOf(at)) return undefined;
  const closing = hours?.closingBy(neededBy);
  return closing !== undefined && closing > at ? closing : momentOf(dayPlus(neededBy, 1), '00:00');
}

function earliest(moments: readonly (number | undefined)[]): number | undefined {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
