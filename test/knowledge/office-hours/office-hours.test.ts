import { describe, expect, it } from '@jest/globals';
import { array, assert, integer, property, record, subarray } from 'fast-check';
import { bankHolidaysOfEngland } from '../../../knowledge/calendar/bank-holidays.ts';
import { momentOf } from '../../../knowledge/calendar/local-time.ts';
import { type OfficeHours, officeHoursOf } from '../../../knowledge/office-hours/office-hours.ts';
import { localSchema, weekdays } from '../../../knowledge/schema/local.ts';

const isBankHoliday = await bankHolidaysOfEngland();
const minuteMs = 60_000;

function hoursOf(local: unknown): OfficeHours {
  const hours = officeHoursOf(localSchema.parse(local), isBankHoliday);
  if (hours === undefined) throw new Error('no hours are set');
  return hours;
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri'];
const nineToFive = hoursOf({
  officeHours: [
    { days: week, from: '09:00', to: '12:00' },
    { days: week, from: '13:00', to: '17:00' },
  ],
  closures: [{ from: '2026-12-24', to: '2027-01-01', why: 'Christmas' }],
});

describe('office hours', () => {
  it('are not made up where none are set', () => {
    expect(officeHoursOf(localSchema.parse({}), isBankHoliday)).toBeUndefined();
  });

  it.each([
    ['2026-11-23', '08:59', false],
    ['2026-11-23', '09:00', true],
    ['2026-11-23', '12:00', false],
    ['2026-11-23', '13:00', true],
    ['2026-11-23', '17:00', false],
    ['2026-11-22', '10:00', false],
    // Boxing Day falls on a Saturday: its substitute is a closure of the council's too; Easter Monday is a bank holiday.
    ['2026-12-28', '10:00', false],
    ['2027-03-29', '10:00', false],
    ['2027-01-04', '10:00', true],
  ])('on %s at %s: open is %s', (day, clock, open) => {
    expect(nineToFive.isOpen(momentOf(day, clock))).toBe(open);
  });

  it.each([
    ['2026-11-23', '08:00', '2026-11-23', '09:00'],
    ['2026-11-23', '09:00', '2026-11-23', '13:00'],
    ['2026-11-27', '16:00', '2026-11-30', '09:00'],
    ['2026-12-23', '18:00', '2027-01-04', '09:00'],
  ])('after %s %s the line opens on %s at %s', (day, clock, then, at) => {
    expect(nineToFive.nextOpening(momentOf(day, clock))).toBe(momentOf(then, at));
  });

  it('counts over lunch, the night, the weekend and a closure', () => {
    const four = 4 * 60;
    expect(nineToFive.addWorkingTime(momentOf('2026-11-23', '10:00'), four)).toBe(
      momentOf('2026-11-23', '15:00'),
    );
    expect(nineToFive.addWorkingTime(momentOf('2026-11-27', '16:00'), four)).toBe(
      momentOf('2026-11-30', '12:00'),
    );
    expect(nineToFive.addWorkingTime(momentOf('2026-12-23', '16:00'), four)).toBe(
      momentOf('2027-01-04', '12:00'),
    );
  });

  it('says when the line closes on or before a day, and so many working days on', () => {
    expect(nineToFive.closingBy('2026-11-29')).toBe(momentOf('2026-11-27', '17:00'));
    expect(nineToFive.closingAfter(momentOf('2026-11-27', '10:00'), 3)).toBe(momentOf('2026-12-02', '17:00'));
    expect(nineToFive.minutesOfDay(momentOf('2026-11-22', '10:00'))).toBe(7 * 60);
  });

  it.each([
    ['2027-03-28', 60],
    ['2026-10-25', 180],
  ])('has an hour less or more on %s, when clocks change', (day, minutes) => {
    const nights = hoursOf({ officeHours: [{ days: ['sun'], from: '00:30', to: '02:30' }] });
    const [from, to] = [momentOf(day, '00:00'), momentOf(day, '12:00')];
    expect(nights.workingMinutesBetween(from, to)).toBe(minutes);
  });

  it('gives no opening where the council is closed for good', () => {
    const shut = hoursOf({
      officeHours: [{ days: week, from: '09:00', to: '17:00' }],
      closures: [{ from: '2020-01-01', to: '2040-01-01', why: 'moved' }],
    });
    const at = momentOf('2026-11-23', '10:00');
    expect([shut.nextOpening(at), shut.addWorkingTime(at, 5), shut.closingBy('2026-11-23')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('working time, whatever the hours', () => {
  const clock = integer({ min: 0, max: 47 }).map(
    (half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`,
  );
  const someHours = array(
    record({ days: subarray([...weekdays], { minLength: 1 }), from: clock, to: clock }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
    .map((spans) => spans.filter(({ from, to }) => from < to))
    .filter((spans) => spans.length > 0)
    .map((officeHours) => hoursOf({ officeHours }));
  // Two years, with four changes of the clock, minute by minute.
  const moment = integer({ min: 0, max: 2 * 365 * 24 * 60 }).map(
    (minutes) => momentOf('2026-01-01', '00:00') + minutes * minuteMs,
  );
  const minutes = integer({ min: 1, max: 5_000 });
  const settings = { numRuns: 60 };

  it('that is added is what lies between', () => {
    assert(
      property(someHours, moment, minutes, (hours, at, added) => {
        const then = hours.addWorkingTime(at, added);
        expect(then === undefined ? undefined : hours.workingMinutesBetween(at, then)).toBe(
          then === undefined ? undefined : added,
        );
      }),
      settings,
    );
  });

  it('adds up: in two parts as in one', () => {
    assert(
      property(someHours, moment, minutes, minutes, (hours, at, first, second) => {
        const half = hours.addWorkingTime(at, first);
        const whole = hours.addWorkingTime(at, first + second);
        if (half === undefined || whole === undefined) return;
        expect(hours.addWorkingTime(half, second)).toBe(whole);
      }),
      settings,
    );
  });

  it('is no longer than the time that passes, and never runs while the line is shut', () => {
    assert(
      property(someHours, moment, minutes, (hours, at, later) => {
        const to = at + later * minuteMs;
        const worked = hours.workingMinutesBetween(at, to);
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual(later);
        const shut = !hours.isOpen(at) && (hours.nextOpening(at) ?? to) >= to;
        expect(shut ? worked : 0).toBe(0);
      }),
      settings,
    );
  });

  it('begins where the line opens: a moment before it is shut', () => {
    assert(
      property(someHours, moment, (hours, at) => {
        const opening = hours.nextOpening(at);
        if (opening === undefined) return;
        expect([hours.isOpen(opening), hours.isOpen(opening - 1)]).toEqual([true, false]);
      }),
      settings,
    );
  });
});
