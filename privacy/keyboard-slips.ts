import { plain } from './known-words.ts';
import { commonWords } from './words/common-words.ts';
import { frequentShortWords } from './words/frequent-short-words.ts';
import { packedWords, type PackedWords } from './words/packed-words.ts';
import { properWords } from './words/proper-words.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const vowels = /[aeiou]/;
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const longest = 24;
/** How many letters of the beginning or the end of a word tell at once that it is near no word. */
const edge = 4;

/**
 * Says whether a word is a known word with one slip of the keyboard: two letters swapped, one typed twice, one inside
 * left out, or, in words of six letters and more, a key beside the right one or a wrong vowel. Any other letter more or
 * less is no slip: too many names are a word with a letter changed.
 */
export function isKeyboardSlip(word: string): boolean {
  const base = plain(word);
  if (base.length < 4 || base.length > longest) return false;
  const isPlace = (meant: string): boolean => meant.length > 4 && properWords.has(meant);
  const { beginnings, ends } = knownEdges();
  const begins = beginnings.has(base.slice(0, edge));
  const isEnd = ends.has(base.slice(-edge));
  for (let place = 0; place < base.length; place += 1) {
    // A slip here leaves the first letters, or the last, as they are: where no word has those, none was meant.
    if (place >= edge && !begins) return false;
    if (base.length - (place + 2) >= edge && !isEnd) continue;
    const [before, here, after] = [base.slice(0, place), base.charAt(place), base.slice(place + 1)];
    const next = after.charAt(0);
    const swapped = before + next + here + after.slice(1);
    if (
      next !== '' &&
      next !== here &&
      (place > 0 || base.length > 5) &&
      (isMeant(swapped, base) || isPlace(swapped))
    )
      return true;
    const once = before + after;
    if (base.length > 4 && next === here && (isMeant(once, base) || isPlace(once))) return true;
    if (base.length > 4 && areNeighbours(here, next) && isMeant(once, base)) return true;
    for (const letter of place === 0 ? '' : letters) {
      const longer = before + letter + here + after;
      if (isMeant(longer, base) || (base.length > 6 && isPlace(longer))) return true;
      if (base.length > 5 && mayStandFor(here, letter) && isMeant(before + letter + after, base)) return true;
    }
  }
  return false;
}

/** A short word must be meant for one of the most frequent, or be a listed word with a letter left out. */
function isMeant(word: string, typed: string): boolean {
  if (typed.length > 4 && word.length > 4) return writtenForms().has(word);
  return frequentShortWords.has(word) || (word.length > typed.length && commonWords.has(word));
}

/** "recieve", "definately", "labtop": a wrong vowel, or the key beside. */
function mayStandFor(typed: string, meant: string): boolean {
  return (
    (vowels.test(typed) && vowels.test(meant)) ||
    areNeighbours(typed, meant) ||
    (typed === 'b' && meant === 'p')
  );
}

function areNeighbours(one: string, other: string): boolean {
  return keyRows.some((row) => {
    const place = row.indexOf(one);
    return other !== '' && place !== -1 && Math.abs(row.indexOf(other) - place) === 1 && row.includes(other);
  });
}

const calendar =
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );

let forms: PackedWords | undefined;

/** Every known word and its plain endings. Built when first needed. */
function writtenForms(): PackedWords {
  if (forms !== undefined) return forms;
  const built = new Set<string>();
  for (const word of commonWords) {
    for (const form of word.length < 2 ? [] : withEndings(word)) if (form.length > 4) built.add(form);
  }
  for (const word of calendar) built.add(word);
  for (const word of frequentShortWords) built.add(word);
  forms = packedWords(built);
  return forms;
}

let edges: { readonly beginnings: PackedWords; readonly ends: PackedWords } | undefined;

/** What the words that may be meant begin and end with. Built when first needed. */
function knownEdges(): NonNullable<typeof edges> {
  if (edges !== undefined) return edges;
  const beginnings = new Set<string>();
  const ends = new Set<string>();
  for (const words of [writtenForms(), frequentShortWords, commonWords, properWords]) {
    for (const word of words) {
      beginnings.add(word.slice(0, edge));
      ends.add(word.slice(-edge));
    }
  }
  edges = { beginnings: packedWords(beginnings), ends: packedWords(ends) };
  return edges;
}

function withEndings(word: string): readonly string[] {
  if (word.endsWith('e'))
    return [word, `${word}s`, `${word}d`, `${word}r`, `${word}rs`, `${word}ly`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word))
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? [`${word}${word.at(-1) ?? ''}`] : [];
  return [
    word,
    `${word}s`,
    `${word}ly`,
    ...[word, ...doubled].flatMap((stem) => [
      `${stem}ed`,
      `${stem}ing`,
      `${stem}ings`,
      `${stem}er`,
      `${stem}ers`,
    ]),
  ];
}
