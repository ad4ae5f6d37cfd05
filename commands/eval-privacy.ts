import process from 'node:process';
import { redact } from '../privacy/redact.ts';
import {
  type CleanSet,
  cleanDevelopmentSets,
  cleanEvaluationSet,
  generatedQuestions,
  packQuestions,
  schoolSets,
  wordNameSets,
} from './eval-privacy/clean-questions.ts';
import { disjointFrom } from './eval-privacy/disjoint.ts';
import { namePools } from './eval-privacy/names/name-pools.ts';
import { wordNamePool } from './eval-privacy/names/word-name-pool.ts';
import { sortNames, type NameSort } from './eval-privacy/names/sort-names.ts';
import { kindLines, line, missLines, precisionOf, recallOf, tally, total } from './eval-privacy/report.ts';
import type { Verdict } from './eval-privacy/judge.ts';
import { runIdentifiers, runNames, runPool, seeded } from './eval-privacy/run.ts';
import { developmentSentences } from './eval-privacy/sentences/development.ts';
import { secondDevelopmentSentences } from './eval-privacy/sentences/development-second.ts';
import { thirdDevelopmentSentences } from './eval-privacy/sentences/development-third.ts';
import { evaluationSentences } from './eval-privacy/sentences/evaluation.ts';

/**
 * `npm run eval:privacy`: how much of what identifies somebody `redact` takes out of generated messages, by kind and by
 * origin of the name, and how often it takes something out of a clean question. The sentences and the names are none
 * that the code was made with. `-- --seed 7` draws others; `-- --misses 60` shows more of what came through;
 * `-- --development` takes the sentences and names that the code may be tuned to instead.
 */
const seed = option('seed', 20_261);
const shown = option('misses', 25);
const development = process.argv.includes('--development');
const madeWith = [...developmentSentences, ...secondDevelopmentSentences, ...thirdDevelopmentSentences];
const sentences = development ? madeWith : disjointFrom(evaluationSentences, madeWith);
const say = (text: string): void => void process.stdout.write(text);

say(
  `Seed ${seed}. ${sentences.length} sentences; ${development ? 'These are for development: no figure for a document.' : `${evaluationSentences.length - sentences.length} left out because they share five words in a row with one that the code was made with.`}\n`,
);
say('\nNames by origin: never seen / never seen but a word / on the lists / kept for development\n');
for (const [origin, pool] of namePools()) {
  const sorted = sortNames(pool);
  const size = (sort: NameSort): string =>
    String(sorted[sort].given.length + sorted[sort].family.length).padStart(7);
  say(
    `  ${origin.padEnd(40)}${size('unseen')}${size('unseen word')}${size('listed')}${size('development')}\n`,
  );
}

const unseen = runNames(sentences, development ? 'development' : 'unseen', 10, seeded(seed));
const everyName = [...unseen.values()].flat();
const mean = recallOf(total(everyName));
say('\nNames never seen: how many, recall\n');
for (const [origin, verdicts] of unseen) {
  const recall = recallOf(total(verdicts));
  say(
    line(
      recall < mean - 0.03 ? `${origin} (over 3 points below the mean)` : origin,
      total(verdicts).planted,
      recall,
    ),
  );
}
say(line('all', total(everyName).planted, mean));
say(line('precision of [name]', everyName.length, precisionOf('name', everyName)));
say('\nThe same by how they are typed\n');
for (const [register, count] of tally(everyName, (_, { message }) => message.register))
  say(line(register, count.planted, recallOf(count)));

say('\nOther names, for comparison\n');
const wordNames = runPool(sentences, wordNamePool(), 20, seeded(seed + 6));
say(
  line(
    'English words on the lists (Grace, Will, Rose)',
    total(wordNames).planted,
    recallOf(total(wordNames)),
  ),
);
say(line('precision of [name] there', wordNames.length, precisionOf('name', wordNames)));
const everyWordName: Verdict[] = [...wordNames];
for (const [sort, title] of [
  ['listed word', 'on the lists, and words or places as well, by origin'],
  ['unseen word', 'never seen, but words as well'],
  ['listed', 'on the lists, and nothing else'],
] as const) {
  const verdicts = [...runNames(sentences, sort, 2, seeded(seed + 1)).values()].flat();
  everyWordName.push(...(sort === 'listed' ? [] : verdicts));
  say(line(title, total(verdicts).planted, recallOf(total(verdicts))));
}

const identifiers = runIdentifiers(sentences, 100, seeded(seed + 2));
say('\nNumbers, dates and addresses: how many, recall, precision\n');
say(kindLines(identifiers));
say(line('all', total(identifiers).planted, recallOf(total(identifiers))));

const numbers = identifiers.filter(({ message }) => !message.sentence.includes('{initials}'));
say(line('all but initials', total(numbers).planted, recallOf(total(numbers))));

const noisy: string[] = [];
say('\nClean questions: how many, with a false alarm\n');
for (const [title, questions] of [
  ["the packs' own (some words were learnt from these)", packQuestions()],
  [
    'generated',
    (development ? cleanDevelopmentSets : [cleanEvaluationSet]).flatMap((set) =>
      generatedQuestions(set, 2000, seeded(seed + 3)),
    ),
  ],
  ['with words that are names too', generatedQuestions(setOf(wordNameSets), 1000, seeded(seed + 4))],
  ['with schools that are on no list', generatedQuestions(setOf(schoolSets), 2000, seeded(seed + 5))],
] as const) {
  const alarms = questions.filter((question) => Object.keys(redact(question).removed).length > 0);
  const rate = alarms.length / questions.length;
  if (rate > 0.01) noisy.push(`those ${title} (${(rate * 100).toFixed(1)}%)`);
  say(line(title, questions.length, alarms.length / questions.length));
  for (const question of alarms.slice(0, shown)) say(`    ${redact(question).text}\n`);
}

say('\nWhat came through, a sample\n');
say(missLines([...everyName, ...identifiers, ...everyWordName], shown));

const typical = everyName.map(({ message }) => message.text);
const from = performance.now();
for (const text of typical) redact(text);
const each = (performance.now() - from) / typical.length;
const words = typical.reduce((sum, text) => sum + text.split(' ').length, 0) / typical.length;
say(
  `\nTime: ${(each * 1000).toFixed(0)} microseconds for a message of ${words.toFixed(0)} words on average, on this machine.\n`,
);

const shortKinds = [...tally(identifiers, (slot) => slot.replace(/^(?:other|whole) /, ''))]
  .filter(([, count]) => recallOf(count) < 0.99)
  .map(([slot, count]) => `${slot} ${(recallOf(count) * 100).toFixed(1)}%`);
const shortOrigins = [...unseen]
  .filter(([, of]) => recallOf(total(of)) < mean - 0.03)
  .map(([origin]) => origin);
say(`
Aims: 99% of every kind of number, date and address: ${metBut(shortKinds)}.
97% of names never seen: ${metBut(mean >= 0.97 ? [] : [`${(mean * 100).toFixed(1)}%`])}.
No origin more than 3 points below the mean: ${metBut(shortOrigins)}.
False alarms in 1% of clean questions at most: ${metBut(noisy)}.
`);

function setOf(sets: Readonly<Record<'evaluation' | 'development', CleanSet>>): CleanSet {
  return sets[development ? 'development' : 'evaluation'];
}

/** Whether an aim is met, and what falls short of it. */
function metBut(short: readonly string[]): string {
  return short.length === 0 ? 'met' : `not met by ${short.join(', ')}`;
}

function option(name: string, otherwise: number): number {
  const place = process.argv.indexOf(`--${name}`);
  const value = Number(process.argv[place + 1]);
  return place === -1 || !Number.isInteger(value) ? otherwise : value;
}
