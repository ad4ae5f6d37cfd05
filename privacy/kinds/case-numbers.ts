import { matchesOf, spanOf, spansOf, type Span } from '../span.ts';

const value = String.raw`([a-z]{0,4}[-/]?\d[\d/-]{2,15}[a-z]?)(?![\p{L}\d])`;
const numberWord = String.raw`(?:\s{0,2}(?:number|num\w{0,5}|no\b\.?|nr|id|re\w{1,9}|#|is|as|was|under|:|=)){0,4}`;
/** Case management systems, registers and papers that number a person. */
const systems = String.raw`lcs|liquid ?logic|m[osaic]{4,6}|care ?first|ics|eclipse|azeus|ehm|e?pep|childview|synergy|impulse|sims|arbor|bromcom|uln|uci|brp|passport|visa|home office|ho|port|asylum|court|police|crime|ucas|candidate|hospital|cafcass|pnc|arc`;
const things =
  'case|file|record|ref|reference|id|system|child|person|pupil|student|learner|client|young person|yp|referral|incident';
const labelled = new RegExp(String.raw`\b(?:${systems}|${things})${numberWord}[\s(#:-]{1,3}${value}`, 'dgiu');
/** "see AB12345 on LCS", "on mosaic as 12345": the system may be named behind the number, or with a word between. */
const onSystem = new RegExp(
  String.raw`(?<![\p{L}\d£])${value}[\s,]{1,3}(?:on|in|from)\s(?:${systems})\b`,
  'dgiu',
);
/** A long number, or one behind a letter or two, is always somebody's: sums carry a £ or commas, or end in 000. */
const bare =
  /(?<![\p{L}\d£$€.,/-])(?:[a-z]{1,3}[-/]?)?\d{6,16}[a-z]?(?:\/\d{1,3})?(?![\p{L}\d%]|[.,/-]\d)/dgiu;
const year = /^(?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?$/;
const date = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{4}[/-]\d{1,2}[/-]\d{1,2}$/;

/** Finds the numbers under which systems know a person: "LCS 123456", "case 0042311", "Home Office ref A1234567". */
export function findCaseNumbers(text: string): Span[] {
  const spans = spansOf(text, bare).filter(
    ({ start, end }) => !/^\d+000$/.test(text.slice(start, end)) && !isYears(text.slice(start, end)),
  );
  for (const match of [...matchesOf(text, labelled), ...matchesOf(text, onSystem)]) {
    const span = spanOf(match, 1);
    if (span !== undefined && isCaseNumber(match[1] ?? '', match[0])) spans.push(span);
  }
  return spans;
}

/** A year, a school year with a dash ("2024-25"), or one without ("202425"), which only neighbouring years make. */
function isYears(written: string): boolean {
  const joined = /^20(\d\d)(?:20)?(\d\d)$/.exec(written);
  return year.test(written) || (joined !== null && Number(joined[2]) === Number(joined[1]) + 1);
}

/** Five digits are a number; four only where the words say "number" or "id" and they are no year. */
function isCaseNumber(written: string, withLabel: string): boolean {
  const trimmed = written.trim();
  if (isYears(trimmed) || date.test(trimmed)) return false;
  const digits = trimmed.replaceAll(/\D/g, '').length;
  const saysNumber = /\b(?:number|num|no|id|ref\w{0,6})\b|#/i.test(withLabel);
  return digits >= 5 || (digits === 4 && saysNumber && !/\d[-/]\d/.test(trimmed));
}
