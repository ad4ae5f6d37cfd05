import { expect, it } from '@jest/globals';
import { dayNamed } from '../../../knowledge/office-hours/day-said.ts';

/** A Wednesday. */
const today = '2026-11-25';

it.each([
  ['today', '2026-11-25'],
  ['tomorrow', '2026-11-26'],
  ['wed', '2026-11-25'],
  ['thu', '2026-11-26'],
  ['Thursday', '2026-11-26'],
  ['on tues', '2026-12-01'],
  ['30 Sept', '2027-09-30'],
  ['30 Sep 2026', '2026-09-30'],
  ['1st December', '2026-12-01'],
  ['3/12', '2026-12-03'],
  ['3/12/2027', '2027-12-03'],
  ['2026-12-24', '2026-12-24'],
  ['31 February', undefined],
  ['2026-02-31', undefined],
  ['thunder', undefined],
  ['monkey', undefined],
  ['', undefined],
  ['soon', undefined],
])('“%s” is %s', (said, day) => {
  expect(dayNamed(said, today)).toBe(day);
});
