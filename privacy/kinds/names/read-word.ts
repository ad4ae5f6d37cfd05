import { isKeyboardSlip } from '../../keyboard-slips.ts';
import { isDictionaryWord, isKnownWord, plain } from '../../known-words.ts';
import { hasEastAsianShape } from './east-asian-shapes.ts';
import { nameLikeness } from './likeness.ts';
import { isClearGivenName, isFamilyName, isGivenName } from './vocabulary.ts';
import type { Shape, Word } from './words.ts';

/** "you'd", "Zofka'll": a verb drawn to the word before it. */
const shortVerb = /['’‘´`](?:d|ll|ve|re|m)$/iu;
/** "CPiC", "YouTube": a capital inside a word makes it a short form or a product, unless the name is built so. */
const innerCapital =
  /^\p{Lu}{2,}\p{Ll}|^(?!(?:Mc|Mac|Fitz|De|La|Le|Da|Du|Di|El|Al|Van|St|O|D|M|N)\p{Lu})[\p{L}]*\p{Ll}\p{Lu}/u;

/** A number or a token as it stands in a text: nothing is asked of its letters. */
export function readOther(
  kind: 'number' | 'token',
  written: string,
  start: number,
  gap: string,
  opens: boolean,
): Word {
  return new TextWord(
    {
      kind,
      base: kind === 'number' ? written.toLowerCase() : written,
      start,
      end: start + written.length,
      possessive: false,
      shape: 'small',
      gap,
      opens,
      known: true,
      rare: false,
      clear: false,
      given: false,
    },
    false,
  );
}

/** A word as it stands in a text, with what is known about it on its own. */
export function readWord(written: string, start: number, gap: string, opens: boolean): Word {
  const ending = /['’‘´`][sS]$/u.exec(written);
  const stem = ending === null ? written.replace(shortVerb, '') : written.slice(0, -2);
  const contraction =
    ending !== null && /^(?:it|he|she|that|what|who|there|here|let|how|where|when|one)$/i.test(stem);
  const said = contraction ? written : stem;
  const given = isGivenName(stem);
  const foreign = hasForeignLetters(stem);
  const known = !foreign && (isKnownWord(said) || innerCapital.test(stem));
  const clear = (given && isClearGivenName(stem)) || isFamilyName(stem);
  const rare = !known && !clear && !foreign && isDictionaryWord(stem);
  const shape = shapeOf(stem);
  return new TextWord(
    {
      kind: 'word',
      base: plain(said),
      start,
      end: start + said.length,
      possessive: ending !== null && !contraction,
      shape,
      gap,
      opens,
      known: known || (rare && shape !== 'capital'),
      rare,
      clear,
      given,
    },
    !foreign,
  );
}

/** What is dear to say of a word is worked out when first asked for and kept as long as the word: no name is remembered. */
class TextWord implements Word {
  readonly kind: Word['kind'];
  readonly base: string;
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  readonly shape: Shape;
  readonly gap: string;
  readonly opens: boolean;
  readonly known: boolean;
  readonly rare: boolean;
  readonly clear: boolean;
  readonly given: boolean;
  readonly #maySlip: boolean;
  #slip: boolean | undefined;
  #likeness: number | undefined;

  constructor(facts: Omit<Word, 'slip' | 'likeness'>, maySlip: boolean) {
    this.kind = facts.kind;
    this.base = facts.base;
    this.start = facts.start;
    this.end = facts.end;
    this.possessive = facts.possessive;
    this.shape = facts.shape;
    this.gap = facts.gap;
    this.opens = facts.opens;
    this.known = facts.known;
    this.rare = facts.rare;
    this.clear = facts.clear;
    this.given = facts.given;
    this.#maySlip = maySlip;
  }

  slip(): boolean {
    return (this.#slip ??= this.#maySlip && isKeyboardSlip(this.base));
  }

  likeness(): number {
    return (this.#likeness ??= this.kind === 'word' ? likenessOf(this.base) : 0);
  }
}

/** "Mỹ", "Ateş": letters with marks that no English word is written with, as "café" is. */
function hasForeignLetters(word: string): boolean {
  if (withoutMarks.test(word)) return false;
  return /[\p{M}łŁđĐıøØßæÆœ]/u.test(word.normalize('NFD')) && !englishWithMarks.test(word.normalize('NFC'));
}

const withoutMarks = /^[a-z'’-]*$/i;
const englishWithMarks =
  /^(?:cafés?|crèches?|résumés?|naïv\w+|fiancée?s?|protégée?s?|clichés?|façades?|exposés?|pâtés?|coöp\w+|éclairs?|entrées?|crêpes?|soirées?|déjà|à|où|señora?|über|piñata|jalapeños?|smörg\w+|brontë|rosé|sauté(?:ed)?|touché|matinées?|attachés?|dér\w+)$/iu;

/** A word with a dash is as much a name as its likeliest part. */
function likenessOf(base: string): number {
  const parts = base.split('-').filter((part) => part.length > 1);
  return Math.max(...parts.map((part) => nameLikeness(part) + (hasEastAsianShape(part) ? 8 : 0)));
}

function shapeOf(word: string): Shape {
  if (/^[a-z]/.test(word)) return 'small';
  const letters = word.replaceAll(/[^\p{L}]/gu, '');
  if (!/^\p{Lu}/u.test(letters)) return 'small';
  if (letters.length === 1) return 'initial';
  return letters === letters.toUpperCase() || /^\p{Lu}{2,}s$/u.test(letters) ? 'capitals' : 'capital';
}
