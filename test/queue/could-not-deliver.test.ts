import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { engines } from '../store/engines.ts';
import { byAdviser, done, text, lineOn, type LineForTests } from './line-for-tests.ts';
import { asking, staffChannel } from './people-for-tests.ts';

for (const engine of engines) {
  describe(`The advice line on ${engine.name}`, () => {
    let on: LineForTests;
    beforeEach(async () => {
      on = await lineOn(engine);
    });
    afterEach(() => on.end());

    describe('when something cannot be delivered', () => {
      it('tells the adviser that the asker did not get the reply, which stays', async () => {
        const query = await on.claimed();
        await on.line.reply({ ...byAdviser(query), text });
        const due = await on.store.deliveries.claimDue(on.clock.now(), 10, 1000);
        const reply = due.find(({ of }) => of === 'event-to-asker');
        if (!reply) throw new Error('no reply was owed');
        await on.line.couldNotDeliver(reply, 'blocked');
        await on.line.couldNotDeliver(reply, 'blocked');
        expect(await on.thread(query)).toEqual(['1 asked', '2 claimed', '3 replied', '4 undeliverable']);
        expect(await on.store.deliveries.dead('slough', 10)).toMatchObject([
          { id: reply.id, failure: 'blocked', state: 'dead' },
        ]);
        expect(await on.store.deliveries.dead('lambeth', 10)).toEqual([]);
        on.clock.pass(1000);
        const sent = await on.deliverAll();
        expect(sent).toContain('event-to-adviser v4 → adviser');
        expect(sent).not.toContain('event-to-asker v3 → asker');
        expect((await on.store.queries.find('slough', query.id))?.state).toBe('claimed');
      });
      it('puts the query before all advisers when the one who has it cannot be reached', async () => {
        await on.line.useChannel(staffChannel);
        const query = done(await on.line.ask(asking('form-1')));
        await on.deliverAll();
        await on.line.claim(byAdviser(query));
        const due = await on.store.deliveries.claimDue(on.clock.now(), 10, 1000);
        for (const one of due) {
          if (one.of === 'query-card-adviser') await on.line.couldNotDeliver(one, 'not installed');
          else await on.store.deliveries.sent(one.id);
        }
        expect(await on.deliverAll()).toEqual(['query-card-staff-anew v3 → staff-channel']);
      });
    });
  });
}
