import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAdviceLine, type AdviceLine } from '../../queue/advice-line.ts';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, text, lineOn, type LineForTests } from './line-for-tests.ts';
import { colleague, redacted } from './people-for-tests.ts';

const undoMs = 30_000;
const gone = { ok: false, why: 'gone-already' };

for (const engine of engines) {
  describe(`What an adviser can take back, on ${engine.name}`, () => {
    let on: LineForTests;
    let line: AdviceLine;
    beforeEach(async () => {
      on = await lineOn(engine);
      line = createAdviceLine({ store: on.store.queries, now: on.clock.now, undoMs });
    });
    afterEach(() => on.end());
    const find = (id: string) => on.store.queries.find('slough', id);
    /** Lets go of what is due, as the rounds do, and sends all that is owed then. */
    const whenDue = async (): Promise<string[]> => {
      const due = await on.store.deliveries.claimDue(on.clock.now(), 100, 1000);
      const sent: string[] = [];
      for (const { id, of, authority, queryId, version } of due) {
        if (of === 'reply-due') await line.letGo({ authority, query: queryId, version });
        else sent.push(of);
        await on.store.deliveries.sent(id);
      }
      return due.length === 0 ? sent : [...sent, ...(await whenDue())];
    };

    it('is not the asker’s until it goes: neither words nor state', async () => {
      const query = await on.claimed();
      const written = done(await line.reply({ ...byAdviser(query), text, andAnswered: true }));
      expect(written.state).toBe('claimed');
      expect(await whenDue()).toEqual(['query-card-adviser']);
      const before = await find(query.id);
      expect(before).toMatchObject({ state: 'claimed' });
      expect(before).not.toHaveProperty('repliedAt');
      on.clock.pass(undoMs - 1);
      expect(await whenDue()).toEqual([]);
      on.clock.pass(1);
      expect(await whenDue()).toContain('event-to-asker');
      expect(await find(query.id)).toMatchObject({ state: 'answered', repliedAt: on.clock.now() });
      expect(await on.thread(query)).toEqual([
        '1 asked',
        '2 claimed',
        '3 reply-written',
        '4 replied',
        '5 answered',
      ]);
      expect(await on.store.queries.unsent('slough', query.id)).toBeUndefined();
    });
    it('comes back to who wrote it, leaves no words in the thread, and never goes', async () => {
      const query = await on.claimed();
      const { version } = done(await line.reply({ ...byAdviser(query), text, andAnswered: true }));
      const undo = { ...byAdviser(query), version, press: 'undo-1' };
      expect(await line.undo({ ...undo, adviser: colleague })).toMatchObject({ why: 'held-by-another' });
      expect(await line.undo({ ...undo, authority: 'lambeth' })).toMatchObject({ why: 'unknown' });
      expect(done(await line.undo(undo)).state).toBe('claimed');
      expect(await line.undo(undo)).toMatchObject({ ok: true, repeated: true });
      expect(await on.store.queries.unsent('slough', query.id)).toMatchObject({ text });
      on.clock.pass(undoMs);
      expect(await whenDue()).toEqual(['query-card-adviser', 'query-card-adviser']);
      const thread = await on.store.queries.thread('slough', query.id);
      expect(thread.map(({ kind }) => kind)).toEqual(['asked', 'claimed', 'reply-written', 'reply-undone']);
      expect(JSON.stringify(thread)).not.toContain(text);
      expect(await find(query.id)).not.toHaveProperty('repliedAt');
      const other = redacted('Only with a crime number.');
      await line.reply({ ...byAdviser(query), text: other });
      on.clock.pass(undoMs);
      await whenDue();
      expect((await on.store.queries.thread('slough', query.id)).at(-1)).toMatchObject({ text: other });
    });
    it('cannot be taken back once it was taken for sending', async () => {
      const query = await on.claimed();
      const { version } = done(await line.askBack({ ...byAdviser(query), text }));
      on.clock.pass(undoMs);
      const taken = await on.store.deliveries.claimDue(on.clock.now(), 100, 1000);
      expect(taken.map(({ of }) => of)).toContain('reply-due');
      const undo = { ...byAdviser(query), version };
      expect(await line.undo(undo)).toMatchObject(gone);
      await line.letGo({ authority: 'slough', query: query.id, version });
      await line.letGo({ authority: 'slough', query: query.id, version });
      expect(await line.undo(undo)).toMatchObject(gone);
      expect(await find(query.id)).toMatchObject({ state: 'awaiting-asker' });
      expect((await on.thread(query)).filter((one) => one.includes('asked-back'))).toHaveLength(1);
    });
    it('goes first when its author, or an asker who asks again, does something else', async () => {
      const query = await on.claimed();
      await line.reply({ ...byAdviser(query), text });
      done(await line.markAnswered(byAdviser(query)));
      expect((await on.thread(query)).slice(2)).toEqual(['3 reply-written', '4 replied', '5 answered']);
      await line.reply({ ...byAdviser(query), text: redacted('And ask the school.') });
      done(await line.reopen(byAsker(query)));
      expect((await on.thread(query)).slice(5)).toEqual(['6 reply-written', '7 replied', '8 reopened']);
      on.clock.pass(undoMs);
      expect((await whenDue()).filter((of) => of === 'event-to-asker')).toHaveLength(2);
    });
    it('stays back when somebody else’s press is refused', async () => {
      const query = await on.claimed();
      await line.reply({ ...byAdviser(query), text });
      expect((await line.release({ ...byAdviser(query), adviser: colleague })).ok).toBe(false);
      expect(await on.thread(query)).toEqual(['1 asked', '2 claimed', '3 reply-written']);
    });
    it('goes as a reply only where the asker has written meanwhile', async () => {
      const query = await on.claimed();
      await line.reply({ ...byAdviser(query), text, andAnswered: true });
      await line.answerBack({ ...byAsker(query), text: redacted('It was stolen.') });
      on.clock.pass(undoMs);
      await whenDue();
      expect(await find(query.id)).toMatchObject({ state: 'claimed' });
      expect((await on.thread(query)).at(-1)).toBe('5 replied');
    });
    it('is not sent to somebody who has withdrawn the question', async () => {
      const query = await on.claimed();
      await line.reply({ ...byAdviser(query), text });
      done(await line.withdraw(byAsker(query)));
      on.clock.pass(undoMs);
      expect(await whenDue()).not.toContain('event-to-asker');
      expect(await on.store.queries.unsent('slough', query.id)).toBeUndefined();
    });
    it('lets one of an undo and the sending win, never both', async () => {
      const query = await on.claimed();
      const { version } = done(await line.reply({ ...byAdviser(query), text }));
      on.clock.pass(undoMs);
      const [undone] = await Promise.all([line.undo({ ...byAdviser(query), version }), whenDue()]);
      await whenDue();
      const kinds = await on.thread(query);
      expect(kinds.some((one) => one.endsWith(' replied'))).toBe(!undone.ok);
    });
  });
}
