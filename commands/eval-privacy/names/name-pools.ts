import {
  type Faker,
  fakerEN_GB,
  fakerEN_GH,
  fakerEN_IN,
  fakerEN_NG,
  fakerEN_NP,
  fakerFR_SN,
  fakerKO,
  fakerKU_kmr_latin,
  fakerPL,
  fakerPT_PT,
  fakerRO,
  fakerRO_MD,
  fakerTR,
  fakerUK,
  fakerVI,
  fakerYO_NG,
} from '@faker-js/faker';
import type { NamePool } from './name-pool.ts';
import { romaniseKorean, romaniseUkrainian } from './romanise.ts';
import { sampledNames } from './sampled-names.ts';

const asWritten = (name: string): string => name;

/**
 * People's names by origin: from the names package where it has them in Latin letters, romanised by rule from
 * Ukrainian and Korean, and our own samples for the rest. The package's English pool is the same for Britain and
 * America. A double-barrelled name is two English family names with a dash.
 */
export function namePools(): ReadonlyMap<string, NamePool> {
  const british = poolOf([fakerEN_GB]);
  return new Map<string, NamePool>([
    ['British', british],
    ['Double-barrelled', { given: british.given, family: british.family.map(doubled) }],
    ['Indian and Nepali', poolOf([fakerEN_IN, fakerEN_NP])],
    ['Polish', poolOf([fakerPL])],
    ['Romanian and Moldovan', poolOf([fakerRO, fakerRO_MD])],
    ['Ukrainian (romanised)', poolOf([fakerUK], romaniseUkrainian)],
    ['West African', poolOf([fakerEN_GH, fakerEN_NG, fakerYO_NG, fakerFR_SN])],
    ['Vietnamese', poolOf([fakerVI])],
    ['Korean (romanised)', poolOf([fakerKO], romaniseKorean)],
    ['Turkish and Kurdish', poolOf([fakerTR, fakerKU_kmr_latin])],
    ['Portuguese', poolOf([fakerPT_PT])],
    ...Object.entries(sampledNames),
  ]);
}

function poolOf(locales: readonly Faker[], write: (name: string) => string = asWritten): NamePool {
  const of = (part: 'first_name' | 'last_name'): string[] => {
    const names = locales.flatMap((locale) =>
      Object.values(locale.rawDefinitions.person?.[part] ?? {}).flatMap((each) => each ?? []),
    );
    const written = names.map((name) => write(name).trim()).filter((name) => isWritable(name));
    return [...new Set(written)].toSorted();
  };
  return { given: of('first_name'), family: of('last_name') };
}

/** Two letters at least, and no words like "sau" that join names. */
function isWritable(name: string): boolean {
  return name.split(/[ -]/u).every((part) => /^\p{Lu}[\p{L}\p{M}'’]+$/u.test(part));
}

function doubled(name: string, place: number, all: readonly string[]): string {
  return `${name}-${all[(place * 7 + 3) % all.length] ?? name}`;
}
