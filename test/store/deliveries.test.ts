import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Addressee, Delivery } from '../../queue/deliveries.ts';
import type { PostedCard } from '../../queue/posted-cards.ts';
import { createAdviceLine } from '../../queue/advice-line.ts';
import { adviser, asker, asking } from '../queue/people-for-tests.ts';
import { engines, testClock } from './engines.ts';
import { freshStore } from './fresh-store.ts';

const lease = 60_000;
const toAsker: Addressee = { kind: 'person', person: asker };
const toAdviser: Addressee = { kind: 'person', person: adviser };

function versions(due: readonly Delivery[]): number[] {
  return due.map(({ version }) => version);
}

for (const engine of engines) {
  describe(`What is owed on ${engine.name}`, () => {
    const clock = testClock();
    const on = freshStore(engine, clock.now);
    let queryId = '';

    beforeEach(async () => {
      const asked = await createAdviceLine({ store: on.store.queries, now: clock.now }).ask(asking('form-1'));
      if (!asked.ok) throw new Error(asked.why);
      queryId = asked.query.id;
      for (const { id } of await claim()) await on.store.deliveries.sent(id);
    });

    const claim = (limit = 100) => on.store.deliveries.claimDue(clock.now(), limit, lease);
    /** Takes what is due, notes it as sent, and says which it was. */
    async function sendDue() {
      const due = await claim();
      for (const { id } of due) await on.store.deliveries.sent(id);
      return versions(due);
    }
    /** Owes a delivery that is told apart by its version. */
    const owe = (to: Addressee, version: number, notBefore = clock.now()) =>
      on.store.queries.unit((tx) =>
        tx.owe([{ to, of: 'query-card-asker', authority: 'slough', queryId, version, notBefore }]),
      );

    it('goes out in order, one at a time to each addressee', async () => {
      await owe(toAsker, 1);
      await owe(toAsker, 2);
      await owe(toAdviser, 3);
      const first = await claim();
      expect(versions(first)).toEqual([1, 3]);
      expect(await claim()).toEqual([]);
      for (const { id } of first) await on.store.deliveries.sent(id, { activityId: 'posted-1' });
      expect(await claim()).toMatchObject([
        {
          version: 2,
          to: toAsker,
          of: 'query-card-asker',
          authority: 'slough',
          queryId,
          attempts: 1,
          state: 'owed',
        },
      ]);
    });

    it('never lets a later one overtake an earlier one that has to wait', async () => {
      await owe(toAsker, 1);
      await owe(toAsker, 2);
      const [first] = await claim();
      await on.store.deliveries.retryAt(first?.id ?? 0, clock.now() + 5000);
      expect(await claim()).toEqual([]);
      expect(await on.store.deliveries.nextDueAt()).toBe(clock.now() + 5000);
      clock.pass(5000);
      expect(await claim()).toMatchObject([{ version: 1, attempts: 2 }]);
    });

    it('waits until it is due', async () => {
      await owe(toAsker, 1, clock.now() + 30_000);
      expect(await claim()).toEqual([]);
      clock.pass(30_000);
      expect(versions(await claim())).toEqual([1]);
    });

    it('holds nothing up while it was put off from the start, and goes when its time has come', async () => {
      await owe(toAsker, 1, clock.now() + 30_000);
      await owe(toAsker, 2);
      await owe(toAsker, 3);
      expect(await on.store.deliveries.nextDueAt()).toBe(clock.now());
      expect(await sendDue()).toEqual([2]);
      expect(await sendDue()).toEqual([3]);
      expect(await sendDue()).toEqual([]);
      expect(await on.store.deliveries.nextDueAt()).toBe(clock.now() + 30_000);
      await owe(toAsker, 4, clock.now() + 30_000);
      clock.pass(30_000);
      await owe(toAsker, 5);
      // Now it is in the queue like any other, in the order in which they came to be owed.
      expect([await sendDue(), await sendDue(), await sendDue()]).toEqual([[1], [4], [5]]);
    });

    it('waits, once due, for one that Teams has put off', async () => {
      await owe(toAsker, 1, clock.now() + 1000);
      await owe(toAsker, 2);
      const [tried] = await claim();
      await on.store.deliveries.retryAt(tried?.id ?? 0, clock.now() + 5000);
      clock.pass(1000);
      expect(await claim()).toEqual([]);
      expect(await on.store.deliveries.nextDueAt()).toBe(clock.now() + 4000);
      clock.pass(4000);
      expect([await sendDue(), await sendDue()]).toEqual([[2], [1]]);
    });

    it('is taken by one of several senders, and by another once its lease has run out', async () => {
      await owe(toAsker, 1);
      const taken = await Promise.all(Array.from({ length: 10 }, () => claim()));
      expect(taken.flat()).toHaveLength(1);
      expect(await on.store.deliveries.nextDueAt()).toBe(clock.now() + lease);
      clock.pass(lease - 1);
      expect(await claim()).toEqual([]);
      clock.pass(1);
      expect(await claim()).toMatchObject([{ version: 1, attempts: 2, leaseUntil: clock.now() + lease }]);
    });

    it('comes in portions, oldest first', async () => {
      for (const n of [1, 2, 3]) await owe({ kind: 'conversation', key: `tenant-1|a:${n}` }, n);
      expect(versions(await claim(2))).toEqual([1, 2]);
      expect(versions(await claim(2))).toEqual([3]);
    });

    it('lets the next one pass when one is given up', async () => {
      await owe(toAsker, 1);
      await owe(toAsker, 2);
      const [first] = await claim();
      await on.store.queries.unit((tx) => tx.giveUp(first?.id ?? 0, 'gone'));
      expect(versions(await claim())).toEqual([2]);
    });

    it('is owed again, as if from now, once somebody has it tried again', async () => {
      await owe(toAsker, 1);
      await owe(toAdviser, 2);
      for (const { id } of await claim()) await on.store.queries.unit((tx) => tx.giveUp(id, 'gone'));
      const line = createAdviceLine({ store: on.store.queries, now: clock.now });
      const [adviserOwn, own] = await on.store.deliveries.dead('slough', 10, queryId);
      expect([own?.failure, adviserOwn?.failure]).toEqual(['gone', 'gone']);
      expect(await on.store.deliveries.dead('slough', 10, 'another')).toEqual([]);
      clock.pass(1000);
      const given = { authority: 'slough', query: queryId };
      expect(await line.retryDelivery({ ...given, authority: 'lambeth' })).toBe(0);
      expect(await line.retryDelivery({ ...given, delivery: own?.id ?? 0 })).toBe(1);
      const [again] = await claim();
      expect(again).toMatchObject({ version: 1, attempts: 1, owedAt: clock.now(), state: 'owed' });
      expect(again?.failure).toBeUndefined();
      expect(await line.retryDelivery(given)).toBe(1);
      expect(await line.retryDelivery(given)).toBe(0);
      expect(versions(await claim())).toEqual([2]);
    });

    it('is marked where the addressee may get it twice', async () => {
      await owe(toAsker, 1);
      const taken = async () => (await claim())[0] ?? { id: 0 };
      const first = await taken();
      await on.store.deliveries.retryAt(first.id, clock.now());
      const second = await taken();
      expect(second).not.toHaveProperty('perhapsTwice');
      await on.store.deliveries.retryAt(second.id, clock.now(), { unsure: true });
      expect(await taken()).toMatchObject({ attempts: 3, perhapsTwice: true });
      await on.store.deliveries.sent(second.id);
      // The process that had it never came back.
      await owe(toAsker, 2);
      expect(await taken()).not.toHaveProperty('perhapsTwice');
      clock.pass(lease);
      expect(await taken()).toMatchObject({ version: 2, perhapsTwice: true });
    });

    it('is nothing when nothing is owed, and what was sent is forgotten in time', async () => {
      expect(await on.store.deliveries.nextDueAt()).toBeUndefined();
      await owe(toAsker, 1);
      clock.pass(1000);
      expect(await on.store.deliveries.prune(clock.now())).toBe(1);
      expect(versions(await claim())).toEqual([1]);
    });

    describe('and the cards that show it', () => {
      const place = { serviceUrl: 'https://smba.example/uk/', conversationId: 'a:1', activityId: '17' };
      const card = (): PostedCard => ({
        ...place,
        authority: 'slough',
        queryId,
        face: 'asker',
        entraId: asker.entraId,
        version: 2,
        postedAt: clock.now(),
      });

      it('are kept together with the note that they were sent', async () => {
        await owe(toAsker, 2);
        const [due] = await claim();
        await on.store.deliveries.sent(due?.id ?? 0, { activityId: '17', card: card() });
        expect(await on.store.cards.of('slough', queryId, 'asker', asker.entraId)).toEqual([card()]);
        expect(await on.store.cards.of('slough', queryId, 'asker')).toEqual([card()]);
        expect(await on.store.cards.of('slough', queryId, 'staff')).toEqual([]);
        expect(await on.store.cards.of('slough', queryId, 'asker', adviser.entraId)).toEqual([]);
      });
      it('show what is newest, whatever comes in late', async () => {
        await on.store.cards.put(card());
        await on.store.cards.put({ ...card(), version: 4 });
        await on.store.cards.put({ ...card(), version: 3 });
        expect(await on.store.cards.of('slough', queryId, 'asker')).toEqual([{ ...card(), version: 4 }]);
      });
      it('are found with the one posted last first, until Teams says they are gone', async () => {
        await on.store.cards.put(card());
        clock.pass(1);
        await on.store.cards.put({ ...card(), activityId: '18' });
        expect(
          (await on.store.cards.of('slough', queryId, 'asker')).map(({ activityId }) => activityId),
        ).toEqual(['18', '17']);
        await on.store.cards.forget({ ...place, activityId: '18' });
        expect(await on.store.cards.of('slough', queryId, 'asker')).toHaveLength(1);
      });
    });
  });
}
