import { commonWords } from './words/common-words.ts';
import { dictionaryWords } from './words/dictionary-words.ts';
import type { PackedWords } from './words/packed-words.ts';
import { familyNames, givenNames } from './words/personal-names.ts';
import { properWords } from './words/proper-words.ts';

/** Endings that are undone to reach a base form, longest first, with what may stand in their place. */
const listedEndings: readonly (readonly [ending: string, ...bases: string[]])[] = [
  ['ability', 'able'],
  ['ically', 'ic'],
  ['iness', 'y'],
  ['ments', 'ment', ''],
  ['ment', ''],
  ['ness', ''],
  ['less', ''],
  ['fully', 'ful', ''],
  ['ings', '', 'e'],
  ['ing', '', 'e'],
  ['ally', 'al', ''],
  ['ily', 'y'],
  ['ies', 'y', 'ie'],
  ['ied', 'y'],
  ['ier', 'y'],
  ['iest', 'y'],
  ['able', '', 'e'],
  ['ful', ''],
  ['ers', '', 'e'],
  ['est', '', 'e'],
  ['ed', '', 'e'],
  ['er', '', 'e'],
  ['es', '', 'e'],
  ['ly', '', 'le'],
  ['s', ''],
];
/** Of these, the ones that are undone for a seldom word as well. */
const plainEndings = new Set('iness ings ing ily ies ied ier iest ness ers est ed er es ly s'.split(' '));
/** By their last letter, as a word in question has only one. */
const endings = Map.groupBy(
  listedEndings.map(([ending, ...bases]) => ({ ending, bases, undoneForSeldom: plainEndings.has(ending) })),
  ({ ending }) => ending.slice(-1),
);
const beginnings = [
  'un',
  're',
  'non',
  'over',
  'under',
  'mis',
  'pre',
  'dis',
  'in',
  'out',
  'self',
  'anti',
  'multi',
  'inter',
  'co',
  'home',
  'after',
  'up',
];

/** Small letters of which nothing is taken; nearly every word is written in these alone. */
const plainLetters = /^[a-z\d-]*$/;

/** The word in small letters without accents, apostrophes or full stops: the form all lists are written in. */
export function plain(word: string): string {
  const small = word.toLowerCase();
  if (plainLetters.test(small)) return small;
  return small
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`´.]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd');
}

/** Says whether a word is listed as ordinary, in this or its base form. Accepts any capitalisation. */
export function isCommonWord(word: string): boolean {
  return isCommon(plain(word));
}

/** Says whether a word is a place, a body, a product or a month. Accepts any capitalisation. */
export function isProperWord(word: string): boolean {
  return isProper(plain(word));
}

/** Says whether a word is anything but a name to us: an ordinary word, a place or a body. */
export function isKnownWord(word: string): boolean {
  const base = plain(word);
  return isCommon(base) || isProper(base);
}

/** Says whether a word stands in the dictionary of seldom words, in this or its base form, and on no list of names. */
export function isDictionaryWord(word: string): boolean {
  const base = plain(word);
  return base.split('-').every((part) => part === '' || isDictionaryPart(part) || isCommonPart(part));
}

function isCommon(base: string): boolean {
  return base.includes('-')
    ? base.split('-').every((part) => part === '' || isCommonPart(part))
    : isCommonPart(base);
}

function isProper(base: string): boolean {
  return (
    properWords.has(base) || (base.endsWith('s') && base.length > 4 && properWords.has(base.slice(0, -1)))
  );
}

function isCommonPart(base: string): boolean {
  if (commonWords.has(base) || base.length < 2) return true;
  if (givenNames.has(base) || familyNames.has(base)) return false;
  if (hasKnownBase(base)) return true;
  return beginnings.some((start) => {
    if (!base.startsWith(start) || base.length - start.length <= 3) return false;
    const rest = base.slice(start.length);
    return commonWords.has(rest) || hasKnownBase(rest);
  });
}

/** Says whether a word is two known words written as one: "whiteboard", "churchmead". */
export function isCompound(word: string): boolean {
  const base = plain(word);
  for (let place = 3; place <= base.length - 3; place += 1) {
    const [first, second] = [base.slice(0, place), base.slice(place)];
    if (first.length + second.length < 7 || Math.max(first.length, second.length) < 4) continue;
    if (isWhole(first) && isWhole(second)) return true;
  }
  return false;
}

function isWhole(part: string): boolean {
  return commonWords.has(part) || dictionaryWords.has(part);
}

function isDictionaryPart(base: string): boolean {
  if (dictionaryWords.has(base)) return true;
  return !givenNames.has(base) && !familyNames.has(base) && hasBaseIn(dictionaryWords, base, 3, true);
}

function hasKnownBase(base: string): boolean {
  return hasBaseIn(commonWords, base, 2, false);
}

function hasBaseIn(
  words: Pick<PackedWords, 'has'>,
  base: string,
  shortest: number,
  seldom: boolean,
): boolean {
  for (const { ending, bases, undoneForSeldom } of endings.get(base.slice(-1)) ?? []) {
    if (!base.endsWith(ending) || base.length - ending.length < shortest) continue;
    if (seldom && !undoneForSeldom) continue;
    const stem = base.slice(0, -ending.length);
    if (bases.some((replacement) => words.has(stem + replacement))) return true;
    if (ending !== 's' && words.has(/(.)\1$/.test(stem) ? stem.slice(0, -1) : stem)) return true;
  }
  return false;
}
