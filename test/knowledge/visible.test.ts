import { describe, expect, it } from '@jest/globals';
import { packSearch } from '../../knowledge/search/pack-search.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { realPack } from './every-pack.ts';

const search = packSearch(realPack('slough'), isKnownWord);
/** Many entries fit it about as well, so that what is left is still shown. */
const question = 'funding for children';

describe('the best of what may be seen', () => {
  it.each([0, 1, 12, 13, 20])('is the same asked for by number, with %i of the best withheld', (held) => {
    const withheld = new Set(
      search
        .rank(question)
        .slice(0, held)
        .map(({ entry }) => entry),
    );
    const { rank } = visibleTo(search, { role: 'social-worker', today: '2026-11-22', withheld });
    expect(rank(question, 12).slice(0, 12)).toEqual(rank(question).slice(0, 12));
    expect(rank(question, 12).length).toBeGreaterThanOrEqual(12);
    expect(rank(question, 12).some(({ entry }) => withheld.has(entry))).toBe(false);
  });
});
