import { isKeyboardSlip } from '../../keyboard-slips.ts';
import { tokenPattern } from '../../token.ts';
import { isDictionaryWord, isKnownWord, plain } from '../../known-words.ts';
import { hasEastAsianShape } from './east-asian-shapes.ts';
import { nameLikeness } from './likeness.ts';
import { isClearGivenName, isFamilyName, isGivenName } from './vocabulary.ts';

/** How a word is written: small, Capital, CAPITALS or a single capital letter. */
export type Shape = 'small' | 'capital' | 'capitals' | 'initial';

/** One word, number or token of a text, with what is known about it on its own. */
export interface Word {
  readonly kind: 'word' | 'number' | 'token';
  /** Small letters, no accents, no possessive ending; a token keeps its brackets. */
  readonly base: string;
  readonly start: number;
  /** Where the word ends without its possessive ending. */
  readonly end: number;
  readonly possessive: boolean;
  readonly shape: Shape;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Whether a sentence or a line begins here. */
  readonly opens: boolean;
  /** An ordinary word, a place, a body, a product, a month. */
  readonly known: boolean;
  /** A seldom English word: known when written small, but with a capital inside a sentence it may be a name. */
  readonly rare: boolean;
  /** A given or family name that can be nothing else. */
  readonly clear: boolean;
  /** A given name, though it may be a word as well. */
  readonly given: boolean;
  /** Whether it may be a known word with a slip of the keyboard. Worked out when first asked for, as only few words are. */
  readonly slip: () => boolean;
  /** How much more it is spelt like a name than like a word; of a word with a dash, its likeliest part. */
  readonly likeness: () => number;
}

/** A text read word by word. */
export interface Reading {
  readonly words: readonly Word[];
  /** Whether capitals mean anything here: not in a message written all in capitals, or With Every Word Capitalised. */
  readonly capitalsSpeak: boolean;
}

const pieces = new RegExp(
  String.raw`(?<token>${tokenPattern})|(?<number>[\p{L}\p{M}]*\d[\p{L}\p{M}\d]*)|[\p{L}\p{M}]+(?:['’‘´${'`'}‑-][\p{L}\p{M}]+)*`,
  'gu',
);
/** "you'd", "Zofka'll": a verb drawn to the word before it. */
const shortVerb = /['’‘´`](?:d|ll|ve|re|m)$/iu;
/** "CPiC", "YouTube": a capital inside a word makes it a short form or a product, unless the name is built so. */
const innerCapital =
  /^\p{Lu}{2,}\p{Ll}|^(?!(?:Mc|Mac|Fitz|De|La|Le|Da|Du|Di|El|Al|Van|St|O|D|M|N)\p{Lu})[\p{L}]*\p{Ll}\p{Lu}/u;
const opening = /[.!?:;\n\r•*]\s*["'“‘(]*\s*$/u;

/** Reads a text into words. Linear in its length. */
export function readWords(text: string): Reading {
  const words: Word[] = [];
  let after = 0;
  for (const match of text.matchAll(pieces)) {
    const gap = text.slice(after, match.index);
    words.push(
      readWord(
        match[0],
        match.index,
        gap,
        words.length === 0 || opensSentence(gap, words.at(-1)),
        match.groups,
      ),
    );
    after = match.index + match[0].length;
  }
  return { words, capitalsSpeak: capitalsSpeak(words) };
}

/** "J. Smith" does not begin a sentence at Smith. */
function opensSentence(gap: string, before: Word | undefined): boolean {
  if (gap === '. ' && (before?.shape === 'initial' || /^(?:mr|mrs|ms|dr|st|d|o|b)$/.test(before?.base ?? '')))
    return false;
  return opening.test(gap);
}

function readWord(
  written: string,
  start: number,
  gap: string,
  opens: boolean,
  groups: Record<string, string> | undefined,
): Word {
  const plainWord = {
    start,
    gap,
    opens,
    possessive: false,
    known: true,
    rare: false,
    clear: false,
    given: false,
    slip: never,
    likeness: nothing,
  };
  if (groups?.['token'] !== undefined) {
    return { ...plainWord, kind: 'token', base: written, end: start + written.length, shape: 'small' };
  }
  if (groups?.['number'] !== undefined) {
    return {
      ...plainWord,
      kind: 'number',
      base: written.toLowerCase(),
      end: start + written.length,
      shape: 'small',
    };
  }
  const ending = /['’‘´`][sS]$/u.exec(written);
  const stem = ending === null ? written.replace(shortVerb, '') : written.slice(0, -2);
  const contraction =
    ending !== null && /^(?:it|he|she|that|what|who|there|here|let|how|where|when|one)$/i.test(stem);
  const given = isGivenName(stem);
  const foreign = hasForeignLetters(stem);
  const known = !foreign && (isKnownWord(contraction ? written : stem) || innerCapital.test(stem));
  const clear = isClearGivenName(stem) || isFamilyName(stem);
  const rare = !known && !clear && !foreign && isDictionaryWord(stem);
  const shape = shapeOf(stem);
  const base = plain(contraction ? written : stem);
  return {
    ...plainWord,
    kind: 'word',
    base,
    end: start + (contraction ? written : stem).length,
    possessive: ending !== null && !contraction,
    shape,
    known: known || (rare && shape !== 'capital'),
    rare,
    clear,
    given,
    slip: foreign ? never : once(() => isKeyboardSlip(base)),
    likeness: once(() => likenessOf(base)),
  };
}

/** "Mỹ", "Ateş": letters with marks that no English word is written with, as "café" is. */
function hasForeignLetters(word: string): boolean {
  return /[\p{M}łŁđĐıøØßæÆœ]/u.test(word.normalize('NFD')) && !englishWithMarks.test(word.normalize('NFC'));
}

const englishWithMarks =
  /^(?:cafés?|crèches?|résumés?|naïv\w+|fiancée?s?|protégée?s?|clichés?|façades?|exposés?|pâtés?|coöp\w+|éclairs?|entrées?|crêpes?|soirées?|déjà|à|où|señora?|über|piñata|jalapeños?|smörg\w+|brontë|rosé|sauté(?:ed)?|touché|matinées?|attachés?|dér\w+)$/iu;

/** A word with a dash is as much a name as its likeliest part. */
function likenessOf(base: string): number {
  const parts = base.split('-').filter((part) => part.length > 1);
  return Math.max(...parts.map((part) => nameLikeness(part) + (hasEastAsianShape(part) ? 8 : 0)));
}

const never = (): boolean => false;
const nothing = (): number => 0;

/** Works a value out when it is first asked for, and no second time. It lives as long as the word: no name is remembered. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

function shapeOf(word: string): Shape {
  const letters = word.replaceAll(/[^\p{L}]/gu, '');
  if (!/^\p{Lu}/u.test(letters)) return 'small';
  if (letters.length === 1) return 'initial';
  return letters === letters.toUpperCase() || /^\p{Lu}{2,}s$/u.test(letters) ? 'capitals' : 'capital';
}

/** Capitals are silent when everything is shouted, or when most ordinary words carry them. */
function capitalsSpeak(words: readonly Word[]): boolean {
  const written = words.filter((word) => word.kind === 'word');
  const shouted = written.every((word) => word.shape === 'capitals' || word.shape === 'initial');
  if (shouted && written.length >= 3) return false;
  const ordinary = written.filter((word) => word.base.length > 2 && !word.opens && word.known && !word.given);
  const raised = ordinary.filter((word) => word.shape !== 'small');
  return ordinary.length < 3 || raised.length / ordinary.length < 0.6;
}
