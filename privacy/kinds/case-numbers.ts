import { spanOf, spansOf, type Span } from '../span.ts';

const value = String.raw`([a-z]{0,4}[-/]?\d[\d/-]{2,15}[a-z]?)(?![\p{L}\d])`;
const numberWord = String.raw`(?:\s{0,2}(?:number|num|no\b\.?|nr|id|ref\w{0,6}|#|is|:|=)){0,4}`;
/** Case management systems, registers and papers that number a person. */
const systems = String.raw`lcs|liquid ?logic|mosaic|care ?first|ics|eclipse|azeus|ehm|e?pep|childview|synergy|impulse|sims|arbor|bromcom|uln|uci|brp|passport|visa|home office|port|asylum|court|police|crime|ucas|candidate|hospital|cafcass|pnc|arc`;
const things =
  'case|file|record|ref|reference|id|system|child|person|pupil|student|learner|client|young person|yp|referral|incident';
const labelled = new RegExp(String.raw`\b(?:${systems}|${things})${numberWord}[\s(#:-]{1,3}${value}`, 'dgiu');
/** A long number, or one behind a letter or two, is always somebody's: sums carry a £ or commas, or end in 000. */
const bare = /(?<![\p{L}\d£$€.,/-])(?:[a-z]{1,3}[-/]?)?\d{6,16}[a-z]?(?![\p{L}\d%]|[.,/-]\d)/dgiu;
const years = /^(?:19|20)\d\d(?:[-/]?(?:(?:19|20)?\d\d))?$/;
const date = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{4}[/-]\d{1,2}[/-]\d{1,2}$/;

/** Finds the numbers under which systems know a person: "LCS 123456", "case 0042311", "Home Office ref A1234567". */
export function findCaseNumbers(text: string): Span[] {
  const spans = spansOf(text, bare).filter(
    ({ start, end }) => !/^\d+000$|^20\d\d(?:20)?\d\d$/.test(text.slice(start, end)),
  );
  for (const match of text.matchAll(labelled)) {
    const span = spanOf(match, 1);
    if (span !== undefined && isCaseNumber(match[1] ?? '', match[0])) spans.push(span);
  }
  return spans;
}

/** Five digits are a number; four only where the words say "number" or "id" and they are no year. */
function isCaseNumber(written: string, withLabel: string): boolean {
  const trimmed = written.trim();
  if (years.test(trimmed) || date.test(trimmed)) return false;
  const digits = trimmed.replaceAll(/\D/g, '').length;
  const saysNumber = /\b(?:number|num|no|id|ref\w{0,6})\b|#/i.test(withLabel);
  return digits >= 5 || (digits === 4 && saysNumber && !/\d[-/]\d/.test(trimmed));
}
