import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Faker } from '@faker-js/faker';
import { parse } from 'yaml';
import { packsFolder } from '../../bot/knowledge.ts';
import { drawRegister, typed } from './register.ts';
import { cleanFillers, cleanSentences } from './sentences/clean.ts';
import { secondCleanFillers, secondCleanSentences } from './sentences/clean-development-second.ts';
import { cleanWordNames } from './sentences/clean-word-names.ts';
import { cleanWordNamesDevelopment } from './sentences/clean-word-names-development.ts';
import { cleanDevelopmentFillers, cleanDevelopmentSentences } from './sentences/clean-development.ts';
import {
  schoolFillers,
  schoolFillersDevelopment,
  schoolSentences,
  schoolSentencesDevelopment,
} from './sentences/unlisted-schools.ts';

/** Every question and phrasing that the packs hold, each once. */
export function packQuestions(): readonly string[] {
  const found = new Set<string>();
  for (const file of readdirSync(packsFolder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.yaml')) collect(parse(readFileSync(join(packsFolder, file), 'utf8')), '', found);
  }
  return [...found].toSorted();
}

function collect(value: unknown, key: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (key === 'aliases' || key === 'question') found.add(value);
  } else if (Array.isArray(value)) {
    for (const each of value) collect(each, key, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) collect(each, name, found);
  }
}

/** Sentences with nobody in them, and what may stand in their slots. */
export interface CleanSet {
  readonly sentences: readonly string[];
  readonly fillers: Readonly<Record<string, readonly string[]>>;
}

/** What the figures are made with. */
export const cleanEvaluationSet: CleanSet = { sentences: cleanSentences, fillers: cleanFillers };

/** What the figures for words that are names too are made with, and what those rules may be tuned to. */
export const wordNameSets = {
  evaluation: { sentences: cleanWordNames, fillers: {} },
  development: { sentences: cleanWordNamesDevelopment, fillers: {} },
} as const satisfies Record<string, CleanSet>;

/** The same for schools that are on no list. */
export const schoolSets = {
  evaluation: { sentences: schoolSentences, fillers: schoolFillers },
  development: { sentences: schoolSentencesDevelopment, fillers: schoolFillersDevelopment },
} as const satisfies Record<string, CleanSet>;

/** What the recognisers may be tuned to. */
export const cleanDevelopmentSets: readonly CleanSet[] = [
  { sentences: cleanDevelopmentSentences, fillers: cleanDevelopmentFillers },
  { sentences: secondCleanSentences, fillers: secondCleanFillers },
];

/** Questions with nobody in them, made from sentences and fillers and typed in the same registers as the rest. */
export function generatedQuestions(
  { sentences, fillers }: CleanSet,
  count: number,
  faker: Faker,
): readonly string[] {
  const made = new Set<string>();
  for (let turn = 0; turn < count; turn += 1) {
    const sentence = sentences[turn % sentences.length] ?? '';
    const filled = sentence.replaceAll(/\{(?:other )?([^}]+)\}/gu, (_, slot: string) =>
      faker.helpers.arrayElement(fillers[slot] ?? ['']),
    );
    const pieces = typed([{ text: filled }], drawRegister(faker), faker);
    made.add(pieces.map(({ text }) => text).join(''));
  }
  return [...made];
}
