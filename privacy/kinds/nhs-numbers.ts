import { matchesOf, spanOf, spansOf, type Span } from '../span.ts';

/** Says whether ten digits carry the right NHS check digit (modulus 11). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** Groups of digits parted by spaces and dashes, by dots only in the printed 3-3-4 shape. */
const run = /(?<![\d£]|\+\d{0,3} ?)\d+(?:[ \u2010-\u2015-]{1,3}\d+){0,11}(?!\d)/dg;
const dotted = /(?<!\d)\d{3}\.\d{3}\.\d{4}(?!\d)/dg;
/** With its name in front a number counts even when a digit is wrong, missing or too many. */
const labelled =
  /\bnhs(?:\s{0,2}(?:number|num|numb|nmbr|no\b\.?|nr|id|#)){1,2}(?:\s{0,2}(?:is|was|:|=|-|–|\())?\s{0,3}(\d(?:[ .-]{0,2}\d){5,13})/dgi;
const barelyLabelled = /\bnhs[\s:#-]{1,3}([1-9]\d{2}[ -]{0,2}\d{3}[ -]{0,2}\d{3,5})(?!\d)/dgi;
const year = /^(?:19|20)\d\d$/;

/** Finds NHS numbers: by check digit in any grouping, and by the words "NHS number" whatever the digits. */
export function findNhsNumbers(text: string): Span[] {
  const spans = [...spansOf(text, labelled, 1), ...spansOf(text, barelyLabelled, 1)];
  for (const match of matchesOf(text, dotted)) {
    const span = spanOf(match);
    if (span !== undefined && isNhsNumber(match[0].replaceAll('.', ''))) spans.push(span);
  }
  for (const match of matchesOf(text, run)) spans.push(...withinRun(match[0], match.index));
  return spans;
}

/** The NHS numbers made of neighbouring groups of one run of digits. */
function withinRun(digits: string, offset: number): Span[] {
  const groups = [...digits.matchAll(/\d+/g)];
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    let joined = '';
    for (const group of groups.slice(first)) {
      joined += group[0];
      if (joined.length > 10) break;
      const start = groups[first]?.index ?? 0;
      const end = group.index + group[0].length;
      if (isNhsNumber(joined) && !readsAsYears(digits.slice(start, end)))
        spans.push({ start: offset + start, end: offset + end });
    }
  }
  return spans;
}

/** "2024 2025 16" is years and an age. A number in its printed shape, or with one gap in it, is never read so. */
function readsAsYears(written: string): boolean {
  const groups = written.split(/\D+/);
  const shape = groups.map((group) => group.length).join('-');
  return !/^(?:10|3-3-4|3-7|6-4)$/.test(shape) && groups.some((group) => year.test(group));
}
