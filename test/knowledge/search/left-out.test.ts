import { describe, expect, it } from '@jest/globals';
import type { Phrasing } from '../../../knowledge/phrasings.ts';
import { ranker } from '../../../knowledge/search/ranker.ts';
import { confusablePhrasings } from '../../../knowledge/search/weak-phrasings.ts';

const phrasings: readonly Phrasing[] = [
  { text: 'laptop for college', entry: 'laptops' },
  { text: 'laptop for a college course', entry: 'laptops' },
  { text: 'a computer for college', entry: 'laptops' },
  { text: 'who pays the train fare', entry: 'travel' },
  { text: 'who pays the bus fare', entry: 'travel' },
  // Worded like the others, and yet it belongs elsewhere.
  { text: 'who pays the taxi fare', entry: 'contact-visits' },
];
const ranking = ranker(phrasings, (words) => words);

describe('what is found once something is left out', () => {
  it('is another phrasing of the entry, and never the one that is gone', () => {
    const asked = ranking.rank('a computer for college')[0];
    const left = ranking.withoutPhrasing(2)[0];
    expect(left?.entry).toBe('laptops');
    expect(left?.score).toBeLessThan(asked?.score ?? 0);
  });

  it('is never the entry that is gone', () => {
    for (const [place, { entry }] of phrasings.entries())
      expect(ranking.withoutEntry(place).map((candidate) => candidate.entry)).not.toContain(entry);
  });

  it('tells which phrasing leads to another entry, naming both', () => {
    expect(confusablePhrasings({ ranker: ranking })).toEqual([
      { text: 'who pays the taxi fare', entry: 'contact-visits', foundInstead: 'travel' },
    ]);
  });
});
