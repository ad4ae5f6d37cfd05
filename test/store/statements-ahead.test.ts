import { describe, expect, it } from '@jest/globals';
import { createAdviceLine } from '../../queue/advice-line.ts';
import { done } from '../queue/line-for-tests.ts';
import { adviser, asker, asking } from '../queue/people-for-tests.ts';
import { engines, testClock } from './engines.ts';
import { freshStore } from './fresh-store.ts';

for (const engine of engines) {
  describe(`Statements that are not waited for on ${engine.name}`, () => {
    const clock = testClock();
    const on = freshStore(engine, clock.now);

    it('undo the whole unit where one of them fails, and the next unit works', async () => {
      const line = createAdviceLine({ store: on.store.queries, now: clock.now });
      const query = done(await line.ask(asking('form-1')));
      const event = {
        authority: 'slough',
        query: query.id,
        version: query.version,
        at: clock.now(),
        kind: 'helped',
        by: { role: 'asker', person: asker },
      } as const;
      const unit = on.store.queries.unit(async (tx) => {
        await tx.touch('slough', query.id, clock.now());
        // There is an event of this version.
        await tx.addEvent(event);
        return 'kept';
      });
      await expect(unit).rejects.toThrow(/unique|duplicate/i);
      expect(await on.store.queries.find('slough', query.id)).toEqual(query);
      expect(await on.store.queries.thread('slough', query.id)).toHaveLength(1);
      expect(done(await line.claim({ authority: 'slough', query: query.id, adviser }))).toMatchObject({
        version: 2,
      });
    });
  });
}

describe('Statements that PostgreSQL has prepared', () => {
  const clock = testClock();
  const postgres = engines.find(({ name }) => name === 'PostgreSQL');
  if (!postgres) throw new Error('there is no PostgreSQL to test on');
  const on = freshStore(postgres, clock.now);

  it('are prepared anew, on all connections, when a newer program changes the tables', async () => {
    const line = createAdviceLine({ store: on.store.queries, now: clock.now });
    const query = done(await line.ask(asking('form-1')));
    const find = () => on.store.queries.find('slough', query.id);
    await Promise.all(Array.from({ length: 20 }, find));
    await on.database.ask('alter table queries add column of_tomorrow text');
    expect(await Promise.all(Array.from({ length: 20 }, find))).toEqual(Array(20).fill(query));
    expect(done(await line.claim({ authority: 'slough', query: query.id, adviser })).state).toBe('claimed');
  });
});
