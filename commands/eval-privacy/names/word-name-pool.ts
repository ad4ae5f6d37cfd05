import { plain } from '../../../privacy/known-words.ts';
import { commonWords } from '../../../privacy/words/common-words.ts';
import { givenNames } from '../../../privacy/words/personal-names.ts';
import type { NamePool } from './name-pool.ts';
import { namePools } from './name-pools.ts';
import { sortNames } from './sort-names.ts';

/**
 * Given names that are English words (Grace, Will, Rose): the ones on the code's own list, since they are hard by what they
 * mean and not by being unknown. Their family names are never seen.
 */
export function wordNamePool(): NamePool {
  const british = namePools().get('British') ?? { given: [], family: [] };
  return {
    given: [...givenNames]
      .filter((name) => commonWords.has(plain(name)))
      .map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
    family: sortNames(british).unseen.family,
  };
}
