import type { Pack } from '../schema.ts';
import { calibrateInThread, type Calibrate } from './calibrate-in-thread.ts';
import { fittedByWords, type Fitted } from './calibration.ts';
import { contentKey } from './content-key.ts';
import { keepCalibration, keptCalibration } from './kept-calibration.ts';
import { packSearchOf, rankerOf, type PackSearch } from './pack-search.ts';
import { packWords } from './pack-words.ts';
import { inSlices } from './slices.ts';

/** What `reloadInWorker` needs. */
export interface ReloadSettings {
  /** Names correctly spelt words that the pack does not use, so that they are not "repaired". */
  readonly isRealWord: (word: string) => boolean;
  /** Where calibrations are kept; one that was found from exactly this content is used again. */
  readonly cacheFolder?: string;
  /** Told when the thread has failed; the search is ready all the same, only later. */
  readonly onFailure?: (error: Error) => void;
  /** The thread, unless a test puts another in its place. */
  readonly calibrate?: Calibrate;
}

/**
 * The search of a pack, read while turns go on: `packSearch` gives the same, at once and holding everything up. The
 * index is built here in slices of some milliseconds, the calibration meanwhile in a thread; where the thread fails,
 * that is done here in slices too. The search before stays good until this one takes its place. Rejects only for what
 * `packSearch` would throw for.
 */
export async function reloadInWorker(
  pack: Pack,
  { isRealWord, cacheFolder, onFailure, calibrate = calibrateInThread }: ReloadSettings,
): Promise<PackSearch> {
  const words = await inSlices(packWords(pack, isRealWord));
  const key = contentKey(words);
  const kept = cacheFolder === undefined ? undefined : keptCalibration(cacheFolder, pack.authority, key);
  const calibrating: Promise<Fitted | undefined> =
    kept === undefined
      ? calibrate(words).catch((error: unknown) => {
          onFailure?.(error instanceof Error ? error : new Error(String(error)));
          return undefined;
        })
      : Promise.resolve(kept);
  const ranking = await inSlices(rankerOf(words, isRealWord));
  const fitted = (await calibrating) ?? (await inSlices(fittedByWords(ranking, words.questions)));
  if (cacheFolder !== undefined && kept === undefined)
    keepCalibration(cacheFolder, pack.authority, key, fitted);
  return packSearchOf(pack, words, ranking, fitted, key);
}
