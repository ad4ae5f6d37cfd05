import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, lineOn, type LineForTests, text } from './line-for-tests.ts';
import { adviser, asker, asking, colleague, staffChannel } from './people-for-tests.ts';

describe.each(engines)('a query that is passed to a colleague, on $name', (engine) => {
  let on: LineForTests;
  beforeEach(async () => {
    on = await lineOn(engine);
  });
  afterEach(() => on.end());

  it('is the colleague’s: they are owed its card, the adviser is told, the first asker is owed nothing', async () => {
    const { line, store, deliverAll } = on;
    const query = await on.claimed();
    const passed = done(await line.pass({ ...byAsker(query), to: colleague, press: 'p1' }));
    expect(passed).toMatchObject({ asker: colleague, state: 'claimed', version: 3 });
    expect(passed.callBack).toBeUndefined();
    expect(await line.pass({ ...byAsker(query), to: colleague, press: 'p1' })).toMatchObject({
      repeated: true,
    });
    expect(await deliverAll()).toEqual(
      expect.arrayContaining([
        `query-card-asker-anew v3 → ${colleague.name}`,
        `event-to-adviser v3 → ${adviser.name}`,
      ]),
    );
    const events = await store.queries.thread('slough', query.id);
    expect(events.at(-1)).toMatchObject({ kind: 'passed', by: { person: asker }, to: colleague });
    done(await line.reply({ ...byAdviser(query), text, andAnswered: true }));
    expect((await deliverAll()).some((each) => each.endsWith(`→ ${asker.name}`))).toBe(false);
    expect(await line.rate({ ...byAsker(query), helped: true })).toEqual({ ok: false, why: 'not-yours' });
  });

  it('replaces every card that showed it to the first asker', async () => {
    const { line, store, clock } = on;
    await line.useChannel(staffChannel);
    const form = { serviceUrl: 'https://smba.example/uk/', conversationId: 'a:1', activityId: '1' };
    const query = done(await line.ask(asking('form-9', { form })));
    done(await line.pass({ ...byAsker(query), to: colleague }));
    expect(await store.cards.of('slough', query.id, 'asker', asker.entraId)).toEqual([]);
    expect(await store.cardRemovals.take(clock.now(), 10, 1000)).toMatchObject([{ ...form, why: 'passed' }]);
  });

  it('is passed by its asker alone, to somebody else of their tenant, and while it is open', async () => {
    const { line } = on;
    const query = await on.claimed();
    const by = byAsker(query);
    expect(await line.pass({ ...by, asker: colleague, to: adviser })).toEqual({
      ok: false,
      why: 'not-yours',
    });
    expect(await line.pass({ ...by, to: asker })).toMatchObject({ ok: false, why: 'no-such-choice' });
    expect(await line.pass({ ...by, to: { ...colleague, tenant: 'another' } })).toMatchObject({
      ok: false,
      why: 'no-such-choice',
    });
    done(await line.withdraw(by));
    expect(await line.pass({ ...by, to: colleague })).toMatchObject({ ok: false, why: 'wrong-state' });
  });
});
