import { concepts } from './concepts.ts';
import type { Reading, Stretch } from './reading.ts';
import { safeguardingKinds, type SafeguardingKind } from './signal.ts';
import { kindWeights } from './weights/kinds.ts';

const byConcept = new Map(
  kindWeights
    .trim()
    .split('\n')
    .map((line) => {
      const [concept = '', ...weights] = line.split('\t');
      return [concepts.indexOf(concept), weights.map(Number)] as const;
    }),
);

/** The kind of risk that the concepts in a stretch speak for most. */
export function kindOfRisk({ marks }: Reading, { from, to }: Stretch): SafeguardingKind {
  const present = new Set(marks.slice(from, to).flat());
  let best: { kind: SafeguardingKind; sum: number } = { kind: 'harm', sum: -Infinity };
  for (const [column, kind] of safeguardingKinds.entries()) {
    let sum = 0;
    for (const concept of present) sum += byConcept.get(concept)?.[column] ?? 0;
    if (sum > best.sum) best = { kind, sum };
  }
  return best.kind;
}
