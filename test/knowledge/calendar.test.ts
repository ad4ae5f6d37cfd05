import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { bankHolidaysOfEngland, type IsBankHoliday } from '../../knowledge/calendar/bank-holidays.ts';
import { comingSessions } from '../../knowledge/calendar/coming-sessions.ts';
import { sessionName, sessionNamed } from '../../knowledge/calendar/session.ts';
import { localSchema, weekdays } from '../../knowledge/schema/local.ts';
import { at, dropIn, localWith, tuesdays } from './calendar-for-tests.ts';

let isBankHoliday: IsBankHoliday;
beforeAll(async () => {
  isBankHoliday = await bankHolidaysOfEngland();
});

const autumn = {
  name: 'Autumn',
  from: '2026-09-01',
  to: '2026-12-18',
  halfTerm: { from: '2026-10-26', to: '2026-10-30' },
};
const spring = { name: 'Spring', from: '2027-01-04', to: '2027-03-25' };
const summer = { name: 'Summer', from: '2027-04-12', to: '2027-07-21' };

function coming(local: Readonly<Record<string, unknown>>, now: string, most = 3) {
  return comingSessions(dropIn, localWith(local), at(now), isBankHoliday).slice(0, most);
}

function days(local: Readonly<Record<string, unknown>>, now: string, most = 3): readonly string[] {
  return coming(local, now, most).map(({ day }) => day);
}

describe('a weekly series', () => {
  it('comes every week at the same time by the clocks of England, summer and winter', () => {
    const sessions = coming({ sessions: [tuesdays()] }, '2026-10-18T00:00:00Z');
    expect(sessions.map(({ day }) => day)).toEqual(['2026-10-20', '2026-10-27', '2026-11-03']);
    // Clocks go back on 25 October 2026.
    expect(sessions.map(({ starts }) => new Date(starts).toISOString())).toEqual([
      '2026-10-20T11:00:00.000Z',
      '2026-10-27T12:00:00.000Z',
      '2026-11-03T12:00:00.000Z',
    ]);
  });

  it('goes on being the next one until it ends', () => {
    const local = { sessions: [tuesdays()] };
    expect(days(local, '2026-11-24T12:59:00Z', 1)).toEqual(['2026-11-24']);
    expect(days(local, '2026-11-24T13:00:00Z', 1)).toEqual(['2026-12-01']);
  });

  it('begins on the first such weekday and ends with its last day', () => {
    const local = { sessions: [tuesdays({ starts: '2026-09-02', ends: '2026-09-22' })] };
    expect(days(local, '2026-08-01T00:00:00Z', 9)).toEqual(['2026-09-08', '2026-09-15', '2026-09-22']);
  });

  it('leaves out half-term, the holidays between terms and what comes after the last term', () => {
    const local = { terms: [autumn, spring], sessions: [tuesdays()] };
    expect(days(local, '2026-10-20T00:00:00Z', 2)).toEqual(['2026-10-20', '2026-11-03']);
    expect(days(local, '2026-12-15T00:00:00Z', 2)).toEqual(['2026-12-15', '2027-01-05']);
    expect(days(local, '2027-03-23T00:00:00Z', 9)).toEqual(['2027-03-23']);
  });

  it('goes on in the holidays where the council says so', () => {
    const local = { terms: [autumn], sessions: [tuesdays({ termTimeOnly: false })] };
    expect(days(local, '2026-10-20T00:00:00Z', 2)).toEqual(['2026-10-20', '2026-10-27']);
  });

  it('leaves out a bank holiday Monday, the council’s closures and excepted days', () => {
    const mondays = tuesdays({ weekday: 'mon', starts: '2027-04-12', except: ['2027-05-17'] });
    const local = {
      terms: [summer],
      closures: [{ from: '2027-05-24', to: '2027-05-25', why: 'Staff conference' }],
      sessions: [mondays],
    };
    // 3 May is the early May bank holiday, 31 May the spring one.
    expect(days(local, '2027-04-26T00:00:00Z', 4)).toEqual([
      '2027-04-26',
      '2027-05-10',
      '2027-06-07',
      '2027-06-14',
    ]);
  });

  it('leaves out the day that stands in for a bank holiday at a weekend', () => {
    const mondays = tuesdays({ weekday: 'mon', termTimeOnly: false });
    expect(days({ sessions: [mondays] }, '2026-12-21T00:00:00Z', 2)).toEqual(['2026-12-21', '2027-01-04']);
  });
});

describe('other rhythms', () => {
  it('keeps a fortnight’s beat over a holiday', () => {
    const local = { terms: [autumn], sessions: [tuesdays({ every: 'fortnight', starts: '2026-09-01' })] };
    expect(days(local, '2026-10-01T00:00:00Z', 3)).toEqual(['2026-10-13', '2026-11-10', '2026-11-24']);
  });

  it('finds the nth and the last weekday of the month', () => {
    const monthly = { every: 'month', weekday: 'thu', starts: '2026-09-01' };
    expect(days({ sessions: [tuesdays({ ...monthly, nth: 1 })] }, '2026-09-04T00:00:00Z')).toEqual([
      '2026-10-01',
      '2026-11-05',
      '2026-12-03',
    ]);
    expect(days({ sessions: [tuesdays({ ...monthly, nth: -1 })] }, '2026-09-04T00:00:00Z')).toEqual([
      '2026-09-24',
      '2026-10-29',
      '2026-11-26',
    ]);
  });

  it('takes single dates, in half-term too, since somebody wrote them down', () => {
    const single = { series: 'drop-in', dates: ['2026-12-01', '2026-10-27'], from: '09:30', minutes: 90 };
    expect(days({ terms: [autumn], sessions: [single] }, '2026-10-01T00:00:00Z')).toEqual([
      '2026-10-27',
      '2026-12-01',
    ]);
  });

  it('has nothing where the council has set nothing', () => {
    expect(coming({}, '2026-10-01T00:00:00Z')).toEqual([]);
  });
});

describe('key stages that roll', () => {
  const stages = (local: Readonly<Record<string, unknown>>, now: string) =>
    coming(local, now, 4).map(({ day, keyStage }) => `${day.slice(5)} ${keyStage ?? '–'}`);

  it('follow one another from the first session, and hand on over skipped weeks', () => {
    const local = { terms: [autumn], sessions: [tuesdays({ firstKeyStage: 'KS2' })] };
    expect(stages(local, '2026-09-01T00:00:00Z')).toEqual([
      '09-01 KS2',
      '09-08 KS3',
      '09-15 KS1',
      '09-22 KS2',
    ]);
    // Half-term is on 27 October: KS2 is not lost, it comes a week later.
    expect(stages(local, '2026-10-13T00:00:00Z')).toEqual([
      '10-13 KS2',
      '10-20 KS3',
      '11-03 KS1',
      '11-10 KS2',
    ]);
  });

  it('are not shown where the council has not said which comes first', () => {
    expect(stages({ sessions: [tuesdays()] }, '2026-09-01T00:00:00Z')[0]).toBe('09-01 –');
  });

  it('roll in the council’s own order where it sets one', () => {
    const local = { sessions: [tuesdays({ keyStages: ['KS5', 'KS4'], firstKeyStage: 'KS5' })] };
    expect(stages(local, '2026-09-01T00:00:00Z').slice(0, 3)).toEqual([
      '09-01 KS5',
      '09-08 KS4',
      '09-15 KS5',
    ]);
  });
});

describe('whatever a council sets', () => {
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
  const span = fc.tuple(day, day).map(([one, other]) => ({
    from: one < other ? one : other,
    to: one < other ? other : one,
  }));
  const sessions = fc.record({
    series: fc.constant('drop-in'),
    every: fc.constantFrom('week', 'fortnight', 'month'),
    weekday: fc.constantFrom(...weekdays),
    starts: day,
    dates: fc.array(day, { maxLength: 3 }),
    except: fc.array(day, { maxLength: 10 }),
    from: fc.constantFrom('00:30', '01:30', '09:00', '23:30'),
    minutes: fc.constantFrom(30, 120),
    termTimeOnly: fc.boolean(),
    firstKeyStage: fc.constantFrom('KS1', 'KS2', 'KS3'),
  });
  const set = fc.record({
    terms: fc.array(
      span.map((term) => ({ ...term, name: 'Term' })),
      { maxLength: 3 },
    ),
    closures: fc.array(
      span.map((closure) => ({ ...closure, why: 'Closed' })),
      { maxLength: 1 },
    ),
    sessions: sessions.map((one) => [one.every === 'month' ? { ...one, nth: -1 } : one]),
  });
  const moment = day.map((iso) => Date.parse(`${iso}T08:00:00Z`));

  it('lists sessions in order, none twice, none over, none on a day it is not held', () => {
    fc.assert(
      fc.property(set, moment, (raw, now) => {
        const local = localWith(raw);
        const found = comingSessions(dropIn, local, now, isBankHoliday);
        const starts = found.map((session) => session.starts);
        expect(starts).toEqual([...new Set(starts)].toSorted((one, other) => one - other));
        for (const session of found) {
          expect(session.ends).toBeGreaterThan(now);
          expect(local.sessions[0]?.except).not.toContain(session.day);
          expect(isBankHoliday(session.day)).toBe(false);
          const closed = local.closures.some(({ from, to }) => from <= session.day && session.day <= to);
          expect(closed).toBe(false);
          const inTerm = local.terms.some(({ from, to }) => from <= session.day && session.day <= to);
          const named = local.sessions[0]?.dates.includes(session.day) === true;
          const mustBeInTerm = local.terms.length > 0 && local.sessions[0]?.termTimeOnly === true && !named;
          expect(inTerm || !mustBeInTerm).toBe(true);
        }
      }),
    );
  });

  it('rolls without a gap, and gives a session the same key stage whenever it is asked', () => {
    const order = dropIn.rolling;
    fc.assert(
      fc.property(set, moment, (raw, now) => {
        const local = localWith(raw);
        const found = comingSessions(dropIn, local, now, isBankHoliday);
        found.slice(1).forEach((session, index) => {
          const before = order.indexOf(found[index]?.keyStage ?? '');
          expect(session.keyStage).toBe(order[(before + 1) % order.length]);
        });
        const later = comingSessions(dropIn, local, now + 40 * 86_400_000, isBankHoliday);
        const both = later.filter(({ starts }) => found.some((one) => one.starts === starts));
        expect(found).toEqual(expect.arrayContaining(both));
      }),
    );
  });
});

describe('what a council writes', () => {
  it.each([
    ['a rhythm without a weekday', tuesdays({ weekday: undefined }), /needs a weekday/],
    ['a rhythm without a first day', tuesdays({ starts: undefined }), /needs a first day/],
    ['a month without a which', tuesdays({ every: 'month' }), /first to fourth, or last/],
    ['a which without a month', tuesdays({ nth: 2 }), /goes with every month only/],
    [
      'neither rhythm nor dates',
      { series: 'drop-in', from: '09:00', minutes: 60 },
      /rhythm .* or single dates/,
    ],
    ['an end before the beginning', tuesdays({ ends: '2026-08-01' }), /must not be before starts/],
  ])('is refused with what to do: %s', (_what, sessions, why) => {
    const read = localSchema.safeParse({ sessions: [sessions] });
    expect(read.success).toBe(false);
    expect(read.error?.issues.map(({ message }) => message).join()).toMatch(why);
  });

  it('names a session by its series and day', () => {
    expect(sessionNamed(sessionName({ series: 'drop-in', day: '2026-12-03' }))).toEqual({
      series: 'drop-in',
      day: '2026-12-03',
    });
    expect(sessionNamed('drop-in')).toBeUndefined();
  });
});

describe('bank holidays that were worked out before', () => {
  it('are read where they are of this release, and worked out anew where the file is damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'advice-line-holidays-'));
    try {
      expect((await bankHolidaysOfEngland(folder))('2026-12-28')).toBe(true);
      const file = join(folder, 'bank-holidays.json');
      const kept = readFileSync(file, 'utf8');
      writeFileSync(file, kept.replace('"2026-12-28"', '"2026-12-29"'));
      expect((await bankHolidaysOfEngland(folder))('2026-12-28')).toBe(false);
      for (const damaged of [kept.slice(0, 100), kept.replace(/"release":"[^"]+"/, '"release":"0.0.1"')]) {
        writeFileSync(file, damaged);
        expect((await bankHolidaysOfEngland(folder))('2026-12-28')).toBe(true);
        expect(readFileSync(file, 'utf8')).toBe(kept);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
