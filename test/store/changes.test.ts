import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdviceLine } from '../../queue/advice-line.ts';
import type { Store } from '../../store/open.ts';
import { asking } from '../queue/people-for-tests.ts';
import { type Child, start } from './child-processes.ts';
import { engines, lastingEngines, openForTest, type TestDatabase } from './engines.ts';

for (const engine of engines) {
  describe(`Hearing of changes on ${engine.name}`, () => {
    let database: TestDatabase;
    let store: Store;
    beforeEach(async () => {
      database = await engine.fresh();
      store = await openForTest(database.url, Date.now);
    });
    afterEach(async () => {
      await store.close();
      await database.remove();
    });

    it('happens in the process that made them, at once, and no longer once it is ended', async () => {
      const heard: string[] = [];
      const ends = (['queue', 'knowledge'] as const).map((kind) =>
        store.changes.listen(kind, () => heard.push(kind)),
      );
      await createAdviceLine({ store: store.queries, now: Date.now }).ask(asking('form-1'));
      expect(heard).toEqual(['queue']);
      await store.changes.announce('knowledge');
      await store.settings.get('anything');
      await sleep(50);
      expect(heard.filter((kind) => kind === 'knowledge')).toHaveLength(1);
      for (const end of ends) end();
      const before = heard.length;
      await store.changes.announce('queue');
      await store.changes.announce('knowledge');
      await sleep(50);
      expect(heard).toHaveLength(before);
    });
  });
}

for (const engine of lastingEngines) {
  describe(`Hearing of another process’s changes on ${engine.name}`, () => {
    let database: TestDatabase;
    let store: Store;
    let other: Child;
    beforeEach(async () => {
      database = await engine.fresh();
      store = await openForTest(database.url, Date.now);
      other = start('hear-changes', database.url);
      await other.printed('listening');
    });
    afterEach(async () => {
      other.process.kill('SIGKILL');
      await other.ended;
      await store.close();
      await database.remove();
    });

    it('happens after every act on a query, and after a change of knowledge as often as there was one', async () => {
      const line = createAdviceLine({ store: store.queries, now: Date.now });
      await line.ask(asking('form-1'));
      await other.printed('queue 1');
      await store.changes.announce('knowledge');
      await other.printed('knowledge 1');
      await line.ask(asking('form-2'));
      await other.printed('queue 2');
      await store.changes.announce('knowledge');
      await other.printed('knowledge 2');
      expect(other.lines).not.toContain('knowledge 3');
    });
  });
}
