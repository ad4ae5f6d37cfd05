import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPack } from '../../knowledge/load.ts';
import { packSearch } from '../../knowledge/search/pack-search.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { smallPack, type SmallPack } from './small-pack.ts';

const plain = 'amount: [{ pounds: 200 }]';
const years = `${plain}
    years:
      - from: 2026-09-01
        to: 2027-08-31
        answer: The Virtual School pays £250 for a laptop for a young person on a Level 2 course.
        amount: [{ pounds: 250 }]
      - from: 2027-09-01
        to: 2028-08-31
        answer: The Virtual School pays £275 for a laptop for a young person on a Level 2 course.
        amount: [{ pounds: 275 }]`;

describe('an amount that changes with the year', () => {
  let packs: SmallPack;
  beforeEach(() => {
    packs = smallPack();
  });
  afterEach(() => packs.remove());
  const row = (today: string) => {
    const load = loadPack(packs.folder, 'anytown');
    if (!load.ok) throw new Error(JSON.stringify(load.faults));
    const search = packSearch(load.loaded.pack, isKnownWord);
    const seen = visibleTo(search, { role: undefined, today, withheld: new Set() });
    const entry = seen.entry('laptops');
    const rows = [entry?.kind === 'topic' ? entry.topic : undefined, seen.pack.topics[0]].map((topic) =>
      topic?.entitlements.find(({ id }) => id === 'laptop-level-2'),
    );
    return rows.map((each) => [each?.amount[0]?.pounds, /£\d+/.exec(each?.answer ?? '')?.[0]]);
  };

  it('is shown as it is on the day, in the amount and in the words', () => {
    packs.change('entitlements/laptops.yaml', plain, years);
    expect(row('2026-08-31')).toEqual([
      [200, '£200'],
      [200, '£200'],
    ]);
    expect(row('2026-09-01')).toEqual([
      [250, '£250'],
      [250, '£250'],
    ]);
    expect(row('2027-08-31')).toEqual([
      [250, '£250'],
      [250, '£250'],
    ]);
    expect(row('2028-08-31')).toEqual([
      [275, '£275'],
      [275, '£275'],
    ]);
    expect(row('2028-09-01')).toEqual([
      [200, '£200'],
      [200, '£200'],
    ]);
  });

  it('is refused where years overlap, end before they begin, or say another sum', () => {
    packs.change(
      'entitlements/laptops.yaml',
      plain,
      years.replace('2027-09-01', '2027-08-31').replace('£275', '£999'),
    );
    const load = loadPack(packs.folder, 'anytown');
    expect(load.ok ? [] : load.faults.map(({ field, message }) => `${field}: ${message}`)).toEqual([
      'laptop-level-2 › years › answer: does not say £275, which amount gives',
      'laptop-level-2 › years: the year from 2027-08-31 begins before the one before it ends',
    ]);
  });
});
