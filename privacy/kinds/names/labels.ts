import { units } from './clues.ts';
import { endsClause, isJoined, isPersonVerb, isPlausible, isRaised, isUnknown } from './judgement.ts';
import { isWordlikeFamilyName } from './vocabulary.ts';
import type { Rule } from './rule.ts';
import type { Reading, Word } from './words.ts';

const labelToken =
  /^\[(?:date of birth|NHS number|UPN|case number|National Insurance number|phone number|email address|address|postcode)\]$/;

/** "zeb marsh (DOB …", "Kofi, 15,", "zofia NHS number": what only a person carries stands right behind the name. */
export const beforeLabel: Rule = (reading, place) => {
  let length = 0;
  while (length < 3 && isNamePart(reading, place, length)) {
    length += 1;
    if (startsLabel(reading, place + length, length)) return length;
  }
  return 0;
};

function isNamePart(reading: Reading, start: number, step: number): boolean {
  const { words } = reading;
  const word = words[start + step];
  if (word === undefined || word.kind !== 'word' || word.possessive || (step > 0 && !isJoined(word)))
    return false;
  if (step > 0)
    return (
      word.clear ||
      isUnknown(reading, word) ||
      (isRaised(reading, word) && !word.known) ||
      isWordlikeFamilyName(word.base) ||
      word.shape === 'initial'
    );
  return (
    word.clear ||
    isPlausible(reading, word) ||
    (word.given &&
      (words[start + 1]?.clear === true || isUnknown(reading, words[start + 1]) || isRaised(reading, word)))
  );
}

function startsLabel(reading: Reading, place: number, length: number): boolean {
  const { words } = reading;
  const label = words[place];
  if (label === undefined || !/^(?: {1,2}|[ ,]{0,3}[(,;:–—-]?\s{0,2})$/.test(label.gap)) return false;
  if (label.kind === 'token') return labelToken.test(label.base);
  if (label.kind === 'number') return isAge(reading, place, length);
  const next = words[place + 1];
  if (/^(?:dob|upn|born|nino|uln)$/.test(label.base)) return true;
  if (label.base === 'd' && next?.base === 'o') return true;
  if (label.base === 'date') return next?.base === 'of';
  if (label.base === 'nhs') return /^(?:number|no|num|id)$/.test(next?.base ?? '') || next?.kind === 'token';
  return (label.base === 'aged' || label.base === 'age') && next?.kind === 'number';
}

/** A number up to 25 that counts nothing: "zeb, 15, needs", "Zeb (15)", "zeb 15yo". */
function isAge(reading: Reading, place: number, length: number): boolean {
  const { words } = reading;
  const number = words[place];
  const next = words[place + 1];
  if (number === undefined) return false;
  if (/^\d{1,2}(?:yo|yr|yrs|y)$/.test(number.base)) return true;
  if (!/^(?:\d|1\d|2[0-5])$/.test(number.base)) return false;
  if (/[(,–-]/.test(number.gap)) return endsClause(next) || isPersonVerb(next) || isAgeWord(next);
  if (next !== undefined && units.has(next.base) && !isAgeWord(next)) return false;
  const bare = next !== undefined && !isPersonVerb(next) && !isAgeWord(next);
  return length > 1 || isRaised(reading, words[place - 1])
    ? !bare || endsClause(next)
    : isPersonVerb(next) || isAgeWord(next);
}

function isAgeWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:yo|y|yr|yrs|year|years|old|who|and|in|with|cla|uasc|cin|lac|plac|male|female|girl|boy|yp)$/.test(
      word.base,
    )
  );
}
