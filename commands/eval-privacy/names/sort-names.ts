import { isDictionaryWord, isKnownWord, plain } from '../../../privacy/known-words.ts';
import {
  givenNames,
  placelikeGivenNames,
  wordlikeFamilyNames,
  familyNames,
} from '../../../privacy/words/personal-names.ts';
import { isFamilyName } from '../../../privacy/kinds/names/vocabulary.ts';
import type { NamePool } from './name-pool.ts';

/** Which names a set of messages is made with. */
export type NameSort = 'unseen' | 'unseen word' | 'listed' | 'listed word' | 'development';

/**
 * Parts a pool by what the code knows. A name is listed when any part of it is on a list or has an ending that the
 * code recognises; a listed word is a word or a place besides ("Grace", "Will"); an unseen word is on no list but is one
 * ("Clay", "Lan"). Of what is left, every second name is for development and never in a figure.
 */
export function sortNames(pool: NamePool): Readonly<Record<NameSort, NamePool>> {
  const of = (sort: NameSort): NamePool => ({
    given: pool.given.filter((name) => sortOf(name) === sort),
    family: pool.family.filter((name) => sortOf(name) === sort),
  });
  return {
    unseen: of('unseen'),
    'unseen word': of('unseen word'),
    listed: of('listed'),
    'listed word': of('listed word'),
    development: of('development'),
  };
}

function sortOf(name: string): NameSort {
  const parts = name.split(/[ -]/u).map(plain);
  const isWord = parts.some((part) => isKnownWord(part) || isDictionaryWord(part));
  if (isFamilyName(name) || parts.some((part) => isListed(part))) return isWord ? 'listed word' : 'listed';
  if (isWord) return 'unseen word';
  return checksum(name) % 2 === 0 ? 'unseen' : 'development';
}

function isListed(part: string): boolean {
  return (
    [givenNames, familyNames, placelikeGivenNames, wordlikeFamilyNames].some((names) => names.has(part)) ||
    isFamilyName(part)
  );
}

/** The same for the same name in every run. */
function checksum(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65521, 7);
}
