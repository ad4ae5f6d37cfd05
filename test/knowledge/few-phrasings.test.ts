import { describe, expect, it } from '@jest/globals';
import { fewPhrasings } from '../../knowledge/few-phrasings.ts';
import { loadPack } from '../../knowledge/load.ts';
import { everyPack } from './every-pack.ts';
import { smallPack } from './small-pack.ts';

describe('ways of asking', () => {
  it.each(everyPack().map((pack) => [pack.authority, pack] as const))(
    'are eight or more for every entry: %s',
    (_, pack) => expect(fewPhrasings(pack)).toEqual([]),
  );

  it('are said to be too few where an entry has fewer, terms aside', () => {
    const small = smallPack();
    const load = loadPack(small.folder, 'anytown');
    small.remove();
    expect(load.ok && fewPhrasings(load.loaded.pack)).toEqual([
      { id: 'laptops', has: 3 },
      { id: 'advice', has: 3 },
      { id: 'weather', has: 3 },
    ]);
  });
});
