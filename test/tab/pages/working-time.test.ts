import { describe, expect, it } from '@jest/globals';
import { dueWords, lineClock, openTime } from '../../../tab/pages/desk/working-time.ts';

const at = (clock: string): number => Date.parse(`2026-11-${clock}:00Z`);
/** Thursday and Friday from nine to five, then Monday. */
const open = ['26', '27', '30'].map((day) => ({ from: at(`${day}T09:00`), to: at(`${day}T17:00`) }));

describe('time in which somebody is at the line', () => {
  it('leaves out nights and weekends, and is all of it where no hours are set', () => {
    expect(openTime(at('27T16:00'), at('30T10:00'), open)).toBe(2 * 60 * 60_000);
    expect(openTime(at('27T16:00'), at('27T18:00'), undefined)).toBe(2 * 60 * 60_000);
    expect(openTime(at('27T18:00'), at('27T16:00'), undefined)).toBe(0);
  });

  it.each([
    ['30T09:30', '27T16:45', 'due in 45 min'],
    ['30T12:30', '27T16:00', 'due in 4 h'],
    ['30T17:00', '26T09:00', 'due in 3 working days'],
    ['27T16:00', '30T11:00', '3 h late'],
    ['27T16:00', '27T16:00', '0 min late'],
  ])('due %s, at %s: %s', (due, now, words) => {
    expect(dueWords(at(due), at(now), open)).toBe(words);
  });

  it('says days where no hours are set', () => {
    expect(dueWords(at('30T12:00'), at('27T12:00'), undefined)).toBe('due in 3 days');
  });
});

describe('the clock of a line', () => {
  it('says until when it is open or shut', () => {
    expect(lineClock(open, at('26T12:00'))).toEqual({ isOpen: true, until: at('26T17:00') });
    expect(lineClock(open, at('27T17:00'))).toEqual({ isOpen: false, until: at('30T09:00') });
    expect(lineClock(open, at('30T18:00'))).toEqual({ isOpen: false });
    expect(lineClock(undefined, at('26T12:00'))).toBeUndefined();
  });
});
