import { numberWords } from './number-words.ts';

/** Said before a number, it is not yet that age; after one, likewise. */
const ahead = String.raw`nearly|almost|about to (?:be|turn)|will (?:soon )?be|(?:he|she|they)'ll be|coming up to|approaching|turns|turning|soon to be|going on|not (?:yet|quite)`;
const month = String.raw`january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec`;
const whenAhead = String.raw`(?:in (?:a|an|\d{1,2}|${month}|the|two|three|four|five|six)\b|next (?:week|month|term|year|summer|spring|autumn|${month}|birthday)|soon|tomorrow|later this|this (?:summer|autumn|winter|spring|${month}))`;

/** A birthday to come: whoever turns 18 next month is 17. */
const birthdaysAhead = [
  new RegExp(
    String.raw`\b(?:${ahead})\s+(?:an?\s+)?(\d{1,2})(?:th|st|nd|rd)?\b(?!\s*(?:%|hours?|weeks?|days?|months?))`,
  ),
  new RegExp(String.raw`\b(?:is|hes|shes|he's|she's)\s+(\d{1,2})\s+${whenAhead}`),
  new RegExp(String.raw`\b(\d{1,2})(?:th|st|nd|rd)?\s+birthday\s+(?:is\s+)?(?:coming|${whenAhead})`),
  new RegExp(String.raw`(?:^|,\s?)(\d{1,2})\s+(?:${whenAhead})`),
] as const;

const agePatterns = [
  /\b(\d{1,2})(?:\.\d|\s?½)?\s?-?\s?(?:y\s?\/?\s?o\b|yrs?\s?-?old|years?\s?-?old|year\s?-?olds?|yr\s?-?olds?)/,
  /\b(?:aged?|turned|is|hes|shes|whos|he's|she's|who's|theyre|they're|now|just)\s+(?:just\s|now\s|turned\s)?(\d{1,2})\b(?!\s*(?:%|hours?|hrs?|weeks?|days?|months?|quid|pounds?|of|st|nd|rd|th|x|times))/,
  /(?:^|,\s?)(\d{1,2}),/,
  // "What about his sister, 12?"
  /\b(?:brother|sister|sibling|twin|child|kid|lad|lass|girl|boy|yp|young person|teenager|pupil|student|one),? (\d{1,2})(?=\W*$)/,
  // Half a year is not a year: 17.5 and "17 and a half" are 17.
  /(?<![£\d.])\b(\d{1,2})(?:\.5|\s?½|\s(?:and a half|& a half))(?!\d|\s*(?:%|hours?|hrs?|weeks?|days?|months?|miles?|k\b))/,
  // A bare 16 to 25 is mostly an age, unless it is something's number, an amount, a limit or a day.
  /(?<![£\d.:/+-])(?<!\b(?:level|lvl|l|year|yrs?|y|section|s|ks|stage|post|over|under|until|up to|to|than|least|most|from|the|no|number|within|after|every|about|attendance|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug|sept?) ?-?)\b(1[6-9]|2[0-5])\b(?!\s*(?:[%:/+.-]|st\b|nd\b|rd\b|th\b|hours?|hrs?|weeks?|wks?|days?|school|working|months?|mins?|minutes|times|x\b|quid|pounds?|k\b|p\b|per ?cent|miles?|pupils|kids|children|students|young|learners|of\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/,
] as const;
const wordAgePattern = new RegExp(`\\b(${Object.keys(numberWords).join('|')})[- ]years?[- ]olds?\\b`);

/**
 * The age in a question, in years completed; undefined where none is said. A birthday to come is not yet that age:
 * "turning 18 next month" is 17.
 */
export function ageIn(text: string): number | undefined {
  const hasDigits = /\d/.test(text);
  const next = hasDigits ? firstOf(birthdaysAhead, text) : undefined;
  if (next !== undefined) return likely(Number(next) - 1);
  const word = wordAgePattern.exec(text)?.[1];
  if (word !== undefined) return likely(numberWords[word] ?? Number.NaN);
  const found = hasDigits ? firstOf(agePatterns, text) : undefined;
  return found === undefined ? undefined : likely(Number(found));
}

/** What the first of some patterns that is in a text holds. */
function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined) return digits;
  }
  return undefined;
}

function likely(age: number): number | undefined {
  return age >= 2 && age <= 30 ? age : undefined;
}
