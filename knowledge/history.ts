import type { Entry } from './entries.ts';
import type { Pack } from './schema.ts';
import { documentOf } from './sources.ts';

const past =
  /\b(?:20[01]\d|ofsted|inspect\w*|action plan|recommendations?|recs?|back then|at the time|used to|histor\w+|was|were|did|had|went|said|got)\b/i;

/** True where a question speaks of what was, rather than of what a child can get today. */
export function asksOfThePast(question: string): boolean {
  return past.test(question);
}

/** True for an entry all of whose sources are documents kept as history. */
export function isHistory(entry: Entry, pack: Pack): boolean {
  return (
    entry.cites.length > 0 && entry.cites.every(({ source }) => documentOf(pack, source)?.history === true)
  );
}
