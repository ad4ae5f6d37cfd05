import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RemovedKind, retentionDefaults } from '../../queue/retention.ts';
import type { Query } from '../../queue/query.ts';
import { byAdviser, byAsker, done, lineOn, type LineForTests, text } from '../queue/line-for-tests.ts';
import { asker, asking, redacted } from '../queue/people-for-tests.ts';
import { lastingEngines, type TestDatabase } from './engines.ts';
import { everythingIn } from './everything-in.ts';

const day = 24 * 60 * 60_000;
const atRisk = redacted('She says her dad hit her last night and she is scared to go home.');

for (const engine of lastingEngines) {
  describe(`What has been kept for long enough, on ${engine.name},`, () => {
    let on: LineForTests;
    let database: TestDatabase;
    beforeEach(async () => {
      on = await lineOn({ ...engine, fresh: async () => (database = await engine.fresh()) });
    });
    afterEach(() => on.end());

    /** Removes one kind as the rounds do; says how many went. */
    const remove = (kind: RemovedKind, days: number = retentionDefaults[kind]) =>
      on.store.retention.remove(kind, on.clock.now() - days * day, 50, on.clock.now());
    const numbers = () => database.ask('select number from queries order by number');
    const noted = () =>
      database.ask("select detail from audit where what = 'removed' order by authority, number");
    const post = (query: Query) =>
      on.store.cards.put({
        serviceUrl: 'https://smba.example/uk/',
        conversationId: 'a:1',
        activityId: `card of ${query.number}`,
        authority: 'slough',
        queryId: query.id,
        face: 'asker',
        entraId: asker.entraId,
        version: 1,
        postedAt: 1,
      });

    it('goes query by query with its thread and what is owed, not a moment before its time', async () => {
      const query = await on.answered();
      await post(query);
      done(await on.line.withdraw(byAsker(done(await on.line.ask(asking('form-2'))))));
      on.clock.pass(364 * day);
      expect(await remove('closed')).toBe(0);
      expect(await remove('answered')).toBe(0);
      on.clock.pass(day);
      expect(await remove('closed')).toBe(1);
      expect(await numbers()).toEqual(['SL-0001']);
      expect(await remove('answered')).toBe(1);
      for (const table of ['queries', 'query_events', 'deliveries', 'posted_cards'])
        expect({ table, rows: await database.ask(`select 1 from ${table}`) }).toEqual({ table, rows: [] });
      expect(await noted()).toEqual([
        '{"kind":"closed","number":"SL-0002"}',
        '{"kind":"answered","number":"SL-0001"}',
      ]);
      const [card] = await on.store.cardRemovals.take(on.clock.now(), 10, 1000);
      expect(card).toMatchObject({ number: 'SL-0001', activityId: 'card of SL-0001', why: 'retention' });
    });

    it('goes in batches, the oldest first', async () => {
      for (const press of ['1', '2', '3']) {
        done(await on.line.ask(asking(press)));
        on.clock.pass(1000);
      }
      on.clock.pass(365 * day);
      const batch = () => on.store.retention.remove('waiting', on.clock.now() - 365 * day, 2, on.clock.now());
      expect(await batch()).toBe(2);
      expect(await numbers()).toEqual(['SL-0003']);
      expect(await batch()).toBe(1);
      expect(await batch()).toBe(0);
    });

    it('stays whole under a legal hold, and goes when that is lifted', async () => {
      const query = await on.answered();
      const holding = { authority: 'slough', query: query.id, why: redacted('a complaint') };
      expect(done(await on.line.hold(holding)).heldSince).toBe(on.clock.now());
      expect(await on.line.hold(holding)).toMatchObject({ ok: true, repeated: true });
      on.clock.pass(5000 * day);
      expect(await remove('answered')).toBe(0);
      expect((await on.store.queries.find('slough', query.id))?.question).toBe(query.question);
      done(await on.line.liftHold(holding));
      expect(await on.thread(query)).toEqual(expect.arrayContaining(['5 held', '6 hold-lifted']));
      expect(await on.deliverAll()).toEqual([]);
      expect(await remove('answered')).toBe(1);
    });

    it('is kept for as long as is set for signs of risk, whichever state it is in', async () => {
      const told = done(await on.line.ask(asking('1', { question: atRisk })));
      const later = done(await on.line.ask(asking('2')));
      done(await on.line.answerBack({ ...byAsker(later), text: atRisk }));
      done(await on.line.ask(asking('3')));
      expect(told.flagged).toBe(true);
      on.clock.pass(365 * day);
      expect(await remove('waiting')).toBe(1);
      expect(await numbers()).toEqual(['SL-0001', 'SL-0002']);
      on.clock.pass(365 * day);
      expect(await remove('flagged')).toBe(2);
    });

    it('leaves of an answer what is nobody’s, and then nothing', async () => {
      const answer = {
        at: on.clock.now(),
        authority: 'slough',
        asker: 'p-1',
        question: redacted('can a zebrafish get a laptop'),
        outcome: 'answer',
        entry: 'laptops',
        message: 'm-1',
        removed: { name: 1 },
      } as const;
      await on.store.answers.record({ ...answer, id: 'a' });
      await on.store.answers.record({ ...answer, id: 'b', flagged: true });
      await on.store.answers.rate('slough', 'a', true, on.clock.now());
      on.clock.pass(365 * day);
      expect(await remove('answers')).toBe(1);
      expect(await remove('answers')).toBe(0);
      expect(await on.store.answers.find('slough', 'a')).toEqual({
        id: 'a',
        at: answer.at,
        authority: 'slough',
        question: '',
        outcome: 'answer',
        entry: 'laptops',
        removed: {},
        rating: { helpful: true, at: answer.at },
      });
      expect(await on.store.answers.find('slough', 'b')).toMatchObject({ asker: 'p-1' });
      on.clock.pass(365 * day);
      expect(await remove('flagged')).toBe(1);
      on.clock.pass(365 * day);
      expect(await remove('ratings')).toBe(2);
      expect(await database.ask('select id from answers')).toEqual([]);
      expect(await noted()).toEqual([
        '{"kind":"answers","rows":1}',
        '{"kind":"flagged","rows":1}',
        '{"kind":"ratings","rows":2}',
      ]);
    });

    it('takes a verdict back before the answer where that is set', async () => {
      const { now } = on.clock;
      const answer = { id: 'a', at: now(), authority: 'slough', outcome: 'answer', removed: {} } as const;
      await on.store.answers.record({ ...answer, question: text });
      await on.store.answers.rate('slough', 'a', true, now());
      on.clock.pass(10 * day);
      expect(await remove('ratings', 10)).toBe(1);
      expect((await on.store.answers.find('slough', 'a'))?.rating).toBeUndefined();
      expect((await on.store.answers.find('slough', 'a'))?.question).toBe(text);
    });

    it('includes profiles and chats that nobody has changed for long', async () => {
      await on.store.profiles.change(asker, { asked: true, authority: 'slough' }, on.clock.now());
      await on.store.conversations.remember({
        key: 'tenant-1|a:1',
        tenant: 'tenant-1',
        conversationId: 'a:1',
        serviceUrl: 'https://smba.example/uk/',
        kind: 'personal',
        person: asker,
        botId: '28:bot',
      });
      on.clock.pass(729 * day);
      expect(await remove('profiles')).toBe(0);
      on.clock.pass(day);
      expect(await remove('profiles')).toBe(1);
      expect(await remove('conversations')).toBe(1);
      expect(await on.store.profiles.of(asker)).toEqual({ asked: false });
    });

    it('is gone from the database’s files too', async () => {
      const query = await on.claimed();
      done(
        await on.line.reply({
          ...byAdviser(query),
          text: redacted('ask the zebrafish keeper'),
          andAnswered: true,
        }),
      );
      on.clock.pass(365 * day);
      await remove('answered');
      await on.store.eraseRemains();
      expect(await everythingIn(database)).not.toContain('zebrafish');
    });
  });
}
