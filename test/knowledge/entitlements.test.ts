import { describe, expect, it } from '@jest/globals';
import { outcomeOf, rowsFor } from '../../knowledge/entitlements.ts';
import { onlyFor, reasonsAgainst } from '../../knowledge/entitlements/against-child.ts';
import { factsIn } from '../../knowledge/facts.ts';
import type { Topic } from '../../knowledge/schema.ts';
import { realPack } from './every-pack.ts';

const topic = (id: string): Topic => {
  const found = realPack('slough').topics.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no topic ${id}`);
  return found;
};
const amounts = (id: string, question: string): readonly (number | undefined)[] =>
  rowsFor(topic(id), factsIn(question))
    .filter((row) => outcomeOf(row, factsIn(question)) === 'applies')
    .flatMap((row) => row.amount.map(({ pounds }) => pounds));

describe('what the Slough offer gives', () => {
  it('is £300 at most for a laptop on a Level 3 course, and not the £400 of Level 4', () => {
    expect(amounts('laptops', '17, level 3 at college')).toContain(300);
    expect(amounts('laptops', '17, level 3 at college')).not.toContain(400);
  });

  it('is both £200 and a possible £300 for a laptop on a Level 2 course', () => {
    const rows = rowsFor(topic('laptops'), factsIn('17, level 2'));
    expect(rows.map((row) => [row.commitment, row.amount[0]?.pounds])).toEqual(
      expect.arrayContaining([
        ['will', 200],
        ['will-try', 300],
      ]),
    );
    expect(rows.some((row) => row.doubt?.includes('300') === true)).toBe(true);
  });

  it('is no laptop for a young person who is not in education', () => {
    const rows = rowsFor(topic('laptops'), factsIn('18 and neet'));
    expect(rows.some((row) => row.commitment === 'cannot')).toBe(true);
    expect(rows.some((row) => row.when.level?.includes('3') === true && row.when.inEducation === true)).toBe(
      false,
    );
  });

  it('never excludes a row for a fact that nobody has said', () => {
    for (const each of realPack('slough').topics) {
      expect(rowsFor(each, factsIn('a question'))).toHaveLength(each.entitlements.length);
    }
  });

  it('says for whom it is, where it is not for this child', () => {
    expect(reasonsAgainst(topic('he-bursary'), factsIn('y13 at uni'), ['cla', 'care-leaver'])).toEqual([
      'Termly bursary, HE courses. It is for Year 14 or above; this is Year 13.',
    ]);
  });

  it('says whom a row is only for, until somebody says whether the child is that', () => {
    const esol = topic('laptops').entitlements.find(({ id }) => id === 'laptops-post-16-esol');
    const onlyForIn = (question: string) => (esol === undefined ? 'gone' : onlyFor(esol, factsIn(question)));
    expect(onlyForIn('17, level 1')).toBe('ESOL courses');
    expect(onlyForIn('17, ESOL level 1')).toBeUndefined();
    // In kinship care a child may be looked after or not, and the offer is not for both.
    const school = topic('laptops').entitlements.find(({ cohort }) => cohort === 'secondary');
    const kin = (question: string) =>
      school === undefined ? 'gone' : onlyFor(school, factsIn(question), ['cla', 'care-leaver']);
    expect(kin('kinship care, y9')).toBe('children looked after or care leavers');
    expect(kin('kinship care, looked after, y9')).toBeUndefined();
    expect(kin('y9')).toBeUndefined();
  });
});
