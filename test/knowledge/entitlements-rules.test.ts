import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { contradictionIn } from '../../knowledge/entitlements/contradiction.ts';
import { reasonOf } from '../../knowledge/entitlements/reasons.ts';
import { outcomes, weigh } from '../../knowledge/entitlements/weigh.ts';
import { rowsOf, whatTheyGet } from '../../knowledge/entitlements/what-they-get.ts';
import { lessAndMore, wholeFacts } from './children.ts';
import { realPack } from './every-pack.ts';

const pack = realPack('slough');
const rows = pack.topics.flatMap(({ entitlements }) => entitlements);
const pounds = rows.flatMap(({ amount }) => amount.flatMap((each) => each.pounds ?? []));

describe('the rules of the Slough offer, whatever is said of a child', () => {
  it('bring every row to exactly one outcome, and give a reason for all but a plain yes', () => {
    fc.assert(
      fc.property(lessAndMore, ({ less }) => {
        for (const row of rows) {
          const weighed = weigh(row, less, pack.covers);
          expect(outcomes).toContain(weighed.outcome);
          expect(weighed.outcome === 'depends').toBe(weighed.on.length > 0);
          expect(weighed.against.length > 0 && weighed.outcome !== 'no').toBe(false);
          const reason = reasonOf(weighed, less, pack.covers);
          const needed = weighed.outcome === 'no' || weighed.outcome === 'depends' ? /^[^,;]{4,}/ : /^/;
          expect(reason).toMatch(needed);
          expect(reason).not.toMatch(/undefined|\(\)|NaN/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('settle a row once and for all: more that is true of the child never unsettles it', () => {
    fc.assert(
      fc.property(lessAndMore, ({ less, more }) => {
        const settled = rows.filter((row) => weigh(row, less, pack.covers).outcome !== 'depends');
        const told = (facts: typeof less) =>
          settled.map((row) => [row.id, weigh(row, facts, pack.covers).outcome]);
        expect(told(more)).toEqual(told(less));
      }),
      { numRuns: 600 },
    );
  });

  it('leave nothing open of a child of whom everything is known', () => {
    fc.assert(
      fc.property(wholeFacts, (facts) => {
        const open = rows.filter((row) =>
          weigh(row, facts, pack.covers).on.some((fact) => fact !== 'subject' && fact !== 'attendance'),
        );
        expect(open.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('find no contradiction in what can be true at once', () => {
    fc.assert(
      fc.property(lessAndMore, ({ more }) => {
        expect(contradictionIn(more)).toBeUndefined();
      }),
    );
  });

  it('put every row of the age group in one place, and promise no more than the document', () => {
    fc.assert(
      fc.property(wholeFacts, (facts) => {
        const everything = whatTheyGet(pack, pack.topics, facts);
        const { will, mayBeTried, depends, refused, notTheirs, aroundThem, sums } = everything;
        const placed = [...will, ...mayBeTried, ...depends, ...refused, ...notTheirs, ...aroundThem];
        expect(new Set(placed.map(({ weighed }) => weighed.row.id)).size).toBe(placed.length);
        const own = rowsOf(pack, pack.topics, facts).map(({ row }) => row.id);
        expect(placed.every(({ weighed }) => own.includes(weighed.row.id))).toBe(true);
        const promised = [...sums.recurring, ...sums.single].flatMap(({ amounts }) => amounts);
        expect(promised.every((amount) => pounds.includes(amount.pounds ?? 0))).toBe(true);
        // The bursary is all that recurs and is certain: £666 a term, three terms.
        expect([0, 1998]).toContain(sums.aYear);
        expect(sums.aYearUpTo).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
