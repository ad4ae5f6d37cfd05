import { beforeAll, expect, it } from '@jest/globals';
import { applyVersions } from '../../../knowledge/live/apply-versions.ts';
import { loadPack } from '../../../knowledge/load.ts';
import { whatChanges } from '../../../knowledge/missed/what-changes.ts';
import { packSearch, type PackSearch } from '../../../knowledge/search/pack-search.ts';
import { atOnce } from '../../../knowledge/search/slices.ts';
import { packsFolder } from '../every-pack.ts';

let before: PackSearch;
let after: PackSearch;
const asked = 'can we borrow the minibus keys';
const unknown = 'is there a carers allotment';

beforeAll(() => {
  const load = loadPack(packsFolder, 'lambeth');
  if (!load.ok) throw new Error('the pack has faults');
  const source = load.loaded.pack.articles[0]?.source ?? [];
  const article = {
    id: 'minibus',
    title: 'Minibus keys',
    aliases: [asked, 'minibus keys', 'who has the minibus keys', 'borrow the minibus'],
    answer: 'The school hires a minibus.',
    source: [...source],
    reviewed: '2026-11-23',
    reviewBy: '2027-11-23',
  };
  const applied = applyVersions(load.loaded, [{ entry: 'minibus', kind: 'article', content: article }]);
  if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
  const real = () => true;
  before = packSearch(load.loaded.pack, real);
  after = packSearch(applied.loaded.pack, real);
}, 60_000);

it('lists what is answered now and what is not any more, each question once', () => {
  const questions = [
    { id: '1', text: asked },
    { id: '2', text: asked },
    { id: '3', text: unknown },
    { id: '4', text: '' },
  ];
  const there = atOnce(whatChanges(before, after, questions));
  expect(there.compared).toBe(2);
  expect(there.answered).toMatchObject([{ question: { text: asked }, after: 'minibus' }]);
  expect(there.moved).toEqual([]);
  expect(there.lost).toEqual([]);
  const back = atOnce(whatChanges(after, before, questions));
  expect(back.lost).toMatchObject([{ before: 'minibus' }]);
  expect(back.answered).toEqual([]);
});
