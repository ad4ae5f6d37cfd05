import { packsFolder } from '../../bot/knowledge.ts';
import { decide, type Decision } from '../../knowledge/decide.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { loadPack, packNames } from '../../knowledge/load.ts';
import { packSearch, type PackSearch } from '../../knowledge/search/pack-search.ts';
import { calibrationReport } from '../../knowledge/search/reliability.ts';
import { createVectors, noVectors, type Vectors } from '../../knowledge/search/vectors/vectors.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { encoderFolder } from './encoder-folder.ts';

/** How a pack's own questions fare, by words alone, with vectors where words are unsure, and with vectors always. */
export async function* packFigures(): AsyncGenerator<string> {
  const fail = (error: Error): void => {
    throw error;
  };
  const ways: readonly (readonly [string, Vectors])[] = [
    ['words alone', noVectors],
    ['vectors where unsure', createVectors({ cacheFolder: encoderFolder, onFailure: fail })],
    ['vectors always', createVectors({ cacheFolder: encoderFolder, onFailure: fail, ask: 'always' })],
  ];
  for (const authority of packNames(packsFolder)) {
    const load = loadPack(packsFolder, authority);
    if (!load.ok) {
      yield `${authority}: has faults; npm run knowledge:check names them`;
      continue;
    }
    const search = packSearch(load.loaded.pack, isKnownWord);
    const { ece } = calibrationReport(search);
    yield `${authority}: ${search.ranker.phrasings.length} phrasings, ${search.questions.length} questions, calibration error ${(100 * ece).toFixed(1)}%`;
    for (const [name, vectors] of ways) {
      await vectors.learn(search);
      yield `  ${name.padEnd(22)}${await outcome(search, vectors)}`;
    }
  }
  for (const [, vectors] of ways) await vectors.close();
}

async function outcome(search: PackSearch, vectors: Vectors): Promise<string> {
  const counts = { right: 0, offered: 0, 'offered in vain': 0, 'handed over': 0, wrong: 0 };
  for (const { question, entry } of search.pack.questions) {
    const decision = decide(await vectors.searchFor(search, question), question, factsIn(question));
    const given = idsIn(decision);
    if (entry === 'none' ? decision.kind === 'none' : decision.kind !== 'choose' && given[0] === entry)
      counts.right += 1;
    else if (decision.kind === 'none') counts['handed over'] += 1;
    else if (decision.kind !== 'choose') counts.wrong += 1;
    else if (given.includes(entry)) counts.offered += 1;
    else counts['offered in vain'] += 1;
  }
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}

function idsIn(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'answer':
      return [decision.entry.id];
    case 'ask-back':
      return [decision.topic.id];
    case 'choose':
      return decision.entries.map(({ id }) => id);
    case 'none':
      return [];
  }
}
