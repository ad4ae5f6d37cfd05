import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EditionNews, followEditions, type Following } from '../../../knowledge/live/follow-editions.ts';
import type { PackSearch } from '../../../knowledge/search/pack-search.ts';
import type { LoadedPack } from '../../../knowledge/loaded-pack.ts';
import { smallPack, type SmallPack } from '../small-pack.ts';
import { loadedPack } from './live-for-tests.ts';

describe('following the editions of several authorities', () => {
  let packs: SmallPack;
  let following: Following;
  const editions = new Map<string, number>();
  const news: EditionNews[] = [];
  let unreadable: string | undefined;
  beforeEach(async () => {
    packs = smallPack();
    const anytown = loadedPack(packs.folder, 'anytown');
    const elsewhere: LoadedPack = { ...anytown, pack: { ...anytown.pack, authority: 'elsewhere' } };
    following = await followEditions({
      base: [anytown, elsewhere],
      versions: {
        editions: async () => new Map(editions),
        live: async (authority) => {
          if (authority === unreadable) throw new Error('unreadable');
          return { edition: editions.get(authority) ?? 0, versions: [] };
        },
      },
      build: async (pack) => ({ pack }) as PackSearch,
      learn: () => undefined,
      listen: () => () => undefined,
      told: (one) => news.push(one),
      lookEveryMs: 60_000,
    });
  });
  afterEach(async () => {
    await following.close();
    packs.remove();
  });

  it('goes on with the others where those of one cannot be read, says so once, and comes back to it', async () => {
    const inForce = (authority: string): number | undefined => following.now().get(authority)?.edition;
    unreadable = 'anytown';
    for (const authority of ['anytown', 'elsewhere']) editions.set(authority, 1);
    await following.catchUp();
    await following.catchUp();
    expect([inForce('anytown'), inForce('elsewhere')]).toEqual([0, 1]);
    expect(news.filter(({ kind }) => kind === 'failed')).toEqual([
      { kind: 'failed', authority: 'anytown', error: new Error('unreadable') },
    ]);
    unreadable = undefined;
    await following.catchUp();
    expect(inForce('anytown')).toBe(1);
  });
});
