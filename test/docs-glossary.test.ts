import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { everyPack } from './knowledge/every-pack.ts';

const docs = join(import.meta.dirname, '..', 'docs');
const glossary = readFileSync(join(docs, 'glossary.md'), 'utf8');

/** The rows under a heading of a page, as cells; the first two lines of a table are its head. */
function rowsUnder(page: string, heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first = '']) => !/^-+$/.test(first));
}
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

describe('the glossary', () => {
  const terms = everyPack().flatMap(({ glossary: own }) => own);

  it('spells the field’s abbreviations out as a pack does', () => {
    const rows = rowsUnder(glossary, "The field's words");
    expect(rows.length).toBeGreaterThan(15);
    const unknown = rows.filter(([word = '', inFull = '']) => {
      const known = terms.filter(({ term, also }) =>
        word.split(', ').some((one) => [term, ...also].some((name) => plain(name) === plain(one))),
      );
      return !known.some(({ term, also, meaning }) =>
        [term, ...also, meaning].some((text) => plain(text).includes(plain(inFull))),
      );
    });
    expect(unknown.map(([word]) => word)).toEqual([]);
  });

  it('has every word of the design, in the same words', () => {
    const designs = rowsUnder(readFileSync(join(docs, 'design.md'), 'utf8'), 'Words');
    expect(designs.length).toBeGreaterThan(15);
    const own = rowsUnder(glossary, "The code's words").map((row) => row.join(' | '));
    expect(designs.map((row) => row.join(' | ')).filter((row) => !own.includes(row))).toEqual([]);
  });
});
