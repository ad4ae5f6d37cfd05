import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bankHolidaysOfEngland } from '../../knowledge/calendar/bank-holidays.ts';
import { momentOf } from '../../knowledge/calendar/local-time.ts';
import { officeHoursOf } from '../../knowledge/office-hours/office-hours.ts';
import { localSchema } from '../../knowledge/schema/local.ts';
import { type AdviceLine, createAdviceLine } from '../../queue/advice-line.ts';
import type { LineTime } from '../../queue/due.ts';
import type { Query } from '../../queue/query.ts';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, lineOn, type LineForTests, text } from './line-for-tests.ts';
import { asking, redacted, staffChannel } from './people-for-tests.ts';

const isBankHoliday = await bankHolidaysOfEngland();
const local = localSchema.parse({
  officeHours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
});
const targets = { reply: { urgent: 2, dated: 8, ordinary: 24 }, settle: { ordinary: 40 } };
const withTargets: LineTime = { hours: officeHoursOf(local, isBankHoliday), targets };
const none = { reply: {}, settle: {} };

for (const engine of engines) {
  describe(`the clocks of a query, on ${engine.name},`, () => {
    let on: LineForTests;
    let time: LineTime | undefined;
    let line: AdviceLine;
    beforeEach(async () => {
      on = await lineOn(engine);
      time = withTargets;
      line = createAdviceLine({ store: on.store.queries, now: on.clock.now, lineTimeOf: () => time });
      await line.useChannel(staffChannel);
      at('2026-11-23', '10:00');
    });
    afterEach(() => on.end());

    /** Lets it be this time in England. */
    const at = (day: string, clock: string): void => on.clock.pass(momentOf(day, clock) - on.clock.now());
    const now = async (query: Query): Promise<Query> => {
      const found = await on.store.queries.find('slough', query.id);
      if (found === undefined) throw new Error('it is gone');
      return found;
    };
    const ask = async (more: Parameters<typeof asking>[1] = {}): Promise<Query> =>
      done(await line.ask(asking('form-1', { neededBy: 'no hurry', purpose: 'other', ...more })));

    it('run from the asking, in working time, and are kept with it', async () => {
      const query = await ask();
      expect(await now(query)).toMatchObject({
        replyDue: momentOf('2026-11-26', '10:00'),
        settleDue: momentOf('2026-11-30', '10:00'),
      });
      expect(query.replyDue).toBe(momentOf('2026-11-26', '10:00'));
    });

    it('run out by the day that the asker gives, where that is sooner', async () => {
      const query = await ask({ neededBy: '2026-11-23' });
      expect(query.replyDue).toBe(momentOf('2026-11-23', '17:00'));
    });

    it('are shorter where something in it tells of a child at risk', async () => {
      const query = await ask({ question: redacted('a girl says that her stepdad hits her') });
      expect(query.flagged).toBe(true);
      expect(query.replyDue).toBe(momentOf('2026-11-23', '12:00'));
      const other = done(await line.ask(asking('form-2', { neededBy: 'no hurry' })));
      done(
        await line.answerBack({
          ...byAsker(other),
          text: redacted('she has just told me that her stepdad hits her'),
        }),
      );
      expect((await now(other)).replyDue).toBe(momentOf('2026-11-23', '12:00'));
    });

    it('are shorter once an adviser says that it cannot wait', async () => {
      const query = await ask();
      at('2026-11-24', '09:00');
      done(await line.setUrgent({ ...byAdviser(query), urgent: true }));
      expect((await now(query)).replyDue).toBe(momentOf('2026-11-24', '11:00'));
    });

    it('promise nothing where nothing is set, but the day that the asker gave', async () => {
      time = { hours: undefined, targets: none };
      expect(await ask()).not.toHaveProperty('replyDue');
      const dated = done(await line.ask(asking('form-2', { neededBy: '2026-11-24' })));
      expect(dated.replyDue).toBe(momentOf('2026-11-25', '00:00'));
      expect(dated).not.toHaveProperty('settleDue');
    });

    it('stand still while the asker has to write, and go on with what was left', async () => {
      const query = await ask();
      done(await line.claim(byAdviser(query)));
      at('2026-11-24', '16:00');
      done(await line.askBack({ ...byAdviser(query), text }));
      expect((await now(query)).clockStoppedAt).toBe(momentOf('2026-11-24', '16:00'));
      at('2026-12-07', '09:00');
      done(await line.answerBack({ ...byAsker(query), text }));
      const after = await now(query);
      // Ten of twenty-four hours were left for the reply, and twenty-six of forty for the end.
      expect(after).not.toHaveProperty('clockStoppedAt');
      expect(after.replyDue).toBe(momentOf('2026-12-08', '11:00'));
      expect(after.settleDue).toBe(momentOf('2026-12-10', '11:00'));
    });

    it('are met by a reply, begin anew with what the asker adds, and end with the query', async () => {
      const query = await ask();
      done(await line.claim(byAdviser(query)));
      done(await line.reply({ ...byAdviser(query), text }));
      expect(await now(query)).not.toHaveProperty('replyDue');
      expect((await now(query)).settleDue).toBe(momentOf('2026-11-30', '10:00'));
      at('2026-11-24', '09:00');
      done(await line.answerBack({ ...byAsker(query), text }));
      expect((await now(query)).replyDue).toBe(momentOf('2026-11-26', '17:00'));
      done(await line.markAnswered(byAdviser(query)));
      expect(await now(query)).not.toHaveProperty('settleDue');
      at('2026-11-30', '09:00');
      done(await line.reopen(byAsker(query)));
      expect((await now(query)).replyDue).toBe(momentOf('2026-12-02', '17:00'));
    });

    it('keep to what a rush notice says, but not for what is urgent', async () => {
      const { rushNotices } = on.store;
      const by = { tenant: 'tenant-1', entraId: 'lead' };
      const notice = { authority: 'slough', text: redacted('September PEPs'), by, at: on.clock.now() };
      await rushNotices.set({ ...notice, until: '2026-11-30', replyDays: 5 });
      expect((await ask()).replyDue).toBe(momentOf('2026-11-30', '17:00'));
      const urgent = await line.ask(asking('form-2', { question: redacted('his stepdad hits him') }));
      expect(done(urgent).replyDue).toBe(momentOf('2026-11-23', '12:00'));
      at('2026-12-01', '10:00');
      const later = await line.ask(asking('form-3', { neededBy: 'no hurry' }));
      expect(done(later).replyDue).toBe(momentOf('2026-12-04', '10:00'));
    });
  });
}
