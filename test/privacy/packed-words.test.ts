import { describe, expect, it } from '@jest/globals';
import { packedWords } from '../../privacy/words/packed-words.ts';

describe('words kept as one text', () => {
  const words = ['cart', 'art', 'café', 'carts', 'art', ...Array.from({ length: 500 }, (_, at) => `w${at}`)];
  const packed = packedWords(words);

  it('are those that were given, each once', () => {
    expect([...packed].toSorted()).toEqual([...new Set(words)].toSorted());
    expect(words.every((word) => packed.has(word))).toBe(true);
  });

  it.each(['car', 'rt', 'w500', 'w', '', 'art\ncafé', '\n', 'cafe'])('have no %j in them', (word) => {
    expect(packed.has(word)).toBe(false);
  });

  it('may be none', () => {
    expect(packedWords([]).has('art')).toBe(false);
    expect([...packedWords([])]).toEqual([]);
  });
});
