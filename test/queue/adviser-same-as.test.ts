import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAdviceLine } from '../../queue/advice-line.ts';
import type { Query } from '../../queue/query.ts';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, lineOn, text, type LineForTests } from './line-for-tests.ts';
import { adviser, asking, colleague, personCalled, staffChannel } from './people-for-tests.ts';

for (const engine of engines) {
  describe(`Queries that ask the same, on ${engine.name}`, () => {
    let on: LineForTests;
    let main: Query;
    let second: Query;
    let third: Query;
    beforeEach(async () => {
      on = await lineOn(engine);
      main = await on.claimed();
      second = done(await on.line.ask(asking('form-2', { asker: personCalled('second') })));
      third = done(await on.line.ask(asking('form-3', { asker: personCalled('third') })));
      await on.deliverAll();
    });
    afterEach(() => on.end());
    const linking = (query: Query) => ({ ...byAdviser(query), sameAs: main.id });
    const stateOf = async ({ id }: Query) => (await on.store.queries.find('slough', id))?.state;

    it('are linked to one that somebody has, who has them all then and sees it', async () => {
      const linked = done(await on.line.link({ ...linking(second), adviser: colleague }));
      expect(linked).toMatchObject({ state: 'claimed', claimedBy: adviser, sameAs: main.id });
      expect(await on.line.link(linking(second))).toMatchObject({ ok: true, repeated: true });
      const owed = await on.deliverAll();
      expect(owed).toContain('query-card-adviser v2 → adviser');
      expect(owed).toContain('query-card-adviser v3 → adviser');
      expect(await on.store.queries.linkedTo('slough', main.id)).toMatchObject([{ id: second.id }]);
    });
    it('get one reply in each asker’s own thread, each to be undone by itself, and end together', async () => {
      const line = createAdviceLine({ store: on.store.queries, now: on.clock.now, undoMs: 30_000 });
      await line.link(linking(second));
      await line.link(linking(third));
      await on.deliverAll();
      done(
        await line.reply({ ...byAdviser(main), text, andAnswered: true, toLinked: true, press: 'send-1' }),
      );
      const written = await on.store.queries.unsent('slough', third.id);
      done(await line.undo({ ...byAdviser(third), version: written?.version ?? 0 }));
      on.clock.pass(30_000);
      const due = await on.store.deliveries.claimDue(on.clock.now(), 100, 1000);
      for (const { of, authority, queryId, version } of due)
        if (of === 'reply-due') await line.letGo({ authority, query: queryId, version });
      expect(await Promise.all([main, second, third].map(stateOf))).toEqual([
        'answered',
        'answered',
        'claimed',
      ]);
      on.clock.pass(1000);
      const told = (await on.deliverAll()).filter((one) => one.startsWith('event-to-asker'));
      expect(new Set(told.map((one) => one.split(' → ')[1]))).toEqual(new Set(['asker', 'second']));
      expect(told).toHaveLength(2);
    });
    it('are answered together, as by telephone', async () => {
      await on.line.link(linking(second));
      done(await on.line.markAnswered(byAdviser(main)));
      expect(await Promise.all([main, second, third].map(stateOf))).toEqual([
        'answered',
        'answered',
        'waiting',
      ]);
    });
    it('stay apart in a reply that is meant for one asker only', async () => {
      await on.line.link(linking(second));
      done(await on.line.reply({ ...byAdviser(main), text, andAnswered: true }));
      expect(await stateOf(second)).toBe('claimed');
    });
    it('are by themselves again once the link is taken off, or the asker asks again', async () => {
      await on.line.link(linking(second));
      await on.line.link(linking(third));
      expect(done(await on.line.unlink(byAdviser(second))).sameAs).toBeUndefined();
      done(await on.line.markAnswered(byAdviser(main)));
      expect(await stateOf(second)).toBe('claimed');
      const again = { ...byAsker(third), asker: third.asker };
      expect(done(await on.line.reopen(again)).sameAs).toBeUndefined();
    });
    it('are not linked across authorities, in circles, to nothing, or to what nobody has', async () => {
      await on.line.useChannel({ ...staffChannel, authority: 'lambeth', channelId: '19:lambeth' });
      const elsewhere = done(await on.line.ask(asking('form-4', { authority: 'lambeth', prefix: 'LA' })));
      done(await on.line.claim({ ...byAdviser(elsewhere), authority: 'lambeth' }));
      const noChoice = { ok: false, why: 'no-such-choice' };
      expect(await on.line.link({ ...linking(second), sameAs: elsewhere.id })).toEqual(noChoice);
      expect(await on.line.link(linking(main))).toEqual(noChoice);
      expect(await on.line.link({ ...linking(second), sameAs: third.id })).toMatchObject({
        why: 'wrong-state',
        query: { id: third.id },
      });
      await on.line.link(linking(second));
      done(await on.line.claim(byAdviser(third)));
      expect(await on.line.link({ ...byAdviser(main), sameAs: third.id })).toMatchObject({
        why: 'others-linked',
      });
      expect(done(await on.line.link({ ...byAdviser(third), sameAs: second.id })).sameAs).toBe(main.id);
    });
  });
}
