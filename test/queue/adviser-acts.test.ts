import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, text, lineOn, type LineForTests } from './line-for-tests.ts';
import {
  adviser,
  asker,
  asking,
  colleague,
  personCalled,
  redacted,
  staffChannel,
} from './people-for-tests.ts';

for (const engine of engines) {
  describe(`The advice line on ${engine.name}`, () => {
    let on: LineForTests;
    beforeEach(async () => {
      on = await lineOn(engine);
    });
    afterEach(() => on.end());

    describe('when advisers take a query', () => {
      it('gives it to one of twenty who claim at once, and tells the others who has it', async () => {
        const query = done(await on.line.ask(asking('form-1')));
        const people = Array.from({ length: 20 }, (_, n) => personCalled(`adviser-${n}`));
        const outcomes = await Promise.all(
          people.map((one) => on.line.claim({ ...byAdviser(query), adviser: one })),
        );
        const winners = people.filter((_, n) => outcomes[n]?.ok);
        expect(winners).toHaveLength(1);
        const losers = outcomes.filter(({ ok }) => !ok);
        expect(losers).toHaveLength(19);
        for (const loser of losers) {
          expect(loser).toMatchObject({ why: 'held-by-another', query: { claimedBy: winners[0] } });
        }
        expect(await on.thread(query)).toEqual(['1 asked', '2 claimed']);
      });
      it('says so again, without a second event, to the one who has it', async () => {
        const query = await on.claimed();
        expect(await on.line.claim(byAdviser(query))).toMatchObject({ ok: true, repeated: true });
        expect(await on.thread(query)).toEqual(['1 asked', '2 claimed']);
      });
      it('owes the adviser the words in their own chat, and everybody a fresh card', async () => {
        await on.line.useChannel(staffChannel);
        const query = done(await on.line.ask(asking('form-1')));
        await on.deliverAll();
        await on.line.claim(byAdviser(query));
        expect(await on.deliverAll()).toEqual([
          'query-card-asker v2 → asker',
          'query-card-adviser v2 → adviser',
          'query-card-staff v2 → staff-channel',
        ]);
      });
      it('lets only the one who has it act, and another take it once it is released', async () => {
        const query = await on.claimed();
        const other = { ...byAdviser(query), adviser: colleague };
        for (const refused of [
          await on.line.release(other),
          await on.line.reply({ ...other, text }),
          await on.line.askBack({ ...other, text }),
          await on.line.markAnswered(other),
        ]) {
          expect(refused).toMatchObject({ ok: false, why: 'held-by-another', query: { claimedBy: adviser } });
        }
        expect(done(await on.line.release(byAdviser(query))).claimedBy).toBeUndefined();
        expect(await on.deliverAll()).toContain('query-card-staff-anew v3 → staff-channel');
        expect(await on.line.reply({ ...byAdviser(query), text })).toMatchObject({
          ok: false,
          why: 'wrong-state',
        });
        expect(done(await on.line.claim(other)).claimedBy).toEqual(colleague);
      });
      it('finds nothing under another authority', async () => {
        const query = await on.claimed();
        const elsewhere = { ...byAdviser(query), authority: 'lambeth' };
        const unknown = { ok: false, why: 'unknown' };
        expect(await on.line.claim(elsewhere)).toEqual(unknown);
        expect(await on.line.reply({ ...elsewhere, text })).toEqual(unknown);
        expect(await on.line.withdraw({ ...byAsker(query), authority: 'lambeth' })).toEqual(unknown);
        expect(await on.store.queries.find('lambeth', query.id)).toBeUndefined();
        expect(await on.store.queries.thread('lambeth', query.id)).toEqual([]);
        expect(await on.store.queries.inState('lambeth', 'claimed')).toEqual([]);
        expect(await on.store.cards.of('lambeth', query.id, 'staff')).toEqual([]);
      });
    });

    describe('when people write to each other', () => {
      it('brings the reply to the asker, the answer back to the adviser, and keeps both', async () => {
        const query = await on.claimed();
        expect(done(await on.line.reply({ ...byAdviser(query), text })).state).toBe('claimed');
        expect(await on.deliverAll()).toEqual([
          'event-to-asker v3 → asker',
          'query-card-adviser v3 → adviser',
          'query-card-staff v3 → staff-channel',
          'query-card-asker v3 → asker',
        ]);
        await on.line.answerBack({ ...byAsker(query), text: redacted('It was stolen.') });
        expect(await on.deliverAll()).toContain('event-to-adviser v4 → adviser');
        expect(await on.store.queries.thread('slough', query.id)).toMatchObject([
          {},
          {},
          { kind: 'replied', by: { role: 'adviser', person: adviser }, text: 'Yes, if the first was lost.' },
          { kind: 'answered-back', by: { role: 'asker', person: asker }, text: 'It was stolen.' },
        ]);
      });
      it('waits for the asker after asking back, and goes on when they answer', async () => {
        const query = await on.claimed();
        expect(done(await on.line.askBack({ ...byAdviser(query), text })).state).toBe('awaiting-asker');
        expect(done(await on.line.answerBack({ ...byAsker(query), text })).state).toBe('claimed');
      });
      it('sends a reply once however often it is pressed', async () => {
        const query = await on.claimed();
        const reply = { ...byAdviser(query), text, press: 'card-7' };
        const [first, second] = await Promise.all([on.line.reply(reply), on.line.reply(reply)]);
        expect([first.ok && first.repeated, second.ok && second.repeated]).toEqual([false, true]);
        expect(await on.thread(query)).toEqual(['1 asked', '2 claimed', '3 replied']);
        expect((await on.line.reply({ ...reply, press: 'card-8' })).ok).toBe(true);
      });
      it('loses nothing that the asker adds to a query which was just released', async () => {
        const query = await on.claimed();
        await on.line.askBack({ ...byAdviser(query), text });
        await on.line.release(byAdviser(query));
        expect(done(await on.line.answerBack({ ...byAsker(query), text })).state).toBe('waiting');
        expect(await on.thread(query)).toContain('5 answered-back');
      });
      it('lets nobody but the asker speak for the asker', async () => {
        const query = await on.answered();
        const stranger = { ...byAsker(query), asker: colleague };
        const refused = { ok: false, why: 'not-yours' };
        expect(await on.line.answerBack({ ...stranger, text })).toEqual(refused);
        expect(await on.line.rate({ ...stranger, helped: true })).toEqual(refused);
        expect(await on.line.reopen(stranger)).toEqual(refused);
        expect(await on.line.withdraw(stranger)).toEqual(refused);
      });
    });
  });
}
