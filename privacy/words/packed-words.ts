/** A set of words that takes little memory. */
export interface PackedWords extends Iterable<string> {
  readonly has: (word: string) => boolean;
}

const between = '\n';
const betweenCode = between.charCodeAt(0);

/**
 * Keeps words, none of which has the end of a line in it, as one text and where in it each stands: the Sets of the tens of
 * thousands that are seldom looked up take four times the memory, and every collection goes through each word of them.
 */
export function packedWords(words: Iterable<string>): PackedWords {
  const each = [...new Set(words)];
  const text = between + each.map((word) => word + between).join('');
  const starts = new Int32Array(2 ** Math.ceil(Math.log2((each.length * 4) / 3 + 1)));
  /** Where in `starts` a word stands, or would. */
  const placeOf = (word: string): number => {
    let place = hashOf(word) & (starts.length - 1);
    for (;;) {
      const start = starts[place] ?? 0;
      if (start === 0 || standsAt(start, word)) return place;
      place = (place + 1) & (starts.length - 1);
    }
  };
  const standsAt = (start: number, word: string): boolean =>
    text.charCodeAt(start + word.length) === betweenCode && text.startsWith(word, start);
  let next = between.length;
  for (const word of each) {
    starts[placeOf(word)] = next;
    next += word.length + between.length;
  }
  return {
    has: (word) => starts[placeOf(word)] !== 0 && !word.includes(between),
    [Symbol.iterator]: () => text.split(between).slice(1, -1).values(),
  };
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
