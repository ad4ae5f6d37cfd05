import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdviceLine } from '../../queue/advice-line.ts';
import { asking } from '../queue/people-for-tests.ts';
import { type Child, start } from './child-processes.ts';
import { engines, lastingEngines } from './engines.ts';
import { freshStore } from './fresh-store.ts';

for (const engine of engines) {
  describe(`Hearing of changes on ${engine.name}`, () => {
    const on = freshStore(engine, Date.now);

    it('happens in the process that made them, at once, and no longer once it is ended', async () => {
      const heard: string[] = [];
      const ends = (['queue', 'knowledge'] as const).map((kind) =>
        on.store.changes.listen(kind, () => heard.push(kind)),
      );
      await createAdviceLine({ store: on.store.queries, now: Date.now }).ask(asking('form-1'));
      expect(heard).toEqual(['queue']);
      await on.store.changes.announce('knowledge');
      await on.store.settings.get('anything');
      await sleep(50);
      expect(heard.filter((kind) => kind === 'knowledge')).toHaveLength(1);
      for (const end of ends) end();
      const before = heard.length;
      await on.store.changes.announce('queue');
      await on.store.changes.announce('knowledge');
      await sleep(50);
      expect(heard).toHaveLength(before);
    });
  });
}

for (const engine of lastingEngines) {
  describe(`Hearing of another process’s changes on ${engine.name}`, () => {
    const on = freshStore(engine, Date.now);
    let other: Child;
    beforeEach(async () => {
      other = start('hear-changes', on.database.url);
      await other.printed('listening');
    });
    afterEach(async () => {
      other.process.kill('SIGKILL');
      await other.ended;
    });

    it('happens after every act on a query, and after a change of knowledge as often as there was one', async () => {
      const line = createAdviceLine({ store: on.store.queries, now: Date.now });
      await line.ask(asking('form-1'));
      await other.printed('queue 1');
      await on.store.changes.announce('knowledge');
      await other.printed('knowledge 1');
      await line.ask(asking('form-2'));
      await other.printed('queue 2');
      await on.store.changes.announce('knowledge');
      await other.printed('knowledge 2');
      expect(other.lines).not.toContain('knowledge 3');
    });
  });
}
