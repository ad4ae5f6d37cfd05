import { describe, expect, it } from '@jest/globals';
import { readItems } from '../../commands/eval/item.ts';
import { phrasingsOf } from '../../knowledge/phrasings.ts';
import { everyPack } from './every-pack.ts';

const fileOf = (half: string): string => `test/evaluation/fresh-2026-11-22-${half}.jsonl`;
const items = [...readItems(fileOf('development')), ...readItems(fileOf('held-out'))];
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the questions written from the sources alone', () => {
  it('are many, each with an id of its own', () => {
    expect(items.length).toBeGreaterThanOrEqual(240);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('measure the knowledge and never feed it: no pack is taught one of them', () => {
    const known = new Map(
      everyPack().map((pack) => [
        pack.authority,
        new Set([
          ...phrasingsOf(pack).map(({ text }) => plain(text)),
          ...pack.questions.map(({ question }) => plain(question)),
        ]),
      ]),
    );
    const taught = items.filter(({ authority, question }) => known.get(authority)?.has(plain(question)));
    expect(taught.map(({ id, question }) => `${id}: ${question}`)).toEqual([]);
  });
});
