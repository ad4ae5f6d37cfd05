import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from './child-processes.ts';
import { lastingEngines, openForTest } from './engines.ts';

for (const engine of lastingEngines) {
  describe(`Killing the service in the middle of its work on ${engine.name}`, () => {
    it('loses nothing that was acknowledged, whichever moment it was', async () => {
      const database = await engine.fresh();
      const { url } = database;
      const acknowledged: string[] = [];
      for (const [attempt, wait] of [0, 13, 31, 7, 22].entries()) {
        // Two at once, as when an old process has not quite gone.
        const children = [start('keep-asking', url, `a${attempt}`), start('keep-asking', url, `b${attempt}`)];
        await Promise.all(children.map((child) => child.printedLines(20)));
        await sleep(wait);
        for (const child of children) child.process.kill('SIGKILL');
        await Promise.all(children.map(({ ended }) => ended));
        acknowledged.push(...children.flatMap(({ lines }) => lines));
      }

      const store = await openForTest(url, () => Date.now());
      const numbers = new Set<string>();
      const ids = new Set(acknowledged.map((line) => line.split(' ', 1)[0] ?? ''));
      for (const id of ids) {
        const query = await store.queries.find('slough', id);
        const events = await store.queries.thread('slough', id);
        // Whatever state it came to, its events say the same, one for each version.
        expect(events.map(({ version }) => version)).toEqual(query?.version === 2 ? [1, 2] : [1]);
        numbers.add(query?.number ?? '');
      }
      expect(numbers.size).toBe(ids.size);
      const claimed = new Set(
        (await store.queries.inState('slough', 'claimed')).map(({ id }) => `${id} claimed`),
      );
      expect(acknowledged.filter((line) => line.endsWith('claimed') && !claimed.has(line))).toEqual([]);
      await everythingIsOwed(store, ids);
      await store.close();
      const integrity = url.startsWith('sqlite:') ? await database.ask('pragma integrity_check') : ['ok'];
      expect(integrity).toEqual(['ok']);
      await database.remove();
      // Ten processes are started one after another.
    }, 120_000);
  });
}

/** Every query's cards are owed up to the version that it has come to. */
async function everythingIsOwed(store: Awaited<ReturnType<typeof openForTest>>, ids: ReadonlySet<string>) {
  const owed = new Map<string, number>();
  for (;;) {
    const due = await store.deliveries.claimDue(Number.MAX_SAFE_INTEGER - 1, 1000, 1);
    if (due.length === 0) break;
    await Promise.all(due.map(({ id }) => store.deliveries.sent(id)));
    for (const { of, queryId, version } of due) {
      const key = `${of.replace('-anew', '')} ${queryId}`;
      owed.set(key, Math.max(owed.get(key) ?? 0, version));
    }
  }
  for (const id of ids) {
    const version = (await store.queries.find('slough', id))?.version;
    expect(owed.get(`query-card-asker ${id}`)).toBe(version);
    expect(owed.get(`query-card-staff ${id}`)).toBe(version);
  }
}
