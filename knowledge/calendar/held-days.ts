import type { Local, Sessions } from '../schema/local.ts';
import type { IsBankHoliday } from './bank-holidays.ts';
import { rhythmDays } from './rhythm.ts';

/**
 * The ISO days up to `until` on which it takes place, each once and in order. Bank holidays, the council's closures and
 * the days it excepts cancel everything. School holidays and half-terms cancel what a rhythm gives, where it keeps to
 * term time; a single date in them was written down by somebody who meant it.
 */
export function heldDays(
  sessions: Sessions,
  local: Pick<Local, 'terms' | 'closures'>,
  until: string,
  isBankHoliday: IsBankHoliday,
): readonly string[] {
  const regular = rhythmDays(sessions, until).filter(
    (day) => !sessions.termTimeOnly || isTermTime(day, local.terms),
  );
  const single = sessions.dates.filter((day) => day <= until);
  return [...new Set([...regular, ...single])]
    .filter((day) => !sessions.except.includes(day) && !isClosed(day, local.closures) && !isBankHoliday(day))
    .toSorted();
}

/** True within a term and outside its half-term; where a council has set no terms, nobody can say and every day is. */
function isTermTime(day: string, terms: Local['terms']): boolean {
  if (terms.length === 0) return true;
  return terms.some((term) => isWithin(day, term) && !(term.halfTerm && isWithin(day, term.halfTerm)));
}

function isClosed(day: string, closures: Local['closures']): boolean {
  return closures.some((closure) => isWithin(day, closure));
}

function isWithin(day: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return from <= day && day <= to;
}
