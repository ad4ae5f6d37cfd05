import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAdviceLine, type AdviceLine } from '../../queue/advice-line.ts';
import type { Query } from '../../queue/query.ts';
import { wantsReader } from '../../queue/second-reader.ts';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, lineOn, text, type LineForTests } from './line-for-tests.ts';
import { adviser, colleague, personCalled, redacted } from './people-for-tests.ts';

const minute = 60_000;
const sum = redacted('Up to £300, once.');
const nothing = { ok: false, why: 'nothing-to-read' };

describe('A council that wants a second reader', () => {
  const question = redacted('Can he have a second laptop?');
  it.each([
    ['money', question, 'Up to £300.', true],
    ['money', question, 'The carer is paid for that.', true],
    ['money', redacted('What does the grant cover?'), 'Ask the school.', true],
    ['money', question, 'Ask the school.', false],
    ['safeguarding', question, 'He told me that dad hit him this morning.', true],
    ['safeguarding', question, 'Up to £300.', false],
  ] as const)('for %s has one for some replies: "%s", "%s"', (matter, asked, reply, wanted) => {
    expect(wantsReader({ matters: [matter] }, { question: asked }, reply)).toBe(wanted);
  });
  it('for safeguarding has one for every reply to what was flagged', () => {
    expect(wantsReader({ matters: ['safeguarding'] }, { question, flagged: true }, 'Yes.')).toBe(true);
  });
});

for (const engine of engines) {
  describe(`A reply that a colleague reads, on ${engine.name}`, () => {
    let on: LineForTests;
    let line: AdviceLine;
    let query: Query;
    beforeEach(async () => {
      on = await lineOn(engine);
      line = createAdviceLine({
        store: on.store.queries,
        now: on.clock.now,
        secondReaderOf: () => ({ matters: ['money'], afterMinutes: 60 }),
      });
      query = await on.claimed();
    });
    afterEach(() => on.end());
    const proposed = async () =>
      done(await line.reply({ ...byAdviser(query), text: sum, andAnswered: true }));
    const byColleague = (version: number) => ({ ...byAdviser(query), adviser: colleague, version });
    const kinds = async () => (await on.thread(query)).slice(2).map((one) => one.split(' ')[1]);
    const letGoWhatIsDue = async () => {
      const due = await on.store.deliveries.claimDue(on.clock.now(), 100, 1000);
      for (const { of, authority, queryId, version } of due)
        if (of === 'reply-due') await line.letGo({ authority, query: queryId, version });
    };

    it('is put before the others without its words, and is nothing to the asker yet', async () => {
      const { version, state } = await proposed();
      expect(state).toBe('claimed');
      expect(await on.deliverAll()).toEqual([
        `query-card-adviser v${version} → adviser`,
        `query-card-staff-anew v${version} → staff-channel`,
      ]);
      expect((await on.store.queries.thread('slough', query.id)).at(-1)).toMatchObject({
        kind: 'proposed',
        text: sum,
      });
    });
    it('goes once a colleague has approved it, and once only', async () => {
      const { version } = await proposed();
      done(await line.openToRead({ ...byAdviser(query), adviser: colleague }));
      expect(await on.deliverAll()).toContain(`query-card-adviser-anew v${version + 1} → colleague`);
      const both = await Promise.all([
        line.approve(byColleague(version)),
        line.approve({ ...byColleague(version), adviser: personCalled('third') }),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await kinds()).toEqual(['proposed', 'reading', 'approved', 'replied', 'answered']);
      const owed = await on.deliverAll();
      expect(owed).toContain('event-to-asker v6 → asker');
      expect(owed).toContain('query-card-adviser v7 → colleague');
      on.clock.pass(60 * minute);
      await letGoWhatIsDue();
      expect(await kinds()).not.toContain('not-read');
    });
    it('goes back to its author with words, who writes it anew', async () => {
      const { version } = await proposed();
      const reason = redacted('It is £250 now.');
      done(await line.sendBack({ ...byColleague(version), text: reason }));
      expect(await on.deliverAll()).toContain(`event-to-adviser v${version + 1} → adviser`);
      expect(await on.store.queries.unsent('slough', query.id)).toMatchObject({ text: sum });
      on.clock.pass(60 * minute);
      await letGoWhatIsDue();
      expect(await kinds()).toEqual(['proposed', 'sent-back']);
      expect(await line.approve(byColleague(version))).toMatchObject(nothing);
    });
    it('goes without one when nobody was free, and says so to advisers', async () => {
      await proposed();
      on.clock.pass(60 * minute - 1);
      await letGoWhatIsDue();
      expect(await kinds()).toEqual(['proposed']);
      on.clock.pass(1001);
      await letGoWhatIsDue();
      expect(await kinds()).toEqual(['proposed', 'not-read', 'replied', 'answered']);
    });
    it('is not its author’s to approve, to slip past or to send twice, but to take back', async () => {
      const { version } = await proposed();
      const own = { ...byAdviser(query), version };
      expect(await line.approve(own)).toMatchObject({ why: 'your-own' });
      expect(await line.openToRead(byAdviser(query))).toMatchObject({ why: 'your-own' });
      for (const refused of [
        await line.reply({ ...byAdviser(query), text }),
        await line.markAnswered(byAdviser(query)),
        await line.release(byAdviser(query)),
      ])
        expect(refused).toMatchObject({ ok: false, why: 'being-read' });
      done(await line.undo(own));
      expect(await line.approve(byColleague(version))).toMatchObject(nothing);
      expect(done(await line.release(byAdviser(query))).state).toBe('waiting');
    });
    it('is not wanted for what says nothing of money, nor for a question back', async () => {
      done(await line.askBack({ ...byAdviser(query), text: sum }));
      done(await line.reply({ ...byAdviser(query), text }));
      expect(await kinds()).toEqual(['asked-back', 'replied']);
    });
    it('leaves the asker free to write and to withdraw', async () => {
      const { version } = await proposed();
      done(await line.openToRead({ ...byAdviser(query), adviser: colleague }));
      done(await line.answerBack({ ...byAsker(query), text }));
      await on.deliverAll();
      done(await line.withdraw(byAsker(query)));
      // The words go from the colleague's chat too.
      expect(await on.deliverAll()).toContain(`query-card-adviser v${version + 3} → colleague`);
      expect(await line.approve(byColleague(version))).toMatchObject(nothing);
      expect((await on.store.queries.find('slough', query.id))?.claimedBy).toEqual(adviser);
    });
  });
}
