import { describe, expect, it } from '@jest/globals';
import { entriesOf, type Entry } from '../../knowledge/entries.ts';
import { asksForMoreThan } from '../../knowledge/words-unmet.ts';
import { realPack } from './every-pack.ts';

const entries = new Map(entriesOf(realPack('slough')).map((one) => [one.id, one]));
function entry(id: string): Entry {
  const found = entries.get(id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}

describe('a few bare words that take a word from an entry', () => {
  it.each([
    ['travel cot', 'travel'],
    ['attendance trophy', 'attendance-and-punctuality'],
  ])('are about more than it: %s', (question, id) => {
    expect(asksForMoreThan(entry(id), question)).toBe(true);
  });

  it.each([
    ['travel', 'travel'],
    ['travel costs level 2', 'travel'],
    ['travel help asap', 'travel'],
    ['laptop for a PLAC lad', 'laptops'],
    ['who pays for his travel cot', 'travel'],
    ['lad of seventeen on a course with travel cot from two towns away and a long walk', 'travel'],
  ])('are about it: %s', (question, id) => {
    expect(asksForMoreThan(entry(id), question)).toBe(false);
  });
});
