import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, lineOn, type LineForTests, text } from './line-for-tests.ts';
import { adviser, asker, asking } from './people-for-tests.ts';

describe.each(engines)('what somebody has asked, on $name', (engine) => {
  let on: LineForTests;
  beforeEach(async () => {
    on = await lineOn(engine);
  });
  afterEach(() => on.end());

  it('is theirs alone: the open ones first, the newest first of each, and no more than wanted', async () => {
    const { line, clock, store } = on;
    const first = done(await line.ask(asking('form-1')));
    clock.pass(1000);
    const second = done(await line.ask(asking('form-2')));
    clock.pass(1000);
    const third = done(await line.ask(asking('form-3')));
    clock.pass(1000);
    const fourth = done(await line.ask(asking('form-4')));
    await line.withdraw(byAsker(fourth));
    await line.withdraw(byAsker(second));
    const found = await store.queries.ofAsker(asker, 100);
    expect(found.map(({ number }) => number)).toEqual(
      [third, first, fourth, second].map(({ number }) => number),
    );
    expect(await store.queries.ofAsker(asker, 2)).toHaveLength(2);
    expect(await store.queries.ofAsker(adviser, 100)).toEqual([]);
    expect(await store.queries.ofAsker({ ...asker, tenant: 'another' }, 100)).toEqual([]);
  });

  it('comes to the bottom of their chat when they open it, and changes nothing', async () => {
    const { line, deliverAll, thread } = on;
    const query = await on.claimed();
    done(await line.showToAsker(byAsker(query)));
    expect(await deliverAll()).toEqual([`query-card-asker-anew v2 → ${asker.name}`]);
    expect(await thread(query)).toEqual(['1 asked', '2 claimed']);
    done(await line.reply({ ...byAdviser(query), text, andAnswered: true }));
  });

  it('is shown to nobody else', async () => {
    const { line } = on;
    const query = await on.claimed();
    const by = { authority: 'slough', query: query.id, asker: adviser };
    expect(await line.showToAsker(by)).toEqual({ ok: false, why: 'not-yours' });
    expect(await line.showToAsker({ ...by, authority: 'lambeth', asker })).toEqual({
      ok: false,
      why: 'unknown',
    });
  });
});
