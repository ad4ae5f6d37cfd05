import { isKnownWord } from '../../privacy/known-words.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { contentKey } from '../../knowledge/search/content-key.ts';
import { rankerOf } from '../../knowledge/search/pack-search.ts';
import { packWords } from '../../knowledge/search/pack-words.ts';
import { atOnce } from '../../knowledge/search/slices.ts';
import { confusablePhrasings, type ConfusablePhrasing } from '../../knowledge/search/weak-phrasings.ts';
import { keepConfusions, keptConfusions } from './kept-confusions.ts';

/** Without a result kept from before, one phrasing in so many is looked at: all take a second a thousand. */
const sampledEvery = 25;

/** What of a pack's phrasings leads to another entry, and whether all were looked at. */
export interface Confusions {
  readonly found: readonly ConfusablePhrasing[];
  readonly all: boolean;
}

/**
 * The phrasings of a pack that lead to another entry once they are left out. Looking at all is kept under the hash of
 * everything it depends on; without `all` and with nothing kept for exactly this content, a sample is looked at. Two
 * matters that are not ours, and two abbreviations, may be mixed up: either way nothing wrong is said.
 */
export function confusionsIn(pack: Pack, all: boolean, cacheFolder: string): Confusions {
  const words = atOnce(packWords(pack, isKnownWord));
  const key = contentKey(words);
  const kept = keptConfusions(cacheFolder, pack.authority, key);
  if (kept !== undefined) return { found: kept, all: true };
  const ranker = atOnce(rankerOf(words, isKnownWord));
  const harmless = [pack.notOurs, pack.glossary].map((entries) => new Set(entries.map(({ id }) => id)));
  const found = confusablePhrasings({ ranker }, all ? 1 : sampledEvery).filter(
    ({ entry, foundInstead }) => !harmless.some((ids) => ids.has(entry) && ids.has(foundInstead)),
  );
  if (all) keepConfusions(cacheFolder, pack.authority, key, found);
  return { found, all };
}
