import { plain } from '../../known-words.ts';
import { commonWords } from '../../words/common-words.ts';
import {
  familyNames,
  givenNames,
  placelikeGivenNames,
  wordlikeFamilyNames,
} from '../../words/personal-names.ts';
import { properWords } from '../../words/proper-words.ts';

/** Says whether the word is a given name that can be nothing else, whatever its capitals. */
export function isClearGivenName(word: string): boolean {
  return ofParts(word, isClearGivenPart);
}

/** Says whether the word is a given name, though it may be a word or a place as well. */
export function isGivenName(word: string): boolean {
  return ofParts(word, isGivenPart);
}

/** Says whether the word is a family name that is no English word. */
export function isFamilyName(word: string): boolean {
  return irishShape.test(word) || ofParts(word, isFamilyPart);
}

/** Says whether the word can be a family name behind a given name although it is a word: Marsh, Young, King. */
export function isWordlikeFamilyName(word: string): boolean {
  return wordlikeFamilyNames.has(plain(word));
}

/** Says whether a given name that is a place as well is mostly heard as a person: Jordan, Chelsea, but not Kent. */
export function isPlacelikeGivenName(word: string): boolean {
  return placelikeGivenNames.has(plain(word));
}

/** Says whether a word ends as English abstract nouns, adjectives and verbs do, and names hardly ever. */
export function looksLikeWord(word: string): boolean {
  return wordShape.test(plain(word));
}

const familyShape =
  /^mc[a-z]{3,}$|^[a-z]{3,}(?:owski|ewski|inski|ynski|owska|ewska|inska|ynska|owicz|ewicz|czyk|czak|escu|eanu|enko|chuk|ullah|uddin|preet|jeet|deep|singh|oglu|bhai)$/;
/** "O'Brien", but not "o'clock". */
const irishShape = /^o['’](?!clock)\p{L}{3,}/iu;
const wordShape =
  /(?:tion|sion|ment|ness|ity|ing|ful|less|ous|ive|able|ible|ism|ance|ence|ship|hood|ology|ics|ical|ise|ised|ize|ized|ally|work|book|room|time|phobic|aholic|graphy|ware|ward|wards|wise|fully|edly|ingly|atic|etic|ular|ary|ory|ties|ates|ated|izes|ises|ures|ages)$/;

function isGivenPart(part: string): boolean {
  return givenNames.has(part);
}

function isClearGivenPart(part: string): boolean {
  return givenNames.has(part) && !commonWords.has(part) && !properWords.has(part);
}

function isFamilyPart(part: string): boolean {
  return (familyNames.has(part) && !commonWords.has(part)) || familyShape.test(part);
}

/** "Anne-Marie" and "Okoro-Smith" are judged by their parts: one name among them makes the whole a name. */
function ofParts(word: string, is: (part: string) => boolean): boolean {
  const base = plain(word);
  return is(base) || (base.includes('-') && base.split('-').some((part) => part.length > 2 && is(part)));
}
