import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { calibrateInThread } from '../../../knowledge/search/calibrate-in-thread.ts';
import { packSearch } from '../../../knowledge/search/pack-search.ts';
import { reloadInWorker } from '../../../knowledge/search/reload.ts';
import { isKnownWord } from '../../../privacy/known-words.ts';
import { realPack } from '../every-pack.ts';

const cacheFolder = mkdtempSync(join(tmpdir(), 'reload-'));
afterAll(() => rmSync(cacheFolder, { recursive: true }));
const asked = ['can my l2 lad get a laptp', 'who pays the train fare', 'what is on at the cinema'];

describe('a pack read while turns go on', () => {
  it('is searched exactly as one read at once, by words and by line', async () => {
    for (const pack of [realPack('lambeth'), realPack('cambridgeshire')]) {
      const expected = packSearch(pack, isKnownWord);
      const search = await reloadInWorker(pack, { isRealWord: isKnownWord });
      expect(search.fitted).toEqual(expected.fitted);
      expect(search.contentKey).toBe(expected.contentKey);
      for (const question of [...asked, ...pack.questions.slice(0, 20).map((one) => one.question)])
        expect(search.rank(question)).toEqual(expected.rank(question));
    }
  }, 60_000);

  it('is calibrated here when the thread fails, and the failure is told', async () => {
    const pack = realPack('lambeth');
    const failures: Error[] = [];
    const search = await reloadInWorker(pack, {
      isRealWord: isKnownWord,
      calibrate: () => Promise.reject(new Error('no threads today')),
      onFailure: (error) => failures.push(error),
    });
    expect(failures.map(({ message }) => message)).toEqual(['no threads today']);
    expect(search.fitted).toEqual(packSearch(pack, isKnownWord).fitted);
  }, 30_000);

  it('is not calibrated again when nothing has changed', async () => {
    const pack = realPack('lambeth');
    const settings = { isRealWord: isKnownWord, cacheFolder };
    const first = await reloadInWorker(pack, settings);
    const again = await reloadInWorker(pack, {
      ...settings,
      calibrate: () => Promise.reject(new Error('asked again')),
      onFailure: (error) => {
        throw error;
      },
    });
    expect(again.fitted).toEqual(first.fitted);
    expect(packSearch(pack, isKnownWord, cacheFolder).fitted).toEqual(first.fitted);
  }, 30_000);
});

describe('the thread that calibrates', () => {
  const { words } = packSearch(realPack('lambeth'), isKnownWord, cacheFolder);

  it('rejects what it cannot read', async () => {
    const spoilt = JSON.parse('[{"text": "laptop for college"}]') as typeof words.phrasings;
    await expect(calibrateInThread({ ...words, phrasings: spoilt })).rejects.toThrow(Error);
  });

  it('can be ended', async () => {
    const ending = new AbortController();
    const calibrating = calibrateInThread(words, undefined, ending.signal);
    ending.abort();
    await expect(calibrating).rejects.toThrow('has stopped');
  });
});
