import { describe, expect, it } from '@jest/globals';
import { isKeyboardSlip } from '../../privacy/keyboard-slips.ts';
import { isKnownWord } from '../../privacy/known-words.ts';

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
    expect(['labtop', 'attendence', 'colege', 'schoool'].every((word) => isKeyboardSlip(word))).toBe(true);
    expect(['zofka', 'nkiruka'].some((word) => isKeyboardSlip(word))).toBe(false);
  });
});
