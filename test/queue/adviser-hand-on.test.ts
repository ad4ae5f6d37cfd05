import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, lineOn, text, type LineForTests } from './line-for-tests.ts';
import { adviser, asking, colleague, personCalled, redacted, staffChannel } from './people-for-tests.ts';

const third = personCalled('third');
const lambeth = { authority: 'lambeth', prefix: 'LA' };

for (const engine of engines) {
  describe(`What advisers arrange among themselves, on ${engine.name}`, () => {
    let on: LineForTests;
    beforeEach(async () => {
      on = await lineOn(engine);
    });
    afterEach(() => on.end());

    describe('a query given to a colleague', () => {
      it('is theirs, with its card, a message who gave it, and no words left with who had it', async () => {
        const query = await on.claimed();
        const given = { ...byAdviser(query), to: colleague, lead: false };
        expect(done(await on.line.assign(given))).toMatchObject({ state: 'claimed', claimedBy: colleague });
        expect((await on.deliverAll()).toSorted()).toEqual(
          [
            'query-card-asker v3 → asker',
            'event-to-adviser v3 → colleague',
            'query-card-adviser v3 → colleague',
            'query-card-adviser v3 → adviser',
            'query-card-staff v3 → staff-channel',
          ].toSorted(),
        );
        expect((await on.store.queries.thread('slough', query.id)).at(-1)).toMatchObject({
          kind: 'assigned',
          by: { person: adviser },
          to: colleague,
        });
        expect(await on.line.assign(given)).toMatchObject({ ok: true, repeated: true });
      });
      it('may be one that waits, or one that waits for the asker, but is no other adviser’s to give', async () => {
        const query = await on.claimed();
        await on.line.askBack({ ...byAdviser(query), text });
        const byThird = { ...byAdviser(query), adviser: third, to: third };
        expect(await on.line.assign({ ...byThird, lead: false })).toMatchObject({
          ok: false,
          why: 'held-by-another',
          query: { claimedBy: adviser },
        });
        expect(done(await on.line.assign({ ...byThird, lead: true }))).toMatchObject({ claimedBy: third });
        const waiting = done(await on.line.ask(asking('form-2')));
        const toColleague = { ...byAdviser(waiting), to: colleague, lead: false };
        expect(done(await on.line.assign(toColleague)).state).toBe('claimed');
      });
      it('goes to one of several who are chosen at once', async () => {
        await on.line.useChannel(staffChannel);
        const query = done(await on.line.ask(asking('form-1')));
        const outcomes = await Promise.all(
          Array.from({ length: 8 }, (_, n) => personCalled(`adviser-${n}`)).map((one) =>
            on.line.assign({ ...byAdviser(query), adviser: one, to: one, lead: false }),
          ),
        );
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      });
      it('cannot be one that is over', async () => {
        const query = await on.answered();
        expect(await on.line.assign({ ...byAdviser(query), to: colleague, lead: true })).toMatchObject({
          ok: false,
          why: 'wrong-state',
        });
      });
    });

    describe('a private note', () => {
      it('is in the thread, changes nothing else, and is owed to nobody but who has the query', async () => {
        const query = await on.claimed();
        const aside = redacted('Ring before ten.');
        const noted = done(await on.line.note({ ...byAdviser(query), adviser: third, text: aside }));
        expect(noted).toMatchObject({ state: 'claimed', claimedBy: adviser });
        expect(await on.deliverAll()).toEqual(['query-card-adviser v3 → adviser']);
      });
    });

    describe('an urgent query', () => {
      it('is put before all advisers once more, and says nothing to the asker', async () => {
        const query = await on.claimed();
        const urgent = { ...byAdviser(query), urgent: true };
        expect(done(await on.line.setUrgent(urgent)).urgent).toBe(true);
        expect(await on.line.setUrgent(urgent)).toMatchObject({ ok: true, repeated: true });
        expect(await on.deliverAll()).toEqual([
          'query-card-adviser v3 → adviser',
          'query-card-staff-anew v3 → staff-channel',
        ]);
        expect(done(await on.line.setUrgent({ ...urgent, urgent: false })).urgent).toBeUndefined();
        expect(await on.deliverAll()).toContain('query-card-staff v4 → staff-channel');
      });
    });

    describe('a query passed to another authority', () => {
      const there = async () => (await on.store.queries.inState('lambeth', 'waiting'))[0];
      const prepared = async () => {
        await on.line.useChannel({ ...staffChannel, authority: 'lambeth', channelId: '19:lambeth' });
        const query = await on.claimed();
        await on.line.answerBack({ ...byAsker(query), text: redacted('It was stolen.') });
        await on.line.reply({ ...byAdviser(query), text: redacted('We will ask around.') });
        await on.line.note({ ...byAdviser(query), text: redacted('Not ours at all.') });
        await on.deliverAll();
        return query;
      };
      it('is closed here, and asked there in the asker’s words alone, under a number of its own', async () => {
        const query = await prepared();
        const passed = done(await on.line.transfer({ ...byAdviser(query), to: lambeth }));
        expect(passed).toMatchObject({ state: 'closed', movedTo: 'LA-0001' });
        const moved = await there();
        expect(moved).toMatchObject({
          number: 'LA-0001',
          movedFrom: 'SL-0001',
          question: query.question,
          asker: query.asker,
          callBack: '01632 960001',
          version: 2,
        });
        const said = await on.store.queries.thread('lambeth', moved?.id ?? '');
        expect(said.map(({ text: words }) => words)).toEqual([query.question, 'It was stolen.']);
        expect(await on.deliverAll()).toEqual(
          expect.arrayContaining([
            'event-to-asker v6 → asker',
            'query-card-asker v2 → asker',
            'query-card-staff-anew v2 → staff-channel',
          ]),
        );
      });
      it('is passed on once, and is asked again there and not here', async () => {
        const query = await prepared();
        const by = { ...byAdviser(query), to: lambeth, press: 'pass-1' };
        const both = await Promise.all([on.line.transfer(by), on.line.transfer({ ...by, press: 'pass-2' })]);
        expect(both.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await on.line.transfer(by)).toMatchObject({ ok: true, repeated: true });
        expect(await on.store.queries.inState('lambeth', 'waiting')).toHaveLength(1);
        expect(await on.line.reopen(byAsker(query))).toMatchObject({ ok: false, why: 'moved' });
      });
      it('stays where it is when there is no line to take it, or somebody else has it', async () => {
        const query = await on.claimed();
        expect(await on.line.transfer({ ...byAdviser(query), to: lambeth })).toMatchObject({
          why: 'no-such-choice',
        });
        await on.line.useChannel({ ...staffChannel, authority: 'lambeth', channelId: '19:lambeth' });
        const bySomebodyElse = { ...byAdviser(query), adviser: third, to: lambeth };
        expect(await on.line.transfer(bySomebodyElse)).toMatchObject({ why: 'held-by-another' });
        expect(
          await on.line.transfer({ ...byAdviser(query), to: { authority: 'slough', prefix: 'SL' } }),
        ).toMatchObject({
          why: 'no-such-choice',
        });
        expect(await there()).toBeUndefined();
        expect((await on.store.queries.find('slough', query.id))?.state).toBe('claimed');
      });
    });
  });
}
