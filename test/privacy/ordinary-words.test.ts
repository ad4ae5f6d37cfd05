import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { redact } from '../../privacy/redact.ts';

const vouched = (text: string): string => redact(text, { ordinaryWords: true }).text;

describe('Where the asker says that a word is nobody’s name', () => {
  it.each([
    'who runs Rose for new carers',
    'do we pay for Hope now',
    'what does the offer say about Faith',
    'is a place in Amber worth it',
  ])('an ordinary word stays: %s', (text) => {
    expect(redact(text).text).toContain('[name]');
    expect(vouched(text)).toBe(text);
  });

  it.each([
    ['a name in no list', 'a laptop for zeb'],
    ['a listed name', 'a laptop for Zainab'],
    ['an ordinary word with a family name', 'a laptop for Grace Okoro'],
    ['an ordinary word behind a child', 'my lad will needs a laptop'],
    ['an ordinary word that is told something', 'ask rose if she is ready'],
    ['an ordinary word in a class', 'grace in y5 has no tutor'],
    ['an ordinary word that owns', 'hope’s mum rang'],
    ['an ordinary word that is called so', 'a girl called rainbow, year 3'],
    ['an ordinary word behind a title', 'Mr Young says no'],
    ['an ordinary word that is somebody elsewhere', 'a girl called Hope. Do we pay for Hope now'],
    ['a date of birth', 'born 3/9/2011'],
    ['a number', 'NHS 943 476 5919'],
    ['a postcode', 'he lives in SL1 1AA'],
    ['an address', 'at 12 Thornbury Road'],
    ['a school with a child', 'y5 boy at Fernhollow Primary'],
    ['initials', 'child JS is refusing school'],
  ])('%s stays out', (_what, text) => {
    expect(vouched(text)).toBe(redact(text).text);
    expect(vouched(text)).not.toBe(text);
  });

  it('nothing but names of ordinary words ever changes', () => {
    const pieces = constantFrom(
      'zeb marsh',
      'Grace',
      'for hope',
      'born 3/9/2011',
      'my lad will needs',
      '07700 900123',
      'y5',
      'SL1 1AA',
      'Zofia’s pep',
      'asked rose',
      'at Fernhollow Primary',
      'JS in 8B',
    );
    assert(
      property(array(pieces, { maxLength: 5 }), (parts) => {
        const text = parts.join(', ');
        const { name: _one, ...plain } = redact(text).removed;
        const { name: _other, ...told } = redact(text, { ordinaryWords: true }).removed;
        expect(told).toEqual(plain);
        expect(vouched(text)).not.toMatch(/zeb|marsh|zofia|3\/9|07700/i);
      }),
    );
  });
});
