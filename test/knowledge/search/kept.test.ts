import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { keepCalibration, keptCalibration } from '../../../knowledge/search/kept-calibration.ts';
import { dimensions } from '../../../knowledge/search/vectors/sentence-vectors.ts';
import { vectorCache } from '../../../knowledge/search/vectors/vector-cache.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'kept-'));
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true })));
const vectors = (...firsts: readonly number[]): Float32Array =>
  Float32Array.from({ length: firsts.length * dimensions }, (_, at) =>
    at % dimensions === 0 ? (firsts[at / dimensions] ?? 0) : 0.5,
  );

describe('a vector kept on disk', () => {
  it('is found again for the same text and model only', () => {
    const where = folder();
    vectorCache(where, 'one').keep(['laptop', 'travel'], vectors(0.25, 0.75));
    const again = vectorCache(where, 'one');
    expect(again.get('travel')?.[0]).toBe(0.75);
    expect(again.get('trains')).toBeUndefined();
    expect(vectorCache(where, 'two').get('travel')).toBeUndefined();
  });

  it('is not used once a bit of it has changed; the others are', () => {
    const where = folder();
    vectorCache(where, 'one').keep(['laptop', 'travel'], vectors(0.25, 0.75));
    const file = join(where, 'sentence-vectors.bin');
    const bytes = readFileSync(file);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const again = vectorCache(where, 'one');
    expect(again.get('laptop')).toBeUndefined();
    expect(again.get('travel')?.[0]).toBe(0.75);
  });

  it('survives a file that was cut off in writing, and so does what is kept after it', () => {
    const where = folder();
    vectorCache(where, 'one').keep(['laptop'], vectors(0.25));
    const file = join(where, 'sentence-vectors.bin');
    const whole = statSync(file).size;
    appendFileSync(file, 'cut off');
    vectorCache(where, 'one').keep(['travel'], vectors(0.75));
    expect(statSync(file).size).toBe(2 * whole);
    const again = vectorCache(where, 'one');
    expect([again.get('laptop')?.[0], again.get('travel')?.[0]]).toEqual([0.25, 0.75]);
  });
});

describe('a calibration kept on disk', () => {
  const fitted = { weights: [1, 2.7], examples: [] };

  it('is used for exactly the content it was found from', () => {
    const where = folder();
    keepCalibration(where, 'anytown', 'key', fitted);
    expect(keptCalibration(where, 'anytown', 'key')).toEqual(fitted);
    expect(keptCalibration(where, 'anytown', 'another key')).toBeUndefined();
    expect(keptCalibration(where, 'elsewhere', 'key')).toBeUndefined();
  });

  it('is not used once it has been altered', () => {
    const where = folder();
    keepCalibration(where, 'anytown', 'key', fitted);
    const file = join(where, 'calibration-anytown.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2.7', '2.1'));
    expect(keptCalibration(where, 'anytown', 'key')).toBeUndefined();
  });
});
