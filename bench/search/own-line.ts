import type { Phrasing } from '../../knowledge/phrasings.ts';
import { shuffled } from './chance.ts';
import type { Built, Engine } from './engine.ts';
import { topScore, type Ranked } from './measures.ts';

/**
 * A line for an engine that draws none itself, found from the phrasings alone in the same spirit as ours: built without a
 * fifth of the phrasings and without a fifth of the entries, it is asked what was left out, and answers from the score at
 * which wrong answers, counted twice, and needless refusals are fewest; strangers together weigh a third of the rest.
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
  const isStranger = ({ entry }: Phrasing): boolean => strangers.has(entry);
  const strange = asked.filter(isStranger).length;
  const weights = { strange: (asked.length - strange) / (3 * Math.max(1, strange)), own: 1 };
  const seen: { readonly score: number; readonly right: boolean; readonly weight: number }[] = [];
  for (const phrasing of shuffled(asked, 1).slice(0, engine.sample ?? asked.length)) {
    const ranked = await built.rank(phrasing.text);
    const weight = isStranger(phrasing) ? weights.strange : weights.own;
    seen.push({ score: topScore({ ranked }), right: ranked[0]?.entry === phrasing.entry, weight });
  }
  let best = { line: Infinity, cost: Infinity };
  for (const { score: line } of seen) {
    const cost = seen.reduce((sum, { score, right, weight }) => {
      if (score >= line) return right ? sum : sum + 2 * weight;
      return right ? sum + weight : sum;
    }, 0);
    if (cost < best.cost) best = { line, cost };
  }
  return (ranked) => topScore({ ranked }) >= best.line;
}
