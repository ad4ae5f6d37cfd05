import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { redact } from '../../privacy/redact.ts';
import { cleanQuestions } from './clean-questions.ts';
import { sentencesWithNames } from './sentences-with-names.ts';

/** Whether a word or a number stands in a text on its own, in any capitals. */
function stands(text: string, hidden: string): boolean {
  const source = hidden.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\d])${source}(?![\p{L}\d])`, 'iu').test(text);
}

describe('Nothing that identifies a person comes through', () => {
  it.each(sentencesWithNames.map(({ text, hidden }) => [text, hidden] as const))('%s', (text, hidden) => {
    const safe: string = redact(text).text;
    expect(hidden.filter((word) => stands(safe, word))).toEqual([]);
  });

  it.each(
    sentencesWithNames
      .filter(({ text }) => /called|named|name|young person|yp|dob/i.test(text))
      .map(({ text, hidden }) => [text.toUpperCase(), hidden] as const),
  )('nor when it is shouted: %s', (text, hidden) => {
    const safe: string = redact(text).text;
    expect(hidden.filter((word) => stands(safe, word))).toEqual([]);
  });
});

describe('A question without a person in it is not touched', () => {
  it.each(cleanQuestions)('%s', (question) => {
    expect(redact(question)).toEqual({ text: question, removed: {} });
  });
});

const everything = [...sentencesWithNames.map(({ text }) => text), ...cleanQuestions];

describe('Redacting twice', () => {
  it('changes nothing, whatever was typed', () => {
    for (const text of everything) {
      const once = redact(text).text;
      expect(redact(once)).toEqual({ text: once, removed: {} });
    }
  });

  it('changes nothing in messages pieced together from others', () => {
    const pieces = fc.array(fc.constantFrom(...everything.flatMap((text) => text.split(/(?<= )/u))), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const once = redact(parts.join('')).text;
        expect(redact(once).text).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing in any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const once = redact(text).text;
        expect(redact(once).text).toBe(once);
      }),
    );
  });
});

describe('What hides an identifier from the eye does not hide it from us', () => {
  it('sees through invisible characters, odd spaces and wide digits', () => {
    expect(redact('943\u200B476\u200B5919').text).toBe('[NHS number]');
    expect(redact('943\u00A0476\u00A05919').text).toBe('[NHS number]');
    expect(redact('９４３４７６５９１９').text).toBe('[NHS number]');
  });
});

describe('A very long message', () => {
  it.each([
    ['one letter', 'a'],
    ['one digit', '1'],
    ['spaced digits', '1 '],
    ['capitalised words', 'Ab '],
    ['a name', 'zeb marsh '],
    ['half an e-mail address', 'a@a.'],
    ['half a date', 'born 12-'],
    ['half an address', '14 high '],
    ['apostrophes', "a'"],
    ['half a token', '[name '],
    ['everything', 'Zeb Marsh (DOB 3/9/2011) 14 High St, 07700 900123 '],
  ])('of ten thousand characters is read to its end: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(redact(`${text} 943 476 5919`).text).toContain('[');
  });
});
