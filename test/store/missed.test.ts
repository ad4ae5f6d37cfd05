import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { noFacts } from '../../knowledge/facts.ts';
import { done, lineOn, type LineForTests } from '../queue/line-for-tests.ts';
import { adviser, asker, asking, colleague, redacted } from '../queue/people-for-tests.ts';
import { engines } from './engines.ts';

const day = 24 * 60 * 60_000;
const common = { authority: 'slough', removed: {} } as const;

for (const engine of engines) {
  describe(`What the knowledge missed, on ${engine.name},`, () => {
    let on: LineForTests;
    beforeEach(async () => {
      on = await lineOn(engine);
    });
    afterEach(() => on.end());

    const list = (which: 'open' | 'all' = 'open') => on.store.missed.list('slough', 0, 100, which);
    const record = (id: string, more: object) =>
      on.store.answers.record({
        ...common,
        id,
        at: on.clock.now(),
        question: redacted(`about ${id}`),
        outcome: 'no-answer',
        ...more,
      });

    it('is what was refused, chosen from a list, unhelpful or handed over, and nothing else', async () => {
      const shown = { rows: [], facts: { ...noFacts, year: 9 } };
      await record('answered', { outcome: 'answer', entry: 'laptops' });
      await record('refused', { shown });
      await record('chosen', { outcome: 'choose' });
      await record('choice', { outcome: 'answer', entry: 'books', offeredBy: 'chosen' });
      await record('left', { outcome: 'choose' });
      await record('unhelpful', { outcome: 'answer', entry: 'travel' });
      await on.store.answers.rate('slough', 'unhelpful', false, on.clock.now());
      await record('said', { outcome: 'answer', entry: 'travel' });
      await on.store.answers.rate('slough', 'said', false, on.clock.now());
      expect(await on.store.answers.sayUnhelpful('slough', 'said', 'not-about')).toBe(true);
      await record('handed', { outcome: 'answer', entry: 'travel' });
      const query = done(await on.line.ask(asking('1', { topic: 'travel' })));
      await on.store.answers.handedOver('slough', 'handed', query.id);
      const straight = done(await on.line.ask(asking('2', { question: redacted('a pony?') })));
      await record('at risk', { flagged: true });
      await record('of others', { authority: 'lambeth' });
      const found = Object.fromEntries((await list()).map((each) => [each.id, each]));
      expect(Object.keys(found).toSorted()).toEqual(
        ['refused', 'chosen', 'left', 'unhelpful', 'said', 'handed', straight.id].toSorted(),
      );
      expect(found['refused']).toMatchObject({ kind: 'refused', facts: { year: 9 }, text: 'about refused' });
      expect(found['chosen']).toMatchObject({ kind: 'chosen', entry: 'books' });
      expect(found['left']).toMatchObject({ kind: 'chosen' });
      expect(found['unhelpful']).toMatchObject({ kind: 'unhelpful', entry: 'travel' });
      expect(found['said']).toMatchObject({ kind: 'not-about' });
      expect(found['handed']).toMatchObject({ kind: 'handed-over', query: query.id, topic: 'travel' });
      expect(found[straight.id]).toMatchObject({ kind: 'handed-over', from: 'query', text: 'a pony?' });
      expect((await on.store.missed.logged('slough', 0, 100)).map(({ id }) => id)).not.toContain('choice');
    });

    it('brings up older ones once the newest are dealt with', async () => {
      await record('older answer', {});
      const older = done(await on.line.ask(asking('1', { question: redacted('a pony?') })));
      on.clock.pass(60_000);
      await record('newer answer', {});
      const newer = done(await on.line.ask(asking('2', { question: redacted('a boat?') })));
      const reason = redacted('not ours');
      const dealtWith = ['newer answer', newer.id];
      await on.store.missed.put('slough', dealtWith, { state: 'dismissed', reason }, adviser, 5);
      const ids = async (limit: number) =>
        (await on.store.missed.list('slough', 0, limit)).map(({ id }) => id).toSorted();
      expect(await ids(1)).toHaveLength(1);
      expect(await ids(2)).toEqual(['older answer', older.id].toSorted());
      const one = await on.store.missed.list('slough', 0, 1, 'all');
      expect(one.map(({ became }) => became)).toEqual([{ state: 'dismissed', reason }]);
    });

    it('is open until an editor takes it up or dismisses it, and once more when that comes to nothing', async () => {
      await record('one', {});
      await record('two', {});
      const takenUp = { state: 'taken-up', proposal: 'p-1', entry: 'laptops' } as const;
      await on.store.missed.put('slough', ['one'], takenUp, adviser, 5);
      const reason = redacted('school meals are not ours');
      await on.store.missed.put('slough', ['two'], { state: 'dismissed', reason }, adviser, 5);
      expect(await list()).toEqual([]);
      const all = Object.fromEntries((await list('all')).map(({ id, became }) => [id, became]));
      expect(all).toEqual({ one: takenUp, two: { state: 'dismissed', reason } });
      expect(await on.store.missed.reopen('slough', 'p-1')).toBe(1);
      expect((await list()).map(({ id }) => id)).toEqual(['one']);
    });

    it('owes its answer to whoever wants to be told, once, when what it was taken up as is published', async () => {
      const { answerWaits, missed } = on.store;
      await record('one', {});
      await record('two', {});
      const at = on.clock.now();
      for (const person of [asker, colleague, asker])
        await answerWaits.wait({ authority: 'slough', missed: 'one', person }, at);
      await answerWaits.wait({ authority: 'slough', missed: 'two', person: asker }, at);
      expect(await answerWaits.proposals('slough')).toEqual([]);
      await missed.put('slough', ['one'], { state: 'taken-up', proposal: 'p-1', entry: 'e-1' }, adviser, at);
      expect(await answerWaits.proposals('slough')).toEqual([{ proposal: 'p-1', entry: 'e-1' }]);
      expect(await answerWaits.take(at, 10, 1000)).toEqual([]);
      expect(await answerWaits.owe('slough', 'p-1', 'e-1', at)).toBe(2);
      expect(await answerWaits.proposals('slough')).toEqual([]);
      const taken = await answerWaits.take(at, 10, 1000);
      expect(taken.map(({ missed: of, entry, attempts }) => ({ of, entry, attempts }))).toEqual([
        { of: 'one', entry: 'e-1', attempts: 1 },
        { of: 'one', entry: 'e-1', attempts: 1 },
      ]);
      expect(await answerWaits.take(at, 10, 1000)).toEqual([]);
      const [first, second] = taken;
      if (first === undefined || second === undefined) throw new Error('two were owed');
      await answerWaits.done(first);
      await answerWaits.retryAt(second, at + 5000);
      expect(await answerWaits.take(at + 2000, 10, 1000)).toEqual([]);
      expect(await answerWaits.take(at + 5000, 10, 1000)).toMatchObject([{ attempts: 2 }]);
    });

    it('goes with the questions that it is about', async () => {
      await record('one', {});
      const at = on.clock.now();
      await on.store.answerWaits.wait({ authority: 'slough', missed: 'one', person: asker }, at);
      const takenUp = { state: 'taken-up', proposal: 'p-1', entry: 'e-1' } as const;
      await on.store.missed.put('slough', ['one'], takenUp, adviser, at);
      on.clock.pass(364 * day);
      const remove = () =>
        on.store.retention.remove('answers', on.clock.now() - 365 * day, 50, on.clock.now());
      expect(await remove()).toBe(0);
      on.clock.pass(day);
      expect(await remove()).toBe(3);
      expect(await list('all')).toEqual([]);
      expect(await on.store.answerWaits.proposals('slough')).toEqual([]);
    });
  });
}
