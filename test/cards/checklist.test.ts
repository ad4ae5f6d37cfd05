import { describe, expect, it } from '@jest/globals';
import { buttonDataSchema } from '../../cards/button-data.ts';
import { gatherTicks } from '../../cards/checklist-ticks.ts';
import { checklistItems } from '../../cards/checklist-count.ts';
import { loadPack } from '../../knowledge/load.ts';
import { packsFolder } from '../../bot/knowledge.ts';

const load = loadPack(packsFolder, 'hillingdon');
if (!load.ok) throw new Error('The pack has faults');
const { pack } = load.loaded;

describe('the boxes of a checklist', () => {
  it('are read from a press whichever way a client writes a tick, and nothing else is taken for one', () => {
    const press = { v: 1, verb: 'save-checklist', authority: 'hillingdon', checklist: 'sw-checklist' };
    const boxes = {
      'tick-a': 'true',
      'tick-b': true,
      'tick-c': 'false',
      'tick-d': '',
      'tick-e': 1,
      other: 'true',
    };
    expect(buttonDataSchema.parse({ ...press, ...boxes })).toMatchObject({ ticks: ['a', 'b'] });
    expect(buttonDataSchema.parse({ ...press, ...boxes })).not.toHaveProperty('other');
    expect(buttonDataSchema.parse(press)).toMatchObject({ ticks: [] });
    for (const nothing of [undefined, null, 'tick-a', 7]) expect(gatherTicks(nothing)).toBe(nothing);
  });
});

describe('the checklist of Hillingdon', () => {
  it('has each of the twelve expectations, and no line that is none of them', () => {
    const cited = pack.checklists.flatMap(checklistItems).flatMap(({ source }) => source.statements);
    const expectations = Array.from({ length: 12 }, (_, index) => `expectations.${index + 1}`);
    expect([...new Set(cited)].toSorted()).toEqual(expectations.toSorted());
  });
});
