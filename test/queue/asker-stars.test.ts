import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { engines } from '../store/engines.ts';
import { byAsker, done, lineOn, type LineForTests } from './line-for-tests.ts';
import { adviser, asker, redacted } from './people-for-tests.ts';

describe.each(engines)('a rating from 1 to 5, on $name', (engine) => {
  let on: LineForTests;
  beforeEach(async () => {
    on = await lineOn(engine);
  });
  afterEach(() => on.end());

  it('is kept with the query, the latest counting, with words in the thread, and told to no adviser', async () => {
    const { line, clock, deliverAll, store } = on;
    const query = await on.answered();
    const before = await store.queries.find('slough', query.id);
    clock.pass(60_000);
    const text = redacted('It came a day too late.');
    done(await line.star({ ...byAsker(query), stars: 2, text, press: 'p1' }));
    expect(await deliverAll()).toEqual([`query-card-asker v5 → ${asker.name}`]);
    expect(await line.star({ ...byAsker(query), stars: 2, text, press: 'p1' })).toMatchObject({
      repeated: true,
    });
    const now = done(await line.star({ ...byAsker(query), stars: 4 }));
    expect(now).toMatchObject({ rating: 4, state: 'answered', updatedAt: before?.updatedAt });
    const events = await store.queries.thread('slough', query.id);
    expect(events.slice(-2)).toMatchObject([{ kind: 'rated', text }, { kind: 'rated' }]);
  });

  it('notes a sign of a child at risk in its words', async () => {
    const { line, store } = on;
    const query = await on.answered();
    done(
      await line.star({
        ...byAsker(query),
        stars: 1,
        text: redacted('her stepdad hit her again last night'),
      }),
    );
    expect((await store.queries.find('slough', query.id))?.flagged).toBe(true);
  });

  it('is for its asker alone, and once somebody has replied', async () => {
    const { line } = on;
    const query = await on.claimed();
    expect(await line.star({ ...byAsker(query), stars: 3 })).toMatchObject({ ok: false, why: 'not-replied' });
    expect(await line.star({ ...byAsker(query), asker: adviser, stars: 3 })).toEqual({
      ok: false,
      why: 'not-yours',
    });
    done(await line.withdraw(byAsker(query)));
    expect(await line.star({ ...byAsker(query), stars: 3 })).toMatchObject({ ok: false, why: 'wrong-state' });
  });
});
