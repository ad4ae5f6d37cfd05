import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { statementsOf } from '../../knowledge/statements.ts';
import { realPack } from './every-pack.ts';

const pack = realPack('slough');
const rows = new Map(pack.topics.flatMap(({ entitlements }) => entitlements).map((row) => [row.id, row]));

const pounds = (sum: number, per?: string) => ({
  amount: [{ pounds: sum, upTo: false, ...(per === undefined ? {} : { per }) }],
});
const upTo = (sum: number, per?: string) => ({
  amount: [{ pounds: sum, upTo: true, ...(per === undefined ? {} : { per }) }],
});
const noteOf = (words: string) => ({ amount: [{ note: expect.stringContaining(words) }] });
const when = (conditions: object) => ({ when: conditions });
const answer = (words: string) => ({ answer: expect.stringContaining(words) });

/** Statement of the document; words of it that hold a number; the row that carries it; what the row says. */
const table: readonly (readonly [statement: string, says: string, row: string, holds: object])[] = [
  ['primary-peps-will.1', '20 school days', 'pep-deadline-primary', { amount: [{ schoolDays: 20 }] }],
  ['primary-peps-will.3', 'Year 6', 'pep-attendance-primary-first-last', answer('Year 6')],
  ['primary-resources-will.1', '6x a year', 'books-primary-mail-outs', noteOf('posted 6 times a year')],
  ['primary-resources-will.2', '15 hours per academic year', 'tuition-primary-ntp', { amount: [{ hours: 15, upTo: true, per: 'academic year' }] }],
  ['primary-resources-will.2', 'Years 1 to 6', 'tuition-primary-ntp', when({ year: { from: 1, to: 6 } })],
  ['secondary-peps-will.1', '20 school days', 'pep-deadline-secondary', { amount: [{ schoolDays: 20 }] }],
  ['post-16-peps-will.1', '20 day window', 'pep-deadline-post-16', noteOf('20 day window')],
  ['post-16-peps-will.1', '20 day window', 'pep-deadline-post-16-uasc', noteOf('20 day window')],
  ['post-16-peps-will.2', '6th form', 'pep-frequency-post-16-autumn', answer('sixth form')],
  ['post-16-peps-cannot.1', '2/3 PEPs a year', 'pep-frequency-post-16-not-2-3', answer('2/3 PEPs a year')],
  ['post-16-resources-will.1', 'Yrs. 12+', 'laptops-post-16-level-3', when({ year: { from: 12 } })],
  ['post-16-resources-will.1', 'up to age 18', 'laptops-post-16-level-3', when({ age: { to: 18 } })],
  ['post-16-resources-will.1', 'Yrs. 12+', 'laptops-post-16-level-2', when({ year: { from: 12 } })],
  ['post-16-resources-will.1', 'up to age 18', 'laptops-post-16-level-2', when({ age: { to: 18 } })],
  ['post-16-resources-will.1', 'up to age 18', 'esol-entry-books-or-tablet', when({ year: { from: 12 }, age: { to: 18 } })],
  ['post-16-resources-will.1', 'up to age 18', 'esol-level-1-and-above-tablet-or-laptop', when({ year: { from: 12 }, age: { to: 18 } })],
  ['post-16-resources-will.2', 'up to £50', 'esol-entry-books-or-tablet', upTo(50)],
  ['post-16-resources-will.3', 'Level 1 level 2 and above', 'esol-level-1-and-above-tablet-or-laptop', when({ level: ['1', '2', '3', '4+'] })],
  ['post-16-resources-will.3', 'up to £100', 'esol-level-1-and-above-tablet-or-laptop', upTo(100)],
  ['post-16-resources-will.3', 'up to £100', 'laptops-post-16-esol', upTo(100)],
  ['post-16-resources-will.4', 'Level 2', 'laptops-post-16-level-2', when({ level: ['2'] })],
  ['post-16-resources-will.4', '£200', 'laptops-post-16-level-2', pounds(200)],
  ['post-16-resources-will.5', 'Level 3', 'laptops-post-16-level-3', when({ level: ['3'] })],
  ['post-16-resources-will.5', 'up to £300', 'laptops-post-16-level-3', upTo(300)],
  ['post-16-resources-will.6', 'Yr 14+ up to age 22', 'laptops-post-16-level-4', when({ year: { from: 14 }, age: { to: 22 } })],
  ['post-16-resources-will.6', 'Yr 14+ up to age 22', 'laptops-post-16-he-law-medicine-sciences', when({ year: { from: 14 }, age: { to: 22 } })],
  ['post-16-resources-will.6', 'Yr 14+ up to age 22', 'professional-body-fees-post-16', when({ year: { from: 14 }, age: { to: 22 } })],
  ['post-16-resources-will.6', 'Yr 14+', 'he-bursary-post-16', when({ year: { from: 14 } })],
  ['post-16-resources-will.7', 'Level 4 and above', 'laptops-post-16-level-4', when({ level: ['4+'] })],
  ['post-16-resources-will.7', '£400', 'laptops-post-16-level-4', pounds(400)],
  ['post-16-resources-will.8', 'up to £500', 'laptops-post-16-he-law-medicine-sciences', upTo(500)],
  ['post-16-resources-will.9', 'termly bursary of £666', 'he-bursary-post-16', pounds(666, 'term')],
  ['post-16-resources-will.9', 'up to age 25', 'he-bursary-post-16', when({ age: { to: 25 } })],
  ['post-16-resources-will.9', 'minimum 80% attendance', 'he-bursary-post-16', when({ attendance: { from: 80 } })],
  ['post-16-resources-will.10', '£150', 'professional-body-fees-post-16', upTo(150)],
  ['post-16-resources-will.14', 'Level 2+', 'tuition-post-16-one-to-one', when({ level: ['2', '3', '4+'] })],
  ['post-16-resources-will.14', 'up to age 18', 'tuition-post-16-one-to-one', when({ age: { to: 18 } })],
  ['post-16-resources-will.14', 'Post 18', 'tuition-post-18-one-to-one', when({ age: { from: 19 } })],
  ['post-16-resources-will.15', 'up to Level 1', 'tuition-post-16-group-up-to-level-1', when({ level: ['pre-entry', 'entry', '1'] })],
  ['post-16-resources-will.15', 'Yr 12+', 'tuition-post-16-group-up-to-level-1', when({ year: { from: 12 } })],
  ['post-16-resources-try.2', 'Level 2', 'laptops-post-16-level-2-progressing', when({ level: ['2'] })],
  ['post-16-resources-try.2', 'up to £300', 'laptops-post-16-level-2-progressing', upTo(300)],
  ['post-16-resources-try.2', 'progression to Level 3', 'laptops-post-16-level-2-progressing', { conditions: [expect.stringContaining('Level 3')] }],
  ['post-16-resources-try.3', 'up to £100', 'specialist-software-post-16', upTo(100)],
  ['post-16-resources-try.4', 'up to £100', 'wifi-post-16', upTo(100)],
  ['post-16-resources-try.5', 'Up to Level 1 & 2', 'books-post-16-up-to-level-2', when({ level: ['pre-entry', 'entry', '1', '2'] })],
  ['post-16-resources-try.5', 'Up to Level 1 & 2', 'course-uniform-equipment-up-to-level-2', when({ level: ['pre-entry', 'entry', '1', '2'] })],
  ['post-16-resources-try.6', 'up to £50', 'books-post-16-up-to-level-2', upTo(50)],
  ['post-16-resources-try.6', 'up to £50', 'course-uniform-equipment-up-to-level-2', upTo(50)],
  ['post-16-resources-try.7', 'Level 3', 'books-post-16-level-3', when({ level: ['3'] })],
  ['post-16-resources-try.7', 'Up to £100', 'books-post-16-level-3', upTo(100)],
  ['post-16-resources-try.7', 'Up to £100', 'course-uniform-equipment-level-3', upTo(100)],
  ['post-16-resources-try.8', 'Level 4+', 'books-post-16-level-4', when({ level: ['4+'] })],
  ['post-16-resources-try.8', 'up to £75pa', 'books-post-16-level-4', upTo(75, 'year')],
  ['post-16-resources-try.9', 'up to 2 weeks', 'travel-two-weeks-level-2', { amount: [{ weeks: 2, upTo: true }] }],
  ['post-16-resources-try.9', 'up to 2 weeks', 'travel-two-weeks-sen', { amount: [{ weeks: 2, upTo: true }] }],
  ['post-16-resources-try.9', 'Level 2+', 'travel-two-weeks-level-2', when({ level: ['2', '3', '4+'] })],
  ['post-16-resources-try.10', 'up to £50', 'apprentices-post-16', upTo(50)],
  ['post-16-resources-cannot.4', '19+', 'tuition-post-16-19-plus', when({ age: { from: 19 } })],
  ['post-16-resources-cannot.4', 'unless in Level 3 +', 'tuition-post-16-19-plus', when({ level: ['pre-entry', 'entry', '1', '2'] })],
  ['post-16-neets-will.1', 'Post 16 – 18', 'neet-16-18-direct-intervention', when({ age: { from: 16, to: 18 } })],
  ['post-16-neets-will.2', '19+', 'neet-care-leavers-iag', when({ age: { from: 19 } })],
  ['post-16-neets-will.4', 'post 16', 'eet-networks', answer('post 16')],
  ['post-16-neets-try.1', '19+', 'neet-care-leavers-small-direct-work', when({ age: { from: 19 } })],
  ['fees-note.1', 'Year 14+', 'professional-body-fees-post-16', when({ year: { from: 14 } })],
  ['fees-note.1', '£150', 'professional-body-fees-post-16', upTo(150)],
]; // prettier-ignore

describe('every amount and limit of the Slough offer', () => {
  it.each(table)('%s, “%s”: %s', (statement, _says, id, holds) => {
    const row = rows.get(id);
    expect(row?.source.statements).toContain(statement);
    expect(row).toMatchObject(holds);
  });

  it('gives no sum to a row that the table does not hold', () => {
    const held = new Set(table.map(([, , id]) => id));
    const sums = [...rows.values()].filter(({ amount }) => amount.length > 0).map(({ id }) => id);
    expect(sums.filter((id) => !held.has(id))).toEqual([]);
  });

  it('stands in the document in these words, and no number of the offer is left out', () => {
    const document = pack.documents.find(({ id }) => id === 'slough-offer-2021');
    const path = join(
      fileURLToPath(new URL('../../../shared/sources', import.meta.url)),
      document?.file ?? '',
    );
    if (document === undefined || !existsSync(path)) {
      console.warn('the offer is not at hand; its numbers were not compared');
      return;
    }
    const statements = statementsOf(document, readFileSync(path, 'utf8'));
    const textOf = new Map(statements.map(({ id, text }) => [id, text]));
    expect(table.filter(([id, says]) => textOf.get(id)?.includes(says) !== true)).toEqual([]);
    const untabled = statements
      .filter(({ section }) => /^(primary|secondary|post-16|fees)-/.test(section))
      .flatMap(({ id, text }) => {
        const said = table
          .filter(([statement]) => statement === id)
          .map(([, says]) => says)
          .join(' ');
        return numbersIn(text)
          .filter((number) => !numbersIn(said).includes(number))
          .map((number) => `${id}: ${number}`);
      });
    expect(untabled).toEqual([]);
  });
});

/** Numbers that say something: not the number of a list, nor "1:1". */
function numbersIn(text: string): readonly string[] {
  return (
    text
      .replace(/^\d\. /, '')
      .replace(/\b1: ?1\b/g, '')
      .match(/\d+/g) ?? []
  );
}
