import { describe, expect, it } from '@jest/globals';
import { isKnownWord, isNearKnownWord } from '../../privacy/known-words.ts';

describe('A known word', () => {
  it.each([
    'laptop',
    'laptops',
    'Laptop',
    'attended',
    'studying',
    'stopped',
    'apprenticeships',
    'reapply',
    'one-to-one',
    'Slough',
    'Virtual',
    'carers’',
  ])('is known in any form: %s', (word) => {
    expect(isKnownWord(word)).toBe(true);
  });

  it.each(['zofka', 'Nkiruka', 'hrubá', 'dhaliwal', 'quillon'])('is no name: %s', (word) => {
    expect(isKnownWord(word)).toBe(false);
  });

  it('is recognised through one slip of the keyboard', () => {
    expect(['labtop', 'attendence', 'colege', 'schoool'].every((word) => isNearKnownWord(word))).toBe(true);
    expect(['zofka', 'nkiruka'].some((word) => isNearKnownWord(word))).toBe(false);
  });
});
