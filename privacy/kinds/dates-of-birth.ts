import { matchesOf, spanOf, spansOf, type Span } from '../span.ts';
import { nameTokenPattern } from '../token.ts';
import { dayAndMonth, partOfDate, plainDate, wholeDate } from './dates.ts';

const anyDate = `(?:${wholeDate}|${dayAndMonth}|${partOfDate})`;
const joint = String.raw`[\s:=,;('"–—-]{0,4}`;
const small = `(?:(?:is|was|on|in|the|of|date|it's|its)\\b${joint}){0,3}`;
const label = String.raw`(?:\bd\.?\s?o\.?\s?b['’]?s?\b\.?|\bd\w{2,4} of b\w{0,6}\b|\bbirth\s?-?\s?(?:date|day)(?:'s|s)?\b|\bb[irtdhay]{6,9}(?:'s|s)?\b|\bb-?day\b|\b(?:born|bron|boorn|bon|borm)\b)`;

/** After its label a date counts in any form, down to the bare year. */
const afterLabel = new RegExp(`${label}${joint}${small}(?<date>${anyDate})`, 'dgi');
/** "born in Kabul on 3 March 2012": a few words may stand between. */
const afterBorn = new RegExp(
  String.raw`\bborn\s+(?<gap>(?:[\p{L}'-]{1,20}\s+){1,4}?)(?<date>${wholeDate}|${dayAndMonth})`,
  'dgiu',
);
/** "dob on the passport says 3/9/11": the same behind the label; an event in between is no birth. */
const afterLabelAndWords = new RegExp(
  String.raw`\b(?:d\.?o\.?b|dates? of birth|birthday)s?\b[\s,:-]{0,3}(?<gap>(?:[\p{L}'-]{1,20}[\s:,-]{1,3}){1,5}?)(?!the\s)(?<date>${wholeDate}|${dayAndMonth})`,
  'dgiu',
);
const beforeLabel = new RegExp(
  String.raw`(?<date>${wholeDate}|${dayAndMonth})[\s,()-]{0,3}(?:is\s|was\s)?(?:(?:her|his|their|the|my|a)\s)?(?:d\.?\s?o\.?\s?b\b|date of birth|birth\s?-?\s?(?:date|day))`,
  'dgi',
);
/** "turns 18 on 4 March": the day and the age give the date of birth away. */
const comingOfAge = new RegExp(
  String.raw`\b(?:turn(?:s|ed|ing)?|be|is|becomes|reaches)\s+(?:1\d|2[0-5]|\d)\s+(?:years? old\s+)?(?:next\s)?on\s+(?<date>${wholeDate}|${dayAndMonth})`,
  'dgi',
);
/** A whole date right behind a name or another identifier. */
const afterPerson = new RegExp(
  String.raw`(?:${nameTokenPattern}|\[(?:NHS number|UPN|case number)\])[\s,;:(–—-]{1,4}(?<date>${wholeDate})`,
  'dgi',
);
/** A whole date anywhere; it counts when the years fit a child or a carer and nothing says it is an event. */
const bare = new RegExp(String.raw`(?<![\d/.-])(?<date>${plainDate})(?![/-]\d)`, 'dgi');

/** "Children born after 1 September 2020" is a rule, not a child. */
const rule = /\b(?:after|before|between|since|until|from|due|meeting|review|pep|by|placed|needed)\b/i;
/** What is dated and is no birth. */
const eventWord =
  /\b(?:due|reviews?|reviewed|meetings?|met|on|by|from|since|until|till?|before|after|between|start(?:s|ed|ing)?|end(?:s|ed|ing)?|placed|moved|peps?|dated?|deadline|expir\w+|arriv\w+|came|in|order|to|updated?|published|version|last|next|held|term|training|guidance|policy|act|effective|left|joined|and|at|of|issued|sent|panel|visit|attended|completed|signed|reviewed|hearing|appointment|excluded|adopted|approved|for|organised|planned|dates)\W*$/i;
const lifeYears = /(?:19[3-9]\d|20[01]\d|202[0-2])$|^(?:19[3-9]\d|20[01]\d|202[0-2])|\/(?:[01]\d|20)$/;
const figures = /^[\d./-]*(?:19|20)\d\d[\d./-]*$/;
/** A date in words or with a short year is as likely that of a meeting: it counts only where a child is spoken of. */
const speaksOfChild =
  /\b(?:he|she|hes|shes|he's|she's|his|her|twins?|siblings?|male|female|little one|child|yp|young person|boy|girl|lad|lass|pupil|student|baby|toddler|son|daughter|sibling|brother|sister|y\d{1,2}|yr ?\d{1,2}|year \d{1,2}|reception|nursery|uasc|cla|lac|plac|[1-9]\d?yo)\b|\[name/i;
const eventBehind =
  /^\W{0,3}(?:panel|meeting|participation|report|plan|review|inspection|training|conference|policy|offer|deadline|what|was|version|edition|visit|ofsted|guidance|pep|hearing|order|placement|exclusion|term)\b/i;
const plural =
  /\b(?:children|pupils|kids|those|anyone|everyone|babies|students|young people|ones|people)\s+(?:\w+\s+)?$/i;

/** What every label of a date of birth holds, in any writing. Looked for first, as the patterns of dates are dear. */
const mayBeLabelled = /d\.?\s?o\.?\s?b|of b|b[irtdhay]{4}|b-?day|bor|bron|boor|bon/iu;
/** A whole date with its year has four digits at least, where no label stands. */
const fourDigits = /\d(?:\D*\d){3}/;
/** Every date has two digits, or one and the name of a month; with `u`, as some patterns take other letters for these. */
const mayHoldDate = /\d[^]*\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;

/** Finds dates of birth. An ordinary date (a review, a deadline, "back in 2016") is left alone. */
export function findDatesOfBirth(text: string): Span[] {
  const spans: Span[] = [];
  if (!mayHoldDate.test(text)) return spans;
  const labelled = mayBeLabelled.test(text);
  for (const pattern of labelled ? [afterLabel, afterBorn, afterLabelAndWords] : []) {
    for (const match of matchesOf(text, pattern)) {
      const ofMany = plural.test(text.slice(Math.max(0, match.index - 30), match.index));
      const span = dateOf(match);
      if (span !== undefined && !ofMany && !rule.test(match.groups?.['gap'] ?? '')) spans.push(span);
    }
  }
  const others = [
    ...(labelled ? [beforeLabel] : []),
    ...(/on\s/i.test(text) ? [comingOfAge] : []),
    ...(text.includes('[') ? [afterPerson] : []),
  ];
  for (const pattern of others) {
    for (const match of matchesOf(text, pattern)) {
      const span = dateOf(match);
      if (span !== undefined) spans.push(span);
    }
  }
  if (!fourDigits.test(text)) return spans;
  const bareSpans = spansOf(text, bare).filter(({ start, end }) => {
    const written = text.slice(start, end);
    if (!lifeYears.test(written) || eventWord.test(text.slice(Math.max(0, start - 30), start))) return false;
    return figures.test(written) || (speaksOfChild.test(text) && !eventBehind.test(text.slice(end)));
  });
  return [...spans, ...bareSpans];
}

function dateOf(match: RegExpExecArray): Span | undefined {
  const found = match.indices?.groups?.['date'];
  return found === undefined ? spanOf(match) : { start: found[0], end: found[1] };
}
