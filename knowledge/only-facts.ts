import { isEmptyWord, wordsIn } from './search/words.ts';

const factWords = new Set(
  `year years yr yo age aged old level entry primary secondary infant infants junior juniors nursery reception early key stage ks1 ks2 ks3 ks4
   post16 post18 sixthform college school uni university he fe esol cla lac plac uasc adopted child for is it its about`.split(
    /\s+/,
  ),
);

/** Facts of more than one word, which mean something else without their number. */
const numbered =
  /\battendance (?:is |of |at |now |about |only )*\d{1,3} ?(?:%|per ?cent)|\bpost[- ]?(?:16|18)\b/gi;

/**
 * True when a message says for whom and nothing of what: "secondary", "year 9", "level 2, 17". It is mostly the reply
 * to a question of ours, and no question by itself.
 */
export function isOnlyFacts(text: string): boolean {
  const words = wordsIn(text.replace(numbered, ' 1 ')).filter((word) => !isEmptyWord(word));
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every((word) => factWords.has(word) || /^\d{1,2}$/.test(word))
  );
}
