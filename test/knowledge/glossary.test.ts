import { describe, expect, it } from '@jest/globals';
import { entriesOf, type Entry } from '../../knowledge/entries.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { everyPack } from './every-pack.ts';

/** What stands in capitals and needs no explanation, with why. */
const plain = new Map([
  ['NHS', 'everybody knows it by this name alone'],
  ['GP', 'everyday English'],
  ['IT', 'everyday English'],
  ['HR', 'everyday English'],
  ['VPN', 'asked about under this name only, and not ours'],
  ['GCSE', 'the name of an examination'],
  // As terms they would take the questions about them that must be handed over.
  ['CAMHS', 'named only where people are sent elsewhere'],
  ['DBS', 'named only where people are sent elsewhere'],
  ['INSET', 'asked about under this name only, and not ours'],
  ['PowerPoint', 'the name of a program'],
  ['CambsVS', 'the name of an account'],
]);

function textsOf(entry: Entry): readonly string[] {
  const rows = entry.kind === 'topic' ? entry.topic.entitlements : [];
  return [
    entry.title,
    ...entry.says,
    entry.forWhom ?? '',
    ...(entry.kind === 'article' ? [entry.article.doubt ?? ''] : []),
    ...rows.flatMap((row) => [
      row.doubt ?? '',
      row.forWhom ?? '',
      ...row.conditions,
      ...row.amount.map(({ note }) => note ?? ''),
    ]),
  ];
}

/** Words with two capitals or more, without the "s" of a plural. */
function abbreviationsIn(text: string): readonly string[] {
  return [...text.matchAll(/\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b/g)].map(([word]) =>
    word.replace(/(?<=[A-Z])s$/, ''),
  );
}

function explained(pack: Pack): ReadonlySet<string> {
  return new Set(
    pack.glossary
      .flatMap(({ term, also }) => [term, ...also])
      .flatMap((term) => [term, ...term.split(/[^A-Za-z]+/)])
      .map((term) => term.toLowerCase()),
  );
}

describe.each(everyPack().map((pack) => [pack.authority, pack] as const))('the %s glossary', (_, pack) => {
  it('explains every abbreviation that the pack uses', () => {
    const known = explained(pack);
    const missing = entriesOf(pack).flatMap((entry) =>
      textsOf(entry)
        .flatMap(abbreviationsIn)
        .filter((word) => !known.has(word.toLowerCase()) && !plain.has(word))
        .map((word) => `${word} (${entry.id})`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
