import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../store/open.ts';
import { adviser, colleague, redacted } from '../queue/people-for-tests.ts';
import { lastingEngines, openForTest, type TestDatabase } from './engines.ts';

const digest = { authority: 'slough', what: 'digest', day: '2026-11-24' } as const;

for (const engine of lastingEngines) {
  describe(`a line’s day, on ${engine.name},`, () => {
    let database: TestDatabase;
    let stores: readonly Store[];
    let store: Store;
    beforeEach(async () => {
      database = await engine.fresh({ mayBeUpToDate: true });
      const opened = [await openForTest(database.url, () => 0), await openForTest(database.url, () => 0)];
      stores = opened;
      [store] = opened as [Store, Store];
    });
    afterEach(async () => {
      for (const each of stores) await each.close();
      await database.remove();
    });
    /** The same, asked of two processes several times at once. */
    const atOnce = <T>(work: (of: Store) => Promise<T>): Promise<readonly T[]> =>
      Promise.all([...stores, ...stores, ...stores].map(work));

    it('owes a notice once a day, and lets one process send it until its lease runs out', async () => {
      const owed = await atOnce(({ lineNotices }) => lineNotices.owe(digest, 1_000));
      expect(owed.filter(Boolean)).toHaveLength(1);
      expect(await store.lineNotices.isKnown(digest)).toBe(true);
      const taken = (await atOnce(({ lineNotices }) => lineNotices.take(1_000, 500))).flat();
      expect(taken).toEqual([{ ...digest, attempts: 1 }]);
      expect(await store.lineNotices.take(1_499, 500)).toEqual([]);
      // Whoever took it never came back.
      expect(await store.lineNotices.take(1_500, 500)).toEqual([{ ...digest, attempts: 2 }]);
      await store.lineNotices.retryAt(digest, 3_000);
      expect(await store.lineNotices.take(2_999, 500)).toEqual([]);
      expect(await store.lineNotices.take(3_000, 500)).toHaveLength(1);
      await store.lineNotices.done(digest);
      expect(await store.lineNotices.take(9_000, 500)).toEqual([]);
      expect(await store.lineNotices.owe(digest, 9_000)).toBe(false);
      expect(await store.lineNotices.owe({ ...digest, day: '2026-11-25' }, 9_000)).toBe(true);
      expect(await store.lineNotices.prune(9_000)).toBe(1);
      expect(await store.lineNotices.isKnown(digest)).toBe(false);
    });

    it('keeps who is on duty by day, the last word of each standing, and that nobody is', async () => {
      const { rota } = store;
      await rota.set('slough', '2026-11-24', adviser, 1);
      await rota.set('slough', '2026-11-24', colleague, 2);
      await rota.set('slough', '2026-11-25', adviser, 3);
      await rota.set('slough', '2026-11-25', null, 4);
      await rota.set('slough', '2026-11-30', adviser, 5);
      expect(await rota.of('slough', '2026-11-24', '2026-11-29')).toEqual(
        new Map([
          ['2026-11-24', colleague],
          ['2026-11-25', null],
        ]),
      );
      expect(await rota.prune('2026-11-25')).toBe(1);
      expect([...(await rota.of('slough', '2026-11-01', '2026-12-31')).keys()]).toEqual([
        '2026-11-25',
        '2026-11-30',
      ]);
    });

    it('keeps the last note of a day, and forgets what is old', async () => {
      const { dutyNotes } = store;
      const note = {
        authority: 'slough',
        by: { tenant: 'tenant-1', entraId: 'entra-adviser', name: 'adviser' },
      };
      await dutyNotes.put({ ...note, day: '2026-11-23', text: redacted('first'), at: 100 });
      await dutyNotes.put({ ...note, day: '2026-11-23', text: redacted('second'), at: 200 });
      expect(await dutyNotes.newest('slough', 0)).toEqual({
        ...note,
        day: '2026-11-23',
        text: 'second',
        at: 200,
      });
      expect(await dutyNotes.newest('slough', 201)).toBeUndefined();
      expect(await dutyNotes.prune(201)).toBe(1);
      expect(await dutyNotes.newest('slough', 0)).toBeUndefined();
    });

    it('says of a rush what was said last, until its last day', async () => {
      const { rushNotices } = store;
      const by = { tenant: 'tenant-1', entraId: 'entra-lead' };
      const notice = {
        authority: 'slough',
        text: redacted('many questions'),
        until: '2026-11-30',
        by,
        at: 1,
      };
      await rushNotices.set({ ...notice, replyDays: 3 });
      await rushNotices.set(notice);
      expect(await rushNotices.of('slough', '2026-11-30')).toEqual(notice);
      expect(await rushNotices.of('slough', '2026-12-01')).toBeUndefined();
      expect(await rushNotices.prune('2026-11-30')).toBe(0);
      expect(await rushNotices.end('slough')).toBe(true);
      expect(await rushNotices.end('slough')).toBe(false);
    });
  });
}
