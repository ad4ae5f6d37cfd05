import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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

  it('starts no thread before it is told that the service is there', async () => {
    const there = Promise.withResolvers<void>();
    const reasons: Error[] = [];
    // With so little memory the thread says that it is there by failing.
    const later = createVectors({
      heapMb: 12,
      after: there.promise,
      onFailure: (error) => reasons.push(error),
    });
    const learning = later.learn(search);
    await sleep(1_000);
    expect(reasons).toEqual([]);
    there.resolve();
    await learning;
    expect(reasons).toHaveLength(1);
    await later.close();
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
