import { concepts } from '../../privacy/safeguarding/concepts.ts';
import { read } from '../../privacy/safeguarding/reading.ts';
import { safeguardingKinds, type SafeguardingKind } from '../../privacy/safeguarding/signal.ts';
import { fitLogistic } from './logistic.ts';
import { tellsOfRisk } from './training-set.ts';
import type { Sentence } from './safeguarding-set.ts';

/** The headings in the set, and the kind that a signal gives for each. */
export const kindOfCategory: Readonly<Record<string, SafeguardingKind>> = {
  physical: 'harm',
  sexual: 'harm',
  emotional: 'harm',
  neglect: 'neglect',
  'self-harm': 'self-harm',
  missing: 'missing',
  exploitation: 'exploitation',
  trafficking: 'exploitation',
  fgm: 'fgm-or-forced-marriage',
  'forced-marriage': 'fgm-or-forced-marriage',
  'home-violence': 'violence-at-home',
  'not-safe-home': 'violence-at-home',
  weapon: 'weapon',
  tonight: 'tonight',
  worker: 'worker-in-danger',
  allegation: 'allegation',
};

/** For each concept, how far it speaks for each kind of risk: a row a concept, a column a kind. */
export function fitKinds(written: readonly Sentence[]): readonly (readonly number[])[] {
  const telling = written.filter((sentence) => tellsOfRisk(sentence) && sentence.category in kindOfCategory);
  const prepared = telling.map(({ text, category }) => ({
    kind: kindOfCategory[category],
    stretches: [[...new Set(read(text).marks.flat())]],
  }));
  const columns = safeguardingKinds.map(
    (kind) =>
      fitLogistic(
        prepared.map((one) => ({ stretches: one.stretches, positive: one.kind === kind, weight: 1 })),
        concepts.length,
        () => ({ squared: 0.002, constant: 0 }),
      ).weights,
  );
  return concepts.map((_, concept) => columns.map((weights) => weights[concept] ?? 0));
}
