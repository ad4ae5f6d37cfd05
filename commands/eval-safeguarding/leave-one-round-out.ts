import { read } from '../../privacy/safeguarding/reading.ts';
import { saidOutright } from '../../privacy/safeguarding/statements/said-outright.ts';
import { evidenceOf, fitRisk } from './fit.ts';
import { ordinaryPackSentences } from './pack-sentences.ts';
import { classes, partsIn, sentencesOf, type SentenceClass } from './safeguarding-set.ts';

interface Judged {
  readonly part: string;
  readonly class: SentenceClass | 'pack';
  readonly risk: number;
}

/** A part that is larger than this is left out a third at a time: without it the rest would be another set. */
const largest = 700;
const lines = [-3, -2.6, -2.2, -1.8, -1.4, -1, -0.6, -0.2, 0.2];

/**
 * How many sentences of each development part, and of what packs are asked, would be signalled if nothing had been
 * learnt from that part; by part at the line given, and over all parts at others. Words were added to the lexicon, and
 * ways of saying something outright, after looking at most parts, so that this still flatters.
 */
export function leaveOneRoundOut(line: number): string {
  const judged = judgedUnseen();
  const columns = [...classes, 'pack'] as const;
  const row = (name: string, of: readonly Judged[], at: number): string =>
    name.padEnd(28) +
    columns
      .map((column) =>
        share(
          of.filter((one) => one.class === column),
          at,
        ),
      )
      .join('');
  return [
    `left out in turn, signalled at the line (${line})`,
    `${'part'.padEnd(28)}${columns.map((column) => column.padStart(18)).join('')}`,
    ...[...Map.groupBy(judged, ({ part }) => part)].map(([part, of]) => row(part, of, line)),
    ...lines.map((at) => row(`all, were the line at ${at}`, judged, at)),
    '',
    '',
  ].join('\n');
}

function judgedUnseen(): readonly Judged[] {
  const parts = partsIn('development').flatMap((part) => {
    const sentences = sentencesOf(part).map((sentence, index) => ({ ...sentence, part, index }));
    if (sentences.length < largest) return [sentences];
    return [0, 1, 2].map((third) => sentences.filter(({ index }) => index % 3 === third));
  });
  const packs = ordinaryPackSentences();
  return parts.flatMap((sentences, index) => {
    const from = Math.floor((index * packs.length) / parts.length);
    const to = Math.floor(((index + 1) * packs.length) / parts.length);
    const others = parts.filter((other) => other !== sentences).flat();
    const { risk, wordIds } = fitRisk(others, [...packs.slice(0, from), ...packs.slice(to)]);
    const riskOf = (text: string): number =>
      saidOutright(read(text)) === undefined ? weighed(text) : Infinity;
    const weighed = (text: string): number =>
      Math.max(
        ...evidenceOf(text, wordIds).map((evidence) =>
          evidence.reduce((sum, id) => sum + (risk.weights[id] ?? 0), risk.bias),
        ),
      );
    const part = sentences[0]?.part ?? '';
    return [
      ...sentences.map(({ text, class: of }): Judged => ({ part, class: of, risk: riskOf(text) })),
      ...packs.slice(from, to).map((text): Judged => ({ part, class: 'pack', risk: riskOf(text) })),
    ];
  });
}

function share(of: readonly Judged[], line: number): string {
  if (of.length === 0) return '-'.padStart(18);
  const seen = of.filter(({ risk }) => risk > line).length;
  return `${seen}/${of.length} ${((100 * seen) / of.length).toFixed(1)} %`.padStart(18);
}
