import type { Phrasing } from '../../knowledge/phrasings.ts';
import type { Ranked } from './measures.ts';

/** An engine under measurement. */
export interface Engine {
  readonly name: string;
  /** As many questions as this are asked where a whole test split would take hours. */
  readonly sample?: number;
  readonly build: (phrasings: readonly Phrasing[]) => Promise<Built>;
}

/** An engine that has read its phrasings. */
export interface Built {
  readonly rank: (question: string) => Promise<Ranked>;
  /** Whether the engine itself would answer, by a line drawn from the phrasings alone; where it has one. */
  readonly wouldAnswer?: (ranked: Ranked) => boolean;
}

/** One hit per entry: the best of its phrasings; for engines that find phrasings. */
export function bestOfEach(hits: Iterable<{ readonly entry: string; readonly score: number }>): Ranked {
  const best = new Map<string, number>();
  for (const { entry, score } of hits) best.set(entry, Math.max(score, best.get(entry) ?? -Infinity));
  return [...best].map(([entry, score]) => ({ entry, score })).toSorted((a, b) => b.score - a.score);
}
