import { commonWords } from './words/common-words.ts';
import { familyNames, givenNames } from './words/personal-names.ts';
import { properWords } from './words/proper-words.ts';

/** Endings that are undone to reach a base form, longest first, with what may stand in their place. */
const endings: readonly (readonly [ending: string, ...bases: string[]])[] = [
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

/** The word in small letters without accents, apostrophes or full stops: the form all lists are written in. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`´.]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd');
}

/** Says whether a word is listed as ordinary, in this or its base form. Accepts any capitalisation. */
export function isCommonWord(word: string): boolean {
  const base = plain(word);
  return base.includes('-')
    ? base.split('-').every((part) => part === '' || isCommonPart(part))
    : isCommonPart(base);
}

/** Says whether a word is a place, a body, a product or a month. Accepts any capitalisation. */
export function isProperWord(word: string): boolean {
  const base = plain(word);
  return (
    properWords.has(base) || (base.endsWith('s') && base.length > 4 && properWords.has(base.slice(0, -1)))
  );
}

/** Says whether a word is anything but a name to us: an ordinary word, a place or a body. */
export function isKnownWord(word: string): boolean {
  return isCommonWord(word) || isProperWord(word);
}

/** Says whether a small-written word is a slip of the keyboard for a known word: one letter more, less or other, or two swapped. */
export function isNearKnownWord(word: string): boolean {
  const base = plain(word);
  if (base.length < 5 || base.length > 24) return false;
  if (nearForms().has(base)) return true;
  for (const shorter of shortened(base)) if (nearForms().has(shorter)) return true;
  return false;
}

function isCommonPart(base: string): boolean {
  if (commonWords.has(base) || base.length < 2) return true;
  if (givenNames.has(base) || familyNames.has(base)) return false;
  if (hasKnownBase(base)) return true;
  return beginnings.some((start) => {
    const rest = base.slice(start.length);
    return base.startsWith(start) && rest.length > 3 && (commonWords.has(rest) || hasKnownBase(rest));
  });
}

function hasKnownBase(base: string): boolean {
  return endings.some(([ending, ...bases]) => {
    if (!base.endsWith(ending) || base.length - ending.length < 2) return false;
    const stem = base.slice(0, -ending.length);
    const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
    return (
      bases.some((replacement) => commonWords.has(stem + replacement)) ||
      (ending !== 's' && commonWords.has(single))
    );
  });
}

let near: ReadonlySet<string> | undefined;

/** Every known word of five letters or more, and each with one letter left out. Built when first needed. */
function nearForms(): ReadonlySet<string> {
  if (near !== undefined) return near;
  const forms = new Set<string>();
  for (const word of commonWords) {
    if (word.length < 5) continue;
    forms.add(word);
    if (word.length > 5) for (const shorter of shortened(word)) forms.add(shorter);
  }
  near = forms;
  return forms;
}

function shortened(word: string): string[] {
  return Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1));
}
