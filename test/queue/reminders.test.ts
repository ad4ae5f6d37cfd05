import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { momentOf } from '../../knowledge/calendar/local-time.ts';
import { officeHoursOf } from '../../knowledge/office-hours/office-hours.ts';
import { localSchema } from '../../knowledge/schema/local.ts';
import { type AdviceLine, createAdviceLine } from '../../queue/advice-line.ts';
import type { LineTime } from '../../queue/due.ts';
import type { Query } from '../../queue/query.ts';
import { type Reminder, remindersOf } from '../../queue/reminders.ts';
import { lastingEngines, openForTest } from '../store/engines.ts';
import { byAdviser, done, text } from './line-for-tests.ts';
import { adviser, asking } from './people-for-tests.ts';

const hours = officeHoursOf(
  localSchema.parse({
    officeHours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
  }),
  () => false,
);

describe('what is to be reminded of', () => {
  const waiting = (replyDue: number): Query => ({ state: 'waiting', replyDue }) as Partial<Query> as Query;
  const said = (day: string, clock: string, due: number): readonly Reminder[] =>
    remindersOf(waiting(due), momentOf(day, clock), hours);
  const monday = momentOf('2026-11-30', '09:30');

  it.each([
    ['2026-11-27', '16:00', []],
    // Half an hour of the hour before lies before the weekend.
    ['2026-11-27', '16:30', [{ what: 'reply-soon', instant: monday }]],
    ['2026-11-28', '12:00', []],
    ['2026-11-30', '09:00', [{ what: 'reply-soon', instant: monday }]],
    ['2026-11-30', '09:30', [{ what: 'reply-late', instant: monday }]],
    ['2026-11-30', '20:00', [{ what: 'reply-late', instant: monday }]],
    ['2026-12-01', '08:59', []],
    ['2026-12-01', '09:00', [{ what: 'reply-late', instant: momentOf('2026-12-01', '00:00') }]],
    ['2026-12-05', '12:00', []],
  ])('on %s at %s', (day, clock, expected) => {
    expect(said(day, clock, monday)).toEqual(expected);
  });

  it('where the line has no hours is said from the morning of the day on', () => {
    const midnight = momentOf('2026-12-01', '00:00');
    const soon = [{ what: 'reply-soon', instant: midnight }];
    expect(remindersOf(waiting(midnight), momentOf('2026-11-30', '08:00'), undefined)).toEqual([]);
    expect(remindersOf(waiting(midnight), momentOf('2026-11-30', '09:00'), undefined)).toEqual(soon);
    const late = [{ what: 'reply-late', instant: midnight }];
    expect(remindersOf(waiting(midnight), momentOf('2026-12-01', '09:00'), undefined)).toEqual(late);
  });
});

for (const engine of lastingEngines) {
  describe(`a reminder, on ${engine.name},`, () => {
    let end: () => Promise<void>;
    let lines: readonly AdviceLine[];
    let owed: () => Promise<readonly string[]>;
    let at: number;
    beforeEach(async () => {
      const database = await engine.fresh({ mayBeUpToDate: true });
      at = momentOf('2026-11-30', '09:00');
      const stores = [await openForTest(database.url, () => at), await openForTest(database.url, () => at)];
      const time: LineTime = { hours, targets: { reply: { ordinary: 1 }, settle: {} } };
      lines = stores.map((store) =>
        createAdviceLine({ store: store.queries, now: () => at, lineTimeOf: () => time }),
      );
      owed = async () =>
        (await database.ask("select what from deliveries where what = 'due-notice'")) as string[];
      end = async () => {
        for (const store of stores) await store.close();
        await database.remove();
      };
    });
    afterEach(() => end());
    const [first, second] = [0, 1];

    it('is owed once, however many processes think of it at once', async () => {
      const line = lines[first] as AdviceLine;
      const query = done(await line.ask(asking('form-1', { neededBy: 'no hurry' })));
      const reminded = {
        authority: 'slough',
        query: query.id,
        what: 'reply-soon',
        instant: query.replyDue ?? 0,
      } as const;
      const to = [{ kind: 'person', person: adviser }] as const;
      const both = await Promise.all(
        [first, second, first, second].map((each) => (lines[each] as AdviceLine).remind(reminded, to)),
      );
      expect(both.filter(Boolean)).toHaveLength(1);
      expect(await owed()).toHaveLength(1);
    });

    it('is not owed of what has been replied to meanwhile, or is due at another time', async () => {
      const line = lines[first] as AdviceLine;
      const query = done(await line.ask(asking('form-1', { neededBy: 'no hurry' })));
      const due = query.replyDue ?? 0;
      const reminded = { authority: 'slough', query: query.id, what: 'reply-soon' } as const;
      const to = [{ kind: 'person', person: adviser }] as const;
      expect(await line.remind({ ...reminded, instant: due + 1 }, to)).toBe(false);
      expect(await line.remind({ ...reminded, what: 'reply-late', instant: due }, to)).toBe(false);
      done(await line.claim(byAdviser(query)));
      done(await line.reply({ ...byAdviser(query), text }));
      at = due;
      expect(await line.remind({ ...reminded, what: 'reply-late', instant: due }, to)).toBe(false);
      expect(await owed()).toEqual([]);
    });
  });
}
