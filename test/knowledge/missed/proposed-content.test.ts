import { describe, expect, it } from '@jest/globals';
import {
  idFor,
  sourceChoices,
  sourceChosen,
  waysOfAsking,
  withAliases,
} from '../../../knowledge/missed/proposed-content.ts';
import { entriesOf } from '../../../knowledge/entries.ts';
import { realPack } from '../every-pack.ts';

describe('what is proposed', () => {
  it('reads ways of asking a line each, without bullets and what is said twice', () => {
    expect(waysOfAsking('- Bus pass\n\n bus  pass \n• travel costs')).toEqual(['bus pass', 'travel costs']);
  });

  it('adds what an entry is not asked for yet', () => {
    const { content, added } = withAliases({ id: 'x', aliases: ['Bus pass'] }, ['bus pass', 'oyster']);
    expect(added).toEqual(['oyster']);
    expect(content).toEqual({ id: 'x', aliases: ['Bus pass', 'oyster'] });
  });

  it('makes ids that nothing has', () => {
    const taken = new Set(['who-pays', 'from-the-advice-line']);
    expect(idFor('Who pays?', (id) => taken.has(id))).toBe('who-pays-2');
    expect(idFor('£££', (id) => taken.has(id))).toBe('from-the-advice-line-2');
  });

  it('offers sources that it finds again, and no others', () => {
    const pack = realPack('slough');
    const entries = entriesOf(pack);
    const entryOf = (id: string) => entries.find((entry) => entry.id === id);
    const choices = sourceChoices(pack, entries.slice(0, 3));
    expect(choices.length).toBeGreaterThan(10);
    for (const { value } of choices)
      expect(sourceChosen(pack, value, entryOf)?.[0]?.statements.length).toBeGreaterThan(0);
    expect(sourceChosen(pack, 'nothing|there', entryOf)).toBeUndefined();
    expect(sourceChosen(pack, 'entry:nothing', entryOf)).toBeUndefined();
  });
});
