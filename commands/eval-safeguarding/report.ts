import { safeguardingMatter, safeguardingSignal } from '../../privacy/safeguarding-signals.ts';
import { kindOfCategory } from './fit-kinds.ts';
import { ordinaryPackSentences } from './pack-sentences.ts';
import { classes, partsIn, sentencesOf, type Sentence } from './safeguarding-set.ts';
import { tellsOfRisk } from './training-set.ts';

/** Recall and false alarms by part and category, as lines to print. Of a held-out part no sentence is shown. */
export function safeguardingReport({ misses }: { readonly misses: boolean }): string {
  const development = partsIn('development');
  const heldOut = partsIn('held-out');
  const hard = partsIn('hard-stories');
  const notLearnt = partsIn('not-learnt');
  const ordinary = ordinaryPackSentences();
  const alarmed = ordinary.filter((text) => safeguardingSignal(text) !== null);
  const lines = [
    'signalled as risk, of all',
    `${'part'.padEnd(28)}${classes.map((of) => of.padStart(18)).join('')}`,
    ...development.map((part) => partLine(part, sentencesOf(part))),
    ...heldOut.map((part) => partLine(part, sentencesOf(part))),
    ...hard.map((part) => partLine(part, sentencesOf(part))),
    ...notLearnt.map((part) => partLine(part, sentencesOf(part))),
    ...[...heldOut, ...hard, ...notLearnt].map((part) =>
      partLine(`${part}, card`, sentencesOf(part), isMetWithCard),
    ),
    `${'packs’ own questions'.padEnd(28)}${' '.repeat(54)}${share(alarmed.length, ordinary.length)}`,
    '',
    'held out, by category (seen; right kind; asked about and known as that)',
    ...byCategory(heldOut.flatMap((part) => sentencesOf(part))),
    '',
  ];
  if (!misses) return lines.join('\n');
  const wrong = development
    .flatMap((part) => sentencesOf(part))
    .filter((sentence) => isSignalled(sentence) !== tellsOfRisk(sentence));
  return [
    ...lines,
    ...wrong.map(({ class: of, text }) => `${of.padEnd(10)}${text}`),
    ...alarmed.map((text) => `pack      ${text}`),
    '',
  ].join('\n');
}

/** A faint sign in a question has the routes on top of its answer instead. */
function isMetWithCard({ text }: Sentence): boolean {
  const signal = safeguardingSignal(text);
  return signal !== null && (signal.explicit || signal.sure);
}

function partLine(
  part: string,
  sentences: readonly Sentence[],
  isCounted: (sentence: Sentence) => boolean = isSignalled,
): string {
  const counts = classes.map((of) => {
    const those = sentences.filter((sentence) => sentence.class === of);
    return share(those.filter(isCounted).length, those.length);
  });
  return part.padEnd(28) + counts.join('');
}

function byCategory(sentences: readonly Sentence[]): readonly string[] {
  const groups = Map.groupBy(sentences, ({ class: of, category }) =>
    tellsOfRisk({ class: of }) ? category : of,
  );
  return [...groups].map(([category, those]) => {
    const seen = those.filter(isSignalled);
    const told = those.some(tellsOfRisk);
    const right = told
      ? seen.filter(({ text }) => safeguardingSignal(text)?.kind === kindOfCategory[category])
      : those.filter(({ text }) => safeguardingMatter(text)?.kind === 'about');
    return `${category.padEnd(28)}${share(seen.length, those.length)}${share(right.length, told ? seen.length : those.length)}`;
  });
}

function isSignalled({ text }: Sentence): boolean {
  return safeguardingSignal(text) !== null;
}

function share(part: number, whole: number): string {
  if (whole === 0) return '-'.padStart(18);
  return `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`.padStart(18);
}
