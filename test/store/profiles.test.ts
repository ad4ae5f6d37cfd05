import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../store/open.ts';
import { engines, openForTest, type TestDatabase, testClock } from './engines.ts';

const me = { tenant: 'tenant-1', entraId: 'asker-1' };
const colleague = { tenant: 'tenant-1', entraId: 'asker-2' };
const list = { authority: 'hillingdon', checklist: 'expectations' };

for (const engine of engines) {
  describe(`The store on ${engine.name}`, () => {
    let store: Store;
    let database: TestDatabase;
    const clock = testClock();

    beforeEach(async () => {
      database = await engine.fresh();
      store = await openForTest(database.url, clock.now);
    });
    afterEach(async () => {
      await store.close();
      await database.remove();
    });

    it('keeps what an asker says of themselves, part by part, and forgets it', async () => {
      expect(await store.profiles.of(me)).toEqual({ asked: false });
      await store.profiles.change(me, { asked: true }, 1);
      await store.profiles.change(me, { authority: 'lambeth' }, 2);
      expect(await store.profiles.change(me, { role: 'dsl' }, 3)).toEqual({
        asked: true,
        authority: 'lambeth',
        role: 'dsl',
      });
      expect(await store.profiles.of(colleague)).toEqual({ asked: false });
      expect(await store.profiles.of({ ...me, tenant: 'tenant-2' })).toEqual({ asked: false });
      await store.profiles.forget(me);
      expect(await store.profiles.of(me)).toEqual({ asked: false });
    });

    it('keeps what is ticked until it lapses, each person their own', async () => {
      const ticks = store.checklistTicks;
      await ticks.set(me, list, ['attend', 'share'], { now: 10, lapsesAt: 100 });
      await ticks.set(me, list, ['share', 'advise'], { now: 20, lapsesAt: 200 });
      expect([...(await ticks.of(me, list, 50))].toSorted()).toEqual(['advise', 'share']);
      // What was ticked first lapses first, though it was in the second list too.
      expect([...(await ticks.of(me, list, 150))]).toEqual(['advise']);
      expect((await ticks.of(colleague, list, 50)).size).toBe(0);
      expect((await ticks.of(me, { ...list, authority: 'slough' }, 50)).size).toBe(0);
      await ticks.set(me, list, [], { now: 60, lapsesAt: 200 });
      expect((await ticks.of(me, list, 61)).size).toBe(0);
    });

    it('prunes the ticks that have lapsed, and those alone', async () => {
      const ticks = store.checklistTicks;
      await ticks.set(me, list, ['attend'], { now: 10, lapsesAt: 100 });
      await ticks.set(colleague, list, ['attend'], { now: 10, lapsesAt: 300 });
      await ticks.prune(100);
      expect((await ticks.of(me, list, 0)).size).toBe(0);
      expect((await ticks.of(colleague, list, 0)).size).toBe(1);
    });
  });
}
