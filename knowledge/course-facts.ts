import { numberWords } from './number-words.ts';
import type { Facts } from './facts.ts';
import type { CourseLevel } from './schema.ts';

const accessCourse = /\baccess (?:to (?:he|higher education|uni\w*)|course|diploma)\b/;

/** The kind of course a question names, where it names one. `has` looks in the question, in lower case. */
export function courseIn(has: (pattern: RegExp) => boolean): Facts['course'] {
  if (has(/\besol\b/)) return 'esol';
  // An access course leads to university and is none.
  if (has(accessCourse)) return 'another';
  if (has(/\bapprentice/)) return 'apprenticeship';
  if (
    has(
      /\b(uni|unis|university|universities|degree|undergrad\w*|bachelors?|he students?|he course\w*|higher ed\w*|medical school|med school|medicine|law student|law degree)\b/,
    ) ||
    has(/\b(reading|studying|doing|starting|starts|into) law\b/)
  ) {
    return 'he';
  }
  // "A level 1 course" is none of them.
  return has(/\b[at](-levels?| levels)\b|\ban a level\b/) ? 'another' : undefined;
}

const subjects: readonly (readonly [RegExp, string])[] = [
  [/\blaw\b/, 'law'],
  [/\b(?:medicine|medical (?:school|student|degree))\b/, 'medicine'],
  [/\b(?:sciences?|biology|chemistry|physics|biomed\w*)\b(?! lab)/, 'sciences'],
  [
    /\b(?:history|english|art|drama|music|business|nursing|education|accounting|psychology|geography|sociology)\b(?= (?:degree|student|at uni))/,
    'another',
  ],
];

/** The subject it names, as an offer writes it; `another` for one that no offer singles out. */
export function subjectIn(text: string): string | undefined {
  return subjects.find(([pattern]) => pattern.test(text))?.[1];
}

/** The level it names; a university course is Level 4 or above without saying so. */
export function levelIn(text: string, course: Facts['course']): CourseLevel | undefined {
  if (/\bpre[- ]?entry\b/.test(text)) return 'pre-entry';
  if (/\bentry( level)?\b/.test(text) && /\b(esol|entry level|entry \d)\b/.test(text)) return 'entry';
  const found = /\b(?:l|lv|lvl|level|levle|leval|lev)\s?-?([1-7])\b/.exec(text)?.[1];
  const spoken = /\blevel (one|two|three|four|five|six)\b/.exec(text)?.[1];
  const level = found ?? (spoken === undefined ? undefined : String(numberWords[spoken]));
  if (level !== undefined) return level === '1' || level === '2' || level === '3' ? level : '4+';
  if (/\b[at][- ]levels?\b(?! of\b)/.test(text) || accessCourse.test(text)) return '3';
  if (/\b(hnc|hnd|foundation degree)\b/.test(text)) return '4+';
  return course === 'he' ? '4+' : undefined;
}
