import { tokenPattern } from '../../token.ts';
import { readOther, readWord } from './read-word.ts';

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

const wordPattern = String.raw`[\p{L}\p{M}]+(?:['’‘´${'`'}‑-][\p{L}\p{M}]+)*`;
/** A token, a number, or a word. */
const pieces = new RegExp(
  String.raw`(${tokenPattern})|([\p{L}\p{M}]*\d[\p{L}\p{M}\d]*)|${wordPattern}`,
  'gu',
);
/** Of a text without a digit, where no letter begins a number: found without looking for one from every letter. */
const piecesWithoutDigits = new RegExp(String.raw`(${tokenPattern})|${wordPattern}`, 'gu');
const openers: ReadonlySet<string> = new Set('.!?:;\n\r•*');
const quotes: ReadonlySet<string> = new Set('"\'“‘(');

/** Reads a text into words. Linear in its length. */
export function readWords(text: string): Reading {
  const words: Word[] = [];
  let before: Word | undefined;
  let after = 0;
  for (const match of text.matchAll(/\d/.test(text) ? pieces : piecesWithoutDigits)) {
    const [written, token, number] = match;
    const gap = text.slice(after, match.index);
    const opens = before === undefined || opensSentence(gap, before);
    before =
      token === undefined && number === undefined
        ? readWord(written, match.index, gap, opens)
        : readOther(token === undefined ? 'number' : 'token', written, match.index, gap, opens);
    words.push(before);
    after = match.index + written.length;
  }
  return { words, capitalsSpeak: capitalsSpeak(words) };
}

/** "J. Smith" does not begin a sentence at Smith. */
function opensSentence(gap: string, before: Word): boolean {
  if (gap === ' ') return false;
  if (gap === '. ' && (before.shape === 'initial' || /^(?:mr|mrs|ms|dr|st|d|o|b)$/.test(before.base)))
    return false;
  return endsWithOpening(gap);
}

/**
 * True where nothing but spaces and quotation marks follow what a sentence opens after. Gone through from the end: a pattern
 * would try each of many line ends with each of the others.
 */
function endsWithOpening(gap: string): boolean {
  let at = gap.length - 1;
  const pass = (isPassed: (sign: string) => boolean): void => {
    for (; at >= 0; at -= 1) {
      const sign = gap.charAt(at);
      if (openers.has(sign) || !isPassed(sign)) return;
    }
  };
  const isSpace = (sign: string): boolean => sign.trim() === '';
  pass(isSpace);
  pass((sign) => quotes.has(sign));
  pass(isSpace);
  return openers.has(gap.charAt(at));
}

/** Capitals are silent when everything is shouted, or when most ordinary words carry them. */
function capitalsSpeak(words: readonly Word[]): boolean {
  let [written, quiet, ordinary, raised] = [0, 0, 0, 0];
  for (const { kind, shape, base, opens, known, given } of words) {
    if (kind !== 'word') continue;
    written += 1;
    if (shape !== 'capitals' && shape !== 'initial') quiet += 1;
    if (base.length <= 2 || opens || !known || given) continue;
    ordinary += 1;
    if (shape !== 'small') raised += 1;
  }
  if (quiet === 0 && written >= 3) return false;
  return ordinary < 3 || raised / ordinary < 0.6;
}
