import { accuracy } from '../accuracy.ts';
import { variant } from '../ours.ts';
import { fuseRepair, noRepair } from '../repairers.ts';
import { engines, type Run } from '../run.ts';
import { load, percent, say } from '../say.ts';
import { mistyper } from '../slips.ts';

/** What slips of typing cost. */
export async function typosPart(run: Run): Promise<void> {
  say('\nThree of ten longer words mistyped: CLINC150, 10 phrasings, draw 1; top-1 clean → typed');
  const tried = [
    ...engines(run),
    variant('ours by words, slips left alone', { repair: () => noRepair }),
    variant('ours by words, repaired by fuse.js', { repair: fuseRepair }),
  ];
  for (const set of run.sets.slice(0, 1))
    for (const engine of tried) {
      const round = { set, count: 10, seeds: [1], most: run.quick ? 500 : 2_000 };
      const clean = await accuracy(engine, round);
      const typed = await accuracy(engine, { ...round, typed: mistyper(1) });
      say(
        `${engine.name.padEnd(42)}${percent(clean.top1)} → ${percent(typed.top1)}, p99 ${typed.p99.toFixed(2)} ms, ${load()}`,
      );
    }
}
