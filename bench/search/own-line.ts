import type { Phrasing } from '../../knowledge/phrasings.ts';
import type { Built, Engine } from './engine.ts';
import { topScore, type Ranked } from './measures.ts';

/**
 * A line for an engine that draws none itself, found from the phrasings alone in the same spirit as ours: built without a
 * fifth of the phrasings and without a fifth of the entries, it is asked what was left out, and answers from the score at
 * which wrong answers, counted twice, and needless refusals are fewest.
 */
export async function drawLine(
  engine: Engine,
  phrasings: readonly Phrasing[],
): Promise<(ranked: Ranked) => boolean> {
  const entries = [...new Set(phrasings.map(({ entry }) => entry))];
  const strangers = new Set(entries.filter((_, place) => place % 5 === 0));
  const leftOut = (place: number): boolean => place % 5 === 0;
  const known = phrasings.filter(({ entry }, place) => !strangers.has(entry) && !leftOut(place));
  const built: Built = await engine.build(known);
  const asked = phrasings.filter(({ entry }, place) => strangers.has(entry) || leftOut(place));
  const seen: { readonly score: number; readonly right: boolean }[] = [];
  for (const { text, entry } of asked.slice(0, engine.sample ?? asked.length)) {
    const ranked = await built.rank(text);
    seen.push({ score: topScore({ ranked }), right: ranked[0]?.entry === entry });
  }
  let best = { line: Infinity, cost: Infinity };
  for (const { score: line } of seen) {
    const cost = seen.reduce((sum, { score, right }) => {
      if (score >= line) return right ? sum : sum + 2;
      return right ? sum + 1 : sum;
    }, 0);
    if (cost < best.cost) best = { line, cost };
  }
  return (ranked) => topScore({ ranked }) >= best.line;
}
