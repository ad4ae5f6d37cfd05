import process from 'node:process';
import { parseArgs } from 'node:util';
import { startEncoder } from '../knowledge/search/vectors/encoder.ts';
import { encoderFolder } from './search/encoder-folder.ts';
import { accuracyPart } from './search/parts/accuracy.ts';
import { growthPart } from './search/parts/growth.ts';
import { livePart } from './search/parts/live.ts';
import { memoryPart } from './search/parts/memory.ts';
import { neighboursPart } from './search/parts/neighbours.ts';
import { packsPart } from './search/parts/packs.ts';
import { reloadPart } from './search/parts/reload.ts';
import { startPart } from './search/parts/start.ts';
import { typosPart } from './search/parts/typos.ts';
import { readPublicSet, setsFolder } from './search/public-sets.ts';
import type { Run } from './search/run.ts';
import { load, machine, say } from './search/say.ts';

/**
 * `npm run bench:search`: our search beside its peers on public question sets: accuracy, the line between answering and
 * refusing, speed, memory, slips of typing, growth; and the packs: their own questions, reading one again, starting a service.
 *
 * - `--only accuracy,live` runs parts, so that a run that was broken off can go on where it was.
 * - `--set clinc150` or `banking77`, `--phrasings 5` or `10` and `--engine ours` (or another part of a name) narrow the accuracy.
 * - `--quick` asks 500 questions of one draw at 10 phrasings.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    set: { type: 'string' },
    phrasings: { type: 'string' },
    engine: { type: 'string', default: '' },
  },
});

/** Those that need no public set first. */
const parts: readonly {
  readonly name: string;
  readonly asksSets: boolean;
  readonly report: (run: Run) => Promise<void>;
}[] = [
  { name: 'packs', asksSets: false, report: packsPart },
  { name: 'reload', asksSets: false, report: reloadPart },
  { name: 'start', asksSets: false, report: startPart },
  { name: 'live', asksSets: true, report: livePart },
  { name: 'memory', asksSets: true, report: memoryPart },
  { name: 'growth', asksSets: true, report: growthPart },
  { name: 'neighbours', asksSets: true, report: neighboursPart },
  { name: 'typos', asksSets: true, report: typosPart },
  { name: 'accuracy', asksSets: true, report: accuracyPart },
];
const names = parts.map(({ name }) => name);
const wanted = values.only?.split(',') ?? names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  say(`There is no part ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(1);
}

const bothSets = ['clinc150', 'banking77'].flatMap((name) => readPublicSet(name) ?? []);
const encoder = startEncoder(encoderFolder);
const run: Run = {
  quick: values.quick,
  sets: bothSets.filter(({ name }) => values.set === undefined || name === values.set),
  counts: values.phrasings !== undefined ? [Number(values.phrasings)] : values.quick ? [10] : [5, 10],
  seeds: values.quick ? [1] : [1, 2, 3],
  most: values.quick ? 500 : Infinity,
  encoder,
  engine: values.engine,
};
say(machine());
for (const { name, asksSets, report } of parts) {
  if (!wanted.includes(name)) continue;
  if (asksSets && bothSets.length < 2) {
    say(
      `SKIPPED ${name}: the public question sets are not in ${setsFolder}, and it cannot be measured without them.`,
    );
    continue;
  }
  const from = performance.now();
  try {
    await report(run);
  } catch (error) {
    // The other parts are worth having all the same.
    say(`FAILED ${name}: ${String(error)}`);
    process.exitCode = 1;
  }
  say(`(${name} took ${((performance.now() - from) / 1000).toFixed(0)} s, ${load()})`);
}
await encoder.close();
