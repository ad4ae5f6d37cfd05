import { DateTime } from 'luxon';
import type { Amount, Document, Pack } from '../knowledge/schema.ts';
import { amountWords } from './amount-words.ts';

/** A pack names few dates, and every card says some of them. */
const spoken = new Map<string, string>();

/** "March 2022", or "12 October 2021" where the day is known. */
export function plainDate(date: string): string {
  const before = spoken.get(date);
  if (before !== undefined) return before;
  const parsed = DateTime.fromISO(date, { zone: 'Europe/London', locale: 'en-GB' });
  const words = parsed.toFormat(date.length === 7 ? 'MMMM yyyy' : 'd MMMM yyyy');
  spoken.set(date, words);
  return words;
}

/** "to March 2022", "from … to …", or that the document does not say. */
export function inForceWords(document: Document): string {
  const { from, until } = document.inForce;
  if (from === null && until === null) return 'not said in the document';
  return [from === null ? '' : `from ${plainDate(from)}`, until === null ? '' : `to ${plainDate(until)}`]
    .filter((part) => part !== '')
    .join(' ');
}

/** Says before anything else that what follows is history and no offer. */
export function historyLine(pack: Pack, document: Document): string {
  const dated = document.dated === 'unknown' ? '' : ` of ${plainDate(document.dated)}`;
  return `History: from ${pack.name}’s ${document.shortName}${dated}. It is not the current offer, and its contacts and services may no longer exist.`;
}

/** Keeps the words of a document without a date from posing as current; undefined where it has one. */
export function undatedLine(pack: Pack, document: Document): string | undefined {
  return document.dated === 'unknown' && !document.history
    ? `${pack.name}’s ${document.shortName} is undated – check with the Virtual School before relying on it.`
    : undefined;
}

/** True once the last day or month a document speaks for has passed. `today` is an ISO day. */
export function isPast(document: Document, today: string): boolean {
  const { until } = document.inForce;
  return until !== null && today.slice(0, until.length) > until;
}

/**
 * The line that keeps a past offer from posing as a current one, in the past tense, with what to do; undefined while
 * the document is in force.
 */
export function pastLine(
  pack: Pack,
  document: Document,
  amounts: readonly Amount[],
  today: string,
): string | undefined {
  if (!isPast(document, today)) return undefined;
  const until = document.inForce.until ?? '';
  const sums = [...new Set(amounts.filter(({ pounds }) => pounds !== undefined).map(amountWords))];
  const was =
    sums.length === 0
      ? `ran to ${plainDate(until)}`
      : `was ${sums.join(' or ')} and ran to ${plainDate(until)}`;
  return `${pack.name}’s ${document.shortName} ${was}. Check with the advice line before promising it.`;
}
