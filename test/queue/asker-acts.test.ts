import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, text, lineOn, type LineForTests } from './line-for-tests.ts';
import { adviser, redacted } from './people-for-tests.ts';

const day = 24 * 60 * 60 * 1000;

for (const engine of engines) {
  describe(`The advice line on ${engine.name}`, () => {
    let on: LineForTests;
    beforeEach(async () => {
      on = await lineOn(engine);
    });
    afterEach(() => on.end());

    describe('when a query is settled', () => {
      it('goes from reply and answered, in one press, to helped', async () => {
        const query = await on.answered();
        expect(await on.thread(query)).toEqual(['1 asked', '2 claimed', '3 replied', '4 answered']);
        expect(done(await on.line.rate({ ...byAsker(query), helped: true }))).toMatchObject({
          state: 'answered',
          helped: true,
        });
        expect(await on.line.rate({ ...byAsker(query), helped: true })).toMatchObject({
          ok: true,
          repeated: true,
        });
        expect(await on.line.markAnswered(byAdviser(query))).toMatchObject({ ok: true, repeated: true });
      });
      it('is answered when the asker says that the reply helped', async () => {
        const query = await on.claimed();
        expect(await on.line.rate({ ...byAsker(query), helped: true })).toMatchObject({
          ok: false,
          why: 'not-replied',
        });
        await on.line.reply({ ...byAdviser(query), text });
        expect(done(await on.line.rate({ ...byAsker(query), helped: true }))).toMatchObject({
          state: 'answered',
          settledAt: on.clock.now(),
          claimedBy: adviser,
        });
      });
      it('stays open when the asker says that it did not help, and the adviser hears of it', async () => {
        const query = await on.claimed();
        await on.line.reply({ ...byAdviser(query), text });
        await on.deliverAll();
        expect(done(await on.line.rate({ ...byAsker(query), helped: false }))).toMatchObject({
          state: 'claimed',
          helped: false,
        });
        expect(await on.deliverAll()).toContain('event-to-adviser v4 → adviser');
      });
      it('goes back to the adviser when the asker answers back', async () => {
        const query = await on.answered();
        const again = done(await on.line.answerBack({ ...byAsker(query), text }));
        expect(again).toMatchObject({ state: 'claimed', claimedBy: adviser });
        expect(again.settledAt).toBeUndefined();
      });
      it('can be reopened for a fortnight and waits for anybody then', async () => {
        const query = await on.answered();
        on.clock.pass(14 * day);
        const again = done(await on.line.reopen({ ...byAsker(query), text: redacted('It is lost again.') }));
        expect(again.state).toBe('waiting');
        expect(again.claimedBy).toBeUndefined();
        expect(await on.deliverAll()).toEqual(
          expect.arrayContaining([
            'event-to-adviser v5 → adviser',
            'query-card-staff-anew v5 → staff-channel',
          ]),
        );
      });
      it('cannot be reopened after that', async () => {
        const query = await on.answered();
        on.clock.pass(14 * day + 1);
        expect(await on.line.reopen(byAsker(query))).toMatchObject({
          ok: false,
          why: 'too-late',
          query: { state: 'answered' },
        });
      });
      it('closes after a quiet fortnight, forgets the number to ring, and can be reopened for another', async () => {
        const query = await on.answered();
        on.clock.pass(10 * day);
        await on.line.rate({ ...byAsker(query), helped: true });
        on.clock.pass(14 * day - 1);
        expect(await on.line.closeQuiet()).toBe(0);
        expect(await on.store.queries.find('slough', query.id)).toMatchObject({ callBack: '01632 960001' });
        on.clock.pass(1);
        expect(await on.line.closeQuiet()).toBe(1);
        expect(await on.line.closeQuiet()).toBe(0);
        const closed = await on.store.queries.find('slough', query.id);
        expect(closed).toMatchObject({ state: 'closed', settledAt: on.clock.now() });
        expect(closed?.callBack).toBeUndefined();
        expect(await on.line.answerBack({ ...byAsker(query), text })).toMatchObject({
          ok: false,
          why: 'wrong-state',
        });
        on.clock.pass(14 * day);
        expect(done(await on.line.reopen(byAsker(query))).state).toBe('waiting');
      });
      it('is over when the asker takes it back: the adviser hears of it and the number to ring is forgotten', async () => {
        const query = await on.claimed();
        const withdrawn = done(await on.line.withdraw(byAsker(query)));
        expect(withdrawn.state).toBe('withdrawn');
        expect(withdrawn.callBack).toBeUndefined();
        expect(await on.deliverAll()).toContain('event-to-adviser v3 → adviser');
        expect(await on.line.withdraw(byAsker(query))).toMatchObject({ ok: true, repeated: true });
        expect(await on.line.reply({ ...byAdviser(query), text })).toMatchObject({
          ok: false,
          why: 'wrong-state',
        });
        expect(await on.line.reopen(byAsker(query))).toMatchObject({ ok: false, why: 'wrong-state' });
      });
    });
  });
}
