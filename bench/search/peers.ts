import { createRequire } from 'node:module';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { z } from 'zod';
import type { Phrasing } from '../../knowledge/phrasings.ts';
import { bestOfEach, type Engine } from './engine.ts';

/** fuse.js over phrasings. It takes tens of milliseconds a question, so it is asked a sample. */
function fuse(name: string, options: IFuseOptions<Phrasing>): Engine {
  return {
    name,
    sample: 300,
    build: (phrasings) => {
      const index = new Fuse(phrasings, { keys: ['text'], includeScore: true, ...options });
      return Promise.resolve({
        rank: (question) =>
          Promise.resolve(
            question.trim() === ''
              ? []
              : bestOfEach(
                  index
                    .search(question)
                    .map(({ item, score = 1 }) => ({ entry: item.entry, score: 1 - score })),
                ),
          ),
      });
    },
  };
}

const miniSearch: Engine = {
  name: 'MiniSearch, stemmed, typos of one letter',
  build: (phrasings) => {
    const index = new MiniSearch<{ id: string; text: string }>({
      fields: ['text'],
      processTerm: (term) => stemmer(term.toLowerCase()),
      searchOptions: { fuzzy: 1 },
    });
    const texts = new Map<string, string[]>();
    for (const { entry, text } of phrasings) texts.set(entry, [...(texts.get(entry) ?? []), text]);
    index.addAll([...texts].map(([id, own]) => ({ id, text: own.join('\n') })));
    return Promise.resolve({
      rank: (question) =>
        Promise.resolve(
          index.search(question).map(({ id, score }) => ({ entry: z.string().parse(id), score })),
        ),
    });
  },
};

interface NlpManager {
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<unknown>;
}
interface NlpDock {
  readonly dockStart: (
    settings: object,
  ) => Promise<{ readonly get: (name: 'nlp') => NlpManager; containers: object }>;
}
const processedSchema = z.object({
  classifications: z.array(z.object({ intent: z.string(), score: z.number() })),
});

const nlp: Engine = {
  name: 'NLP.js',
  build: async (phrasings) => {
    const { dockStart } = createRequire(import.meta.url)('@nlpjs/basic') as NlpDock;
    const dock = await dockStart({
      use: ['Basic'],
      settings: { nlp: { autoSave: false, autoLoad: false, nlu: { log: false } } },
    });
    const manager = dock.get('nlp');
    // It would give every caller in a process one and the same classifier, with what the one before had taught it.
    dock.containers = {};
    manager.addLanguage('en');
    for (const { text, entry } of phrasings) manager.addDocument('en', text, entry);
    await manager.train();
    return {
      rank: async (question) => {
        const { classifications } = processedSchema.parse(await manager.process('en', question));
        return classifications.map(({ intent, score }) => ({
          entry: intent,
          score: intent === 'None' ? 0 : score,
        }));
      },
    };
  },
};

/** The peers, each as its own documentation and earlier measurement would set it up. */
export const peers: readonly Engine[] = [
  fuse('fuse.js, as it comes', {}),
  fuse('fuse.js, token search', { useTokenSearch: true, ignoreLocation: true, threshold: 0.3 }),
  miniSearch,
  nlp,
];
