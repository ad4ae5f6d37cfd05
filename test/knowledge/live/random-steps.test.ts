import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lastingEngines, openForTest } from '../../store/engines.ts';
import { smallPack, type SmallPack } from '../small-pack.ts';
import { knowledgeOn, loadedPack } from './live-for-tests.ts';
import { type Ended, takeSteps } from './random-steps.ts';

describe('edits at random', () => {
  let packs: SmallPack;
  let scratch: string;
  beforeEach(() => {
    packs = smallPack();
    scratch = mkdtempSync(join(tmpdir(), 'advice-line-steps-'));
  });
  afterEach(() => {
    packs.remove();
    rmSync(scratch, { recursive: true, force: true });
  });

  // `npm run bench:knowledge -- --steps 1000` takes more.
  it.each([11, 12])('end in the same state on every database, seed %i', async (seed) => {
    const ends: Ended[] = [];
    for (const engine of lastingEngines) {
      const database = await engine.fresh({ mayBeUpToDate: true });
      const store = await openForTest(database.url, () => 0);
      const on = await knowledgeOn(store, [loadedPack(packs.folder, 'anytown')]);
      try {
        ends.push(await takeSteps({ store, on, folder: packs.folder, scratch, steps: 40, seed }));
        const { live } = on;
        const again = await knowledgeOn(store, [loadedPack(packs.folder, 'anytown')]);
        expect(again.live.now().get('anytown')?.loaded).toEqual(live.now().get('anytown')?.loaded);
        await again.close();
      } finally {
        await on.close();
        await store.close();
        await database.remove();
        rmSync(scratch, { recursive: true, force: true });
      }
    }
    const [first, second] = ends;
    expect(first?.trace.filter((line) => line.startsWith('publish: live')).length).toBeGreaterThan(3);
    expect(second).toEqual(first);
  });
});
