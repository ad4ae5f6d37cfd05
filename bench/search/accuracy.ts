import type { Engine } from './engine.ts';
import { atOwnLine, found, mean, percentile, scopeAuroc, type Given } from './measures.ts';
import { drawLine } from './own-line.ts';
import { drawPhrasings, type Asked, type PublicSet } from './public-sets.ts';
import { shuffled } from './chance.ts';

/** What is asked of one engine in one run. */
export interface Round {
  readonly set: PublicSet;
  /** Phrasings per intent. */
  readonly count: number;
  readonly seeds: readonly number[];
  /** Asks no more questions than this, drawn by the seed. */
  readonly most: number;
  /** What becomes of a question before it is asked. */
  readonly typed?: (text: string) => string;
}

/** One line of the report; shares in 0..1, times in milliseconds. */
export interface Figures {
  readonly top1: number;
  readonly top1Spread: number;
  readonly top3: number;
  readonly auroc: number | undefined;
  readonly inScope: number;
  readonly outOfScope: number;
  readonly p50: number;
  readonly p99: number;
  readonly build: number;
}

/** Builds an engine for every seed, asks it the test questions, and gives the means over the seeds. */
export async function accuracy(engine: Engine, round: Round): Promise<Figures> {
  const rounds: Figures[] = [];
  for (const seed of round.seeds) rounds.push(await once(engine, round, seed));
  const of = (figure: (figures: Figures) => number): number => mean(rounds.map(figure));
  const top1 = rounds.map((figures) => figures.top1);
  const aurocs = rounds.flatMap(({ auroc }) => auroc ?? []);
  return {
    top1: mean(top1),
    top1Spread: Math.max(...top1) - Math.min(...top1),
    top3: of(({ top3 }) => top3),
    auroc: aurocs.length === 0 ? undefined : mean(aurocs),
    inScope: of(({ inScope }) => inScope),
    outOfScope: of(({ outOfScope }) => outOfScope),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    build: of(({ build }) => build),
  };
}

async function once(
  engine: Engine,
  { set, count, most, typed = same }: Round,
  seed: number,
): Promise<Figures> {
  const phrasings = drawPhrasings(set, count, seed);
  const start = performance.now();
  const built = await engine.build(phrasings);
  const build = performance.now() - start;
  const questions: readonly Asked[] = shuffled(set.test, seed).slice(
    0,
    Math.min(most, engine.sample ?? most),
  );
  const given: Given[] = [];
  const times: number[] = [];
  for (const asked of questions) {
    const question = typed(asked.text);
    const from = performance.now();
    const ranked = await built.rank(question);
    times.push(performance.now() - from);
    given.push({ asked, ranked });
  }
  const hasStrangers = given.some(({ asked }) => asked.intent === undefined);
  const wouldAnswer = hasStrangers ? (built.wouldAnswer ?? (await drawLine(engine, phrasings))) : undefined;
  const line =
    wouldAnswer === undefined
      ? { inScope: Number.NaN, outOfScope: Number.NaN }
      : atOwnLine(given, wouldAnswer);
  return {
    top1: found(given, 1),
    top1Spread: 0,
    top3: found(given, 3),
    auroc: scopeAuroc(given),
    ...line,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    build,
  };
}

function same(text: string): string {
  return text;
}
