import type { Facts } from './facts.ts';

const yearPattern =
  /\b(?:y|yr|yrs|year|years|yeargroup|year group)\s?-?(\d{1,2})\b(?!\s*(?:weeks?|months?|hours?))/;

/** The offers count school years on through university: Year 14 and above is Level 4 and above. */
const lastYear = 16;

/** "Had a worker in reception and is 13 now": a year long past. */
const longAgo = /\b(had|was|were|since|back)\b[^,.]{0,40}\b(reception|y|yr|year)\b.*\bnow\b/;

/** The school year a question names, where that is now; Reception is 0. */
export function yearIn(text: string): number | undefined {
  const year = yearNamed(text);
  return year === undefined || longAgo.test(text) ? undefined : year;
}

function yearNamed(text: string): number | undefined {
  if (/\b(reception|yr r|year r)\b/.test(text)) return 0;
  const year = Number(yearPattern.exec(text)?.[1] ?? Number.NaN);
  return year >= 1 && year <= lastYear ? year : undefined;
}

/** Whether somebody is in education: said, or plain from the course they are on. */
export function inEducationIn(
  has: (pattern: RegExp) => boolean,
  level: Facts['level'],
  course: Facts['course'],
): boolean | undefined {
  if (
    has(
      /\bneets?\b|\b(not|isnt|isn't|aint|ain't|no longer) (in|at|accessing) (education|college|school|a course)\b/,
    ) ||
    has(
      /\b(no|without a|not got a|aint got a|ain't got a|hasnt got a|hasn't got a) (college|school|course)( place)?\b/,
    ) ||
    has(/\b(dropped out|left college|not (yet )?(enrolled|started)|waiting for a (college|school) place)\b/)
  ) {
    return false;
  }
  return level !== undefined ||
    course !== undefined ||
    has(/\b(at|in|to) (college|sixth form|6th form|uni)\b/)
    ? true
    : undefined;
}

/** What was, or is only hoped for, is not where somebody goes now. */
const notNow =
  /\b(was|were|used to|left|leaving|leaves|dropped|drop|wants?|wanting|hop(es?|ing)|tr(ies|y|ying)|start(s|ing|ed)?|appl(y|ies|ied|ying)|go(es|ing)? (to|back)|get(ting)? (back )?(in|into|to|on)|return(ing|s)?|mov(e|es|ing|ed)|from|not|no|never|isn't|isnt|aint|ain't|until|till|before|after|place)\b/;
const places: readonly (readonly [RegExp, NonNullable<Facts['setting']>])[] = [
  [/\b(at|in|attend(s|ing)) (a |an |the |his |her |their )?(sixth|6th)[- ]?form\b/, 'sixth-form'],
  [/\b(at|attend(s|ing)) (a |an |the |his |her |their )?(uni|university)\b/, 'university'],
  [/\b(at|attend(s|ing)) (a |an |the |his |her |their )?(fe )?college\b/, 'college'],
  [/\b(at|in|attend(s|ing)) (a |an |the |his |her |their )?nursery\b/, 'nursery'],
  [/\b(at|in|attend(s|ing)) (a |an |the |his |her |their )?(primary|infant|junior)s?( school)?\b/, 'primary'],
  [/\b(at|in|attend(s|ing)) (a |an |the |his |her |their )?(secondary|high)( school)?\b/, 'secondary'],
];

/** Where somebody goes to learn, only where the words say that they go there now. */
export function settingIn(has: (pattern: RegExp) => boolean): Facts['setting'] {
  return has(notNow) ? undefined : places.find(([pattern]) => has(pattern))?.[1];
}

const attendancePatterns = [
  /\battend(?:ance|s|ing|ed)?\s*(?:rate\s*|figure\s*)?(?:is|of|at|was|now|about|around|only|just|'s|on|[:=-])?\s*(?:(?:only|about|around|just|at|down to)\s*)?(\d{1,3}(?:\.\d)?)\s?(?:%|per ?cent)/,
  /\b(\d{1,3}(?:\.\d)?)\s?(?:%|per ?cent)\s+(?:of\s+)?attend/,
  /\battendance\s*(?:is|of|at|was|:)?\s*(\d{2,3})\b(?!\s*(?:days?|sessions?|weeks?|hours?|times|pupils))/,
] as const;
/** A limit that is asked about is nobody's attendance. */
const limit =
  /\b(minimum|at least|below|under|over|above|more than|less than|needs?|must|have to|required?)\b/;

/** Attendance in per cent, where a question says what it is and not what it must be. */
export function attendanceIn(text: string): number | undefined {
  if (!/\d/.test(text) || limit.test(text)) return undefined;
  const found = attendancePatterns
    .map((pattern) => pattern.exec(text)?.[1])
    .find((each) => each !== undefined);
  const attendance = Number(found ?? Number.NaN);
  return attendance >= 0 && attendance <= 100 ? attendance : undefined;
}
