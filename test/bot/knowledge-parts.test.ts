import { describe, expect, it } from '@jest/globals';
import { knowledgePartsOf, livingParts, onceASnapshot } from '../../bot/knowledge-parts.ts';
import type { Snapshot } from '../../knowledge/live/snapshot.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { packSearch } from '../../knowledge/search/pack-search.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { loadedPack } from '../knowledge/live/live-for-tests.ts';
import { smallPack } from '../knowledge/small-pack.ts';

const beside = {
  profiles: { of: () => Promise.resolve({ asked: false }) },
  isBankHoliday: () => false,
  homeAuthority: 'anytown',
  routes: {},
};

function snapshotOf(changes: Partial<Pack>, edition: number): Snapshot {
  const packs = smallPack();
  const { pack, fileOf } = loadedPack(packs.folder, 'anytown');
  packs.remove();
  const loaded = { pack: { ...pack, ...changes }, fileOf };
  const search = packSearch(loaded.pack, isKnownWord);
  return new Map([['anytown', { search, loaded, edition, versions: new Map(), fallen: [] }]]);
}

describe('the parts that come from the knowledge', () => {
  it('are all of one state within a turn, and of the next in the next turn', () => {
    const before = snapshotOf({}, 1);
    const local = before.get('anytown')?.loaded.pack.local;
    if (local === undefined) throw new Error('no pack');
    const route = {
      matter: 'child',
      hours: 'in',
      title: 'Duty',
      phone: '01632 960000',
      owner: 'a',
      checked: '2026-01-01',
    } as const;
    const after = snapshotOf({ name: 'Othertown', local: { ...local, routes: [route] } }, 2);
    let present = before;
    const now = onceASnapshot(
      () => present,
      (snapshot) => knowledgePartsOf(snapshot, beside),
    );
    const living = livingParts(now);
    const turn = now();
    expect(now()).toBe(turn);
    present = after;
    const seen = (parts: typeof turn) => [
      parts.editionOf('anytown'),
      parts.searchOf('anytown')?.pack.name,
      parts.packs[0]?.name,
      parts.councils[0]?.name,
      parts.mayStay.publicContacts,
      parts.routes.length,
      parts.routesOf('anytown').length,
    ];
    const old = [1, 'Anytown', 'Anytown', 'Anytown', [], 0, 0];
    const fresh = [2, 'Othertown', 'Othertown', 'Othertown', ['01632 960000'], 1, 1];
    expect(seen(turn)).toEqual(old);
    expect(seen(living)).toEqual(fresh);
    expect(seen(now())).toEqual(fresh);
    expect(now().versionShown('anytown', 'advice')).toEqual({
      number: 0,
      print: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(now().versionShown('anytown', 'nowhere')).toBeUndefined();
  });
});
