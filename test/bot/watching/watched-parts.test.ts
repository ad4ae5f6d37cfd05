import { describe, expect, it } from '@jest/globals';
import { packsFolder } from '../../../bot/knowledge.ts';
import { timedVectors } from '../../../bot/watching/watched-parts.ts';
import { loadPack } from '../../../knowledge/load.ts';
import { packSearch, withRanked, type PackSearch } from '../../../knowledge/search/pack-search.ts';
import { noVectors } from '../../../knowledge/search/vectors/vectors.ts';
import { isKnownWord } from '../../../privacy/known-words.ts';

describe('The time that a search took', () => {
  it('is that of words where words were sure, and of meaning only where sentences were compared', async () => {
    const loaded = loadPack(packsFolder, 'hillingdon');
    if (!loaded.ok) throw new Error('the pack has faults');
    const search = packSearch(loaded.loaded.pack, isKnownWord);
    const question = 'who goes to the first PEP?';
    const timed = async (found: PackSearch): Promise<string | undefined> => {
      let told: string | undefined;
      const vectors = { ...noVectors, searchFor: () => Promise.resolve(found) };
      const watched = timedVectors(vectors, (_ms, by) => (told = by));
      (await watched.searchFor(search, question)).rank(question);
      return told;
    };
    expect(await timed(search)).toBe('words');
    expect(await timed(withRanked(search, question, search.rank(question)))).toBe('words');
    expect(await timed({ ...search, calibration: { ...search.calibration } })).toBe('meaning');
  });
});
