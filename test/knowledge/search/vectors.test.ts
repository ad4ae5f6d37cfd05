import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPack } from '../../../knowledge/load.ts';
import { packSearch, type PackSearch } from '../../../knowledge/search/pack-search.ts';
import { createVectors, type Vectors } from '../../../knowledge/search/vectors/vectors.ts';
import { isKnownWord } from '../../../privacy/known-words.ts';
import { smallPack } from '../small-pack.ts';

const cacheFolder = mkdtempSync(join(tmpdir(), 'vectors-'));
const failures: Error[] = [];
let search: PackSearch;
let vectors: Vectors;

beforeAll(() => {
  const { folder, remove } = smallPack();
  const load = loadPack(folder, 'anytown');
  remove();
  if (!load.ok) throw new Error(JSON.stringify(load.faults));
  search = packSearch(load.loaded.pack, isKnownWord);
  vectors = createVectors({ cacheFolder, ask: 'always', onFailure: (error) => failures.push(error) });
});
afterAll(async () => {
  await vectors.close();
  rmSync(cacheFolder, { recursive: true });
});

describe('searching by meaning', () => {
  const question = 'would the council buy him a macbook';

  it('is by words until the vectors of the pack are ready', async () => {
    expect(await vectors.searchFor(search, question)).toBe(search);
  });

  it('then finds what is said in other words, with a calibration of its own', async () => {
    await vectors.learn(search);
    const asked = await vectors.searchFor(search, question);
    expect(asked).not.toBe(search);
    expect(asked.rank(question)[0]?.entry).toBe('laptops');
    expect(asked.fitted).not.toEqual(search.fitted);
    expect(asked.rank('laptop for college')).toEqual(search.rank('laptop for college'));
  });

  it('is by words again once the thread has stopped', async () => {
    await vectors.close();
    expect(await vectors.searchFor(search, question)).toBe(search);
    expect(failures).toEqual([]);
  });

  it('waits until it is told that the service is there', async () => {
    const there = Promise.withResolvers<void>();
    const later = createVectors({
      cacheFolder,
      ask: 'always',
      after: there.promise,
      onFailure: (error) => failures.push(error),
    });
    const early = later.learn(search);
    const soon = new Promise((resolve) => setTimeout(resolve, 300, 'nothing yet'));
    expect(await Promise.race([early, soon])).toBe('nothing yet');
    expect(await later.searchFor(search, question)).toBe(search);
    there.resolve();
    await early;
    expect(await later.searchFor(search, question)).not.toBe(search);
    await later.close();
    expect(failures).toEqual([]);
  });

  it('is by words, and says why, where the thread outgrows its memory', async () => {
    const reasons: Error[] = [];
    const cramped = createVectors({ ask: 'always', heapMb: 12, onFailure: (error) => reasons.push(error) });
    await cramped.learn(search);
    expect(await cramped.searchFor(search, question)).toBe(search);
    expect(reasons.map(String)).toEqual([expect.stringContaining('ERR_WORKER_OUT_OF_MEMORY')]);
    await cramped.close();
  });
});
