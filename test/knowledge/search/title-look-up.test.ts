import { describe, expect, it } from '@jest/globals';
import { entriesOf } from '../../../knowledge/entries.ts';
import { titleLookUp } from '../../../knowledge/search/title-look-up.ts';
import { realPack } from '../every-pack.ts';

const lookUp = titleLookUp(entriesOf(realPack('slough')));
const first = (words: string): string | undefined => lookUp(words)[0]?.id;

describe('looking an entry up by what it is called', () => {
  it.each([
    ['travel', 'travel'],
    ['lapt', 'laptops'],
    ['fees profesional body', 'professional-body-fees'],
    ['drop-ins for adopters', 'plac-drop-ins'],
    ['SENDIASS', 'term-sendiass'],
  ])('%s', (words, entry) => {
    expect(first(words)).toBe(entry);
  });

  it('goes by how people ask where no title has the words', () => {
    expect(lookUp('oyster card').map(({ id }) => id)).toContain('travel');
  });

  it('finds nothing for nothing, and no more than is wanted', () => {
    expect(lookUp('')).toEqual([]);
    expect(lookUp('   ')).toEqual([]);
    expect(lookUp('pep', 3)).toHaveLength(3);
  });
});
