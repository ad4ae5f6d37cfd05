import { describe, expect, it } from '@jest/globals';
import { decide } from '../../../knowledge/decide.ts';
import { noFacts } from '../../../knowledge/facts.ts';
import { didYouMean } from '../../../knowledge/search/did-you-mean.ts';
import { packSearch } from '../../../knowledge/search/pack-search.ts';
import { isKnownWord } from '../../../privacy/known-words.ts';
import { realPack } from '../every-pack.ts';

const search = packSearch(realPack('slough'), isKnownWord);
const meant = (question: string): readonly string[] => didYouMean(search, question).map(({ id }) => id);

describe('what a question without an answer may have meant', () => {
  it.each([
    ['the bersarri', 'he-bursary'],
    ['stashunry', 'stationery-and-standard-equipment'],
  ])('is asked for a word that looks like one of ours: %s', (question, entry) => {
    expect(meant(question)).toContain(entry);
    expect(decide(search, question, noFacts)).toMatchObject({
      kind: 'none',
      near: expect.arrayContaining([expect.objectContaining({ id: entry })]),
    });
  });

  it('is nothing where every word is English, however far from the offer, or like no word of ours', () => {
    for (const question of ['xbox', 'who won the cricket', 'zxqwv kkk', '', '14'])
      expect({ question, meant: meant(question) }).toEqual({ question, meant: [] });
  });

  it('is two entries at most', () => {
    expect(meant('peppp lappptop bersarri stashunry').length).toBeLessThanOrEqual(2);
  });
});
