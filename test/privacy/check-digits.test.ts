import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isNhsNumber } from '../../privacy/kinds/nhs-numbers.ts';
import { isUpn } from '../../privacy/kinds/upns.ts';
import { redact } from '../../privacy/redact.ts';
import { nhsNumber, upn } from './numbers.ts';

describe('The check digit of an NHS number', () => {
  it('is right in the published examples', () => {
    expect(isNhsNumber('9434765919')).toBe(true);
    expect(isNhsNumber('9434765870')).toBe(true);
  });

  it('is wrong when any one digit is mistyped', () => {
    fc.assert(
      fc.property(nhsNumber, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const digit = (Number(number.charAt(place)) + by) % 10;
        expect(isNhsNumber(`${number.slice(0, place)}${digit}${number.slice(place + 1)}`)).toBe(false);
      }),
    );
  });
});

describe('The check letter of a UPN', () => {
  it('is right for a permanent number and for a temporary one, in any case', () => {
    fc.assert(
      fc.property(upn, (number) => {
        expect([isUpn(number), isUpn(number.toLowerCase())]).toEqual([true, true]);
      }),
    );
  });

  it('is wrong when two neighbouring digits are swapped', () => {
    fc.assert(
      fc.property(upn, fc.integer({ min: 1, max: 10 }), (number, place) => {
        const [one, other] = [number.charAt(place), number.charAt(place + 1)];
        fc.pre(one !== other);
        expect(isUpn(number.slice(0, place) + other + one + number.slice(place + 2))).toBe(false);
      }),
    );
  });

  it('never is one of the letters that are easily misread', () => {
    for (const letter of 'IOS') expect(isUpn(`${letter}80120000100`)).toBe(false);
  });
});

const words = fc.array(
  fc.constantFrom(
    'my',
    'yp',
    'PEP',
    'due',
    '12',
    'Y10',
    'room 4',
    'Zeb',
    'born',
    '£300',
    'L3',
    'NHS',
    '2021',
    'tel',
    'at',
    'case',
    '[name]',
  ),
  { maxLength: 8 },
);
const separator = fc.constantFrom('', ' ', '-', '  ', ' - ');
const edge = fc.constantFrom(' ', ', ', ': ', ' (', '. ', '\n');

describe('Whatever stands around it', () => {
  it('no valid NHS number survives', () => {
    fc.assert(
      fc.property(
        words,
        words,
        nhsNumber,
        separator,
        separator,
        edge,
        (before, after, number, first, second, by) => {
          const written = number.slice(0, 3) + first + number.slice(3, 6) + second + number.slice(6);
          const { text } = redact(`${before.join(' ')}${by}${written}${by}${after.join(' ')}`);
          expect(text.replaceAll(/[ -]/g, '')).not.toContain(number);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('no valid UPN survives', () => {
    fc.assert(
      fc.property(words, words, upn, edge, fc.boolean(), (before, after, number, by, small) => {
        const written = small ? number.toLowerCase() : number;
        expect(redact(`${before.join(' ')}${by}${written}${by}${after.join(' ')}`).text).not.toContain(
          written,
        );
      }),
      { numRuns: 500 },
    );
  });
});
