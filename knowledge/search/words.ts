import { stemmer } from 'stemmer';
import { sameMeaning, shortenPhrases } from './everyday-words.ts';

/**
 * Words that carry no meaning of their own here; leaving them in lets a long story outweigh its question.
 * Question words stay: "who", "when" and "how much" tell articles on one subject apart.
 */
const emptyWords = new Set(
  `a an the and or but so if then of to in on at for with by from as into is are was were be been being am it its it's
  this that these those there here i im i'm ive i've me my mine we our ours us you your u ur yours he hes he's him his she shes
  she's her hers they theyre they're them their do does did doing done have has had having will would shall should can
  could may might must just really please pls thanks ta hi hello also too very much-too some any ok okay well now got get
  gets getting go going ll ve re s t d m about abt`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** "OR 21" is how a plan cites Ofsted's recommendation 21; between two numbers, or within a sentence, "or" is a plain word. */
const recommendationCited = /(?<!\d\s{0,2})\bOR ?(\d{1,2})\b|^\s*or ?(?=\d{1,2}\b)/g;

/** The ways of writing one thing: with digits in them, and without. */
const writtenInDigits: readonly (readonly [RegExp, string])[] = [
  [/\b1:1\b/g, ' onetoone '],
  [/\b(?:l|lv|lvl|levle)\s?-?([1-7])\b/g, ' level $1 '],
  [/\b(?:y|yr|yrs)\s?-?(\d{1,2})\b/g, ' year $1 '],
  [/\bpost[- ]?16\b/g, ' post16 '],
  [/\bpost[- ]?18\b/g, ' post18 '],
];
const writtenInWords: readonly (readonly [RegExp, string])[] = [
  [/\bpp\+|\bpp plus\b|\bpupil premium plus\b/g, ' ppplus '],
  [/\b(?:6th|sixth)[- ]?form(ers?)?\b/g, ' sixthform '],
  [/\bdrop[- ]?ins?\b/g, ' dropin '],
  [/\bwi[- ]?fi\b/g, ' wifi '],
  [/\be[- ]?peps?\b/g, ' epep '],
  [/\bone[- ]stop[- ]shop\b/g, ' onestopshop '],
  [/\ba[- ]levels?\b/g, ' alevel '],
];
/** Most texts hold none of the latter, which one look shows. */
const anyInWords = new RegExp(writtenInWords.map(([way]) => way.source).join('|'));

/** Lower-cases and evens out the ways of writing one thing: l2, lvl 2, level two; y4, yr 4; 1-2-1; £ and %. */
export function evenOut(text: string): string {
  const cited = text.replace(recommendationCited, 'recommendation $1');
  const lower = cited.toLowerCase().normalize('NFKC').replace(/[’‘`]/g, "'");
  const short = shortenPhrases(lower);
  const hasDigits = /\d/.test(short);
  const plain = short.includes('[') ? short.replace(/\[[a-z -]+( \d+)?\]/g, ' ') : short;
  const once =
    hasDigits || plain.includes('one')
      ? plain.replace(/\b(?:1|one)\s?[-:]?\s?(?:2|to|:)\s?[-:]?\s?(?:1|one)\b/g, ' onetoone ')
      : plain;
  const ways = [...(hasDigits ? writtenInDigits : []), ...(anyInWords.test(once) ? writtenInWords : [])];
  return ways.reduce((evened, [way, as]) => evened.replace(way, as), once);
}

/** The words of a text, evened out and in order; digits and letters only, £ and % kept as words. */
export function wordsIn(text: string): readonly string[] {
  return evenOut(text).match(/[\p{L}]+(?:'[\p{L}]+)?|\d+|[£%]/gu) ?? [];
}

/** True for words that say nothing about what is asked. */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word);
}

/** The stem of a word as it was typed. */
export function plainStemOf(word: string): string {
  return remembered(plainStems, word, () => stemmer(withoutApostrophe(word)));
}

/** The stem under which a word is indexed; everyday words become the field's own word first. */
export function stemOf(word: string): string {
  return remembered(stems, word, () => stemmer(sameMeaning(withoutApostrophe(word))));
}

function withoutApostrophe(word: string): string {
  return word.includes("'") ? word.replace(/'s$/, '').replaceAll("'", '') : word;
}

const plainStems = new Map<string, string>();
const stems = new Map<string, string>();

/** Stemming is most of what splitting a phrasing costs. Questions come from outside, so the memory is bounded. */
function remembered(memory: Map<string, string>, word: string, work: () => string): string {
  const before = memory.get(word);
  if (before !== undefined) return before;
  if (memory.size >= 20_000) memory.clear();
  const stem = work();
  memory.set(word, stem);
  return stem;
}

/** The stems of a text's meaningful words, in order. */
export function stemsIn(text: string): readonly string[] {
  return stemsOf(wordsIn(text));
}

/** The stems of words already split. A text of empty words alone keeps them, so that it is never nothing. */
export function stemsOf(words: readonly string[]): readonly string[] {
  const meaningful = words.filter((word) => !isEmptyWord(word));
  return (meaningful.length === 0 ? words : meaningful).map(stemOf);
}
