import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { coverageOf } from '../../knowledge/coverage.ts';
import { loadPack } from '../../knowledge/load.ts';
import { everyPack } from './every-pack.ts';
import { smallDocument, smallPack } from './small-pack.ts';

const sources = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

describe('coverage of a document', () => {
  it('says which statements no entry carries and which lines no section has', () => {
    const packs = smallPack();
    const load = loadPack(packs.folder, 'anytown');
    packs.remove();
    if (!load.ok) throw new Error('the small pack has faults');
    const [document] = load.loaded.pack.documents;
    if (document === undefined) throw new Error('the small pack has no document');
    const coverage = coverageOf(load.loaded.pack, document, `${smallDocument}\n\nAn extra line\n`);
    expect(coverage.uncovered.map(({ id }) => id)).toEqual(['resources.3']);
    expect(coverage.outside).toEqual(['line 9: An extra line']);
    expect(coverage.statements.find(({ id }) => id === 'line.1')?.text).toBe('We run an advice line');
  });

  for (const pack of everyPack()) {
    for (const document of pack.documents) {
      const path = join(sources, document.file);
      it(`leaves no statement of "${document.title}" uncovered`, () => {
        if (!existsSync(path)) {
          console.warn(`${document.file} is not at hand; coverage of ${document.id} was not compared`);
          return;
        }
        const { uncovered, unknown, outside } = coverageOf(pack, document, readFileSync(path, 'utf8'));
        expect({ uncovered, unknown, outside }).toEqual({ uncovered: [], unknown: [], outside: [] });
      });
    }
  }
});
