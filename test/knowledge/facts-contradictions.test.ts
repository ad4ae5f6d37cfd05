import { describe, expect, it } from '@jest/globals';
import { contradictionIn } from '../../knowledge/entitlements/contradiction.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { everyPack } from './every-pack.ts';

describe('two facts that cannot both be so', () => {
  it.each([
    ['Year 3, at university', ['year', 'course'], 'Year 3 and higher education'],
    ['age 8, level 3', ['age', 'level'], 'age 8 and Level 3'],
    ['NEET at sixth form', ['inEducation', 'setting'], 'not in education and at sixth form'],
    ['year 2, aged 15', ['year', 'age'], 'Year 2 and age 15'],
    ['care leaver in year 5', ['year', 'status'], 'Year 5 and care leaver'],
    ['an apprentice aged 12', ['age', 'course'], 'age 12 and apprenticeship'],
    ['aged 15 at primary school', ['age', 'setting'], 'age 15 and at primary school'],
  ])('are found: %s', (question, between, words) => {
    expect(contradictionIn(factsIn(question))).toEqual({ between, words });
  });

  it.each([
    'year 10, 16, level 2 at college',
    'he was adopted at 3, now in primary',
    'neet, wants to go to sixth form',
    'was at college, now neet',
    '19 in year 13',
    '17, apprentice, level 2',
    'year 11 starting level 3 in september, he is 16',
    'ESOL, year 10',
    '14 year old at college',
  ])('are not seen in what is merely uncommon: %s', (question) => {
    expect(contradictionIn(factsIn(question))).toBeUndefined();
  });

  it('are seen in none of the questions that the packs are tried with', () => {
    const clashing = everyPack()
      .flatMap(({ questions, topics, articles }) => [
        ...questions.map(({ question }) => question),
        ...[...topics, ...articles].flatMap(({ aliases }) => aliases),
        ...topics.flatMap(({ entitlements }) => entitlements.flatMap(({ aliases }) => aliases)),
      ])
      .filter((question) => contradictionIn(factsIn(question)) !== undefined);
    expect(clashing).toEqual([]);
  });
});
