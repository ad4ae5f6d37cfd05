import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Phrasing } from '../../knowledge/phrasings.ts';
import { shuffled } from './chance.ts';

/** A question set of other people's: BANKING77 (CC BY 4.0) or CLINC150 (CC BY 3.0). */
export interface PublicSet {
  readonly name: string;
  readonly train: readonly Asked[];
  readonly test: readonly Asked[];
}

/** A question and the intent it asks for; undefined where it is out of scope. */
export interface Asked {
  readonly text: string;
  readonly intent: string | undefined;
}

const fileSchema = z.object({
  intents: z.array(z.string()),
  train: z.array(z.tuple([z.string(), z.number()])),
  test: z.array(z.tuple([z.string(), z.number()])),
});

/** Where the sets lie: beside this repository, since they are not part of it. */
export const setsFolder = fileURLToPath(new URL('../../../shared/benchmarks', import.meta.url));

/** Reads a set; undefined when its file is not there. */
export function readPublicSet(name: string): PublicSet | undefined {
  const file = `${setsFolder}/${name}.json`;
  if (!existsSync(file)) return undefined;
  const { intents, train, test } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const asked = (pairs: readonly (readonly [string, number])[]): readonly Asked[] =>
    pairs.map(([text, intent]) => ({ text, intent: intents[intent] }));
  return { name, train: asked(train), test: asked(test) };
}

/** `count` training questions of every intent, drawn by the seed: they stand in for an article's phrasings. */
export function drawPhrasings({ train }: PublicSet, count: number, seed: number): readonly Phrasing[] {
  const drawn = new Map<string, number>();
  return shuffled(train, seed).flatMap(({ text, intent }) => {
    const before = intent === undefined ? count : (drawn.get(intent) ?? 0);
    if (intent === undefined || before >= count) return [];
    drawn.set(intent, before + 1);
    return [{ text, entry: intent }];
  });
}
