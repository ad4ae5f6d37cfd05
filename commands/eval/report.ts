import { itemKinds } from './item.ts';
import type { Judged } from './run-items.ts';
import { verdicts, type Verdict } from './judge.ts';

/** The counts of one kind of question, or of one authority's. */
export interface Counted {
  readonly name: string;
  readonly asked: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** What came of an evaluation, for machines; misses with what was shown instead. */
export interface EvalReport {
  readonly byKind: readonly Counted[];
  readonly byAuthority: readonly Counted[];
  readonly all: Counted;
  /** Milliseconds a turn, the store included. */
  readonly p50: number;
  readonly p99: number;
  readonly leaked: readonly string[];
  readonly misses: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    readonly question: string;
    readonly shown: string;
  }[];
}

/** Counts what came of every question, by kind and by authority. */
export function evalReport(judged: readonly Judged[]): EvalReport {
  const times = judged.map(({ took }) => took).toSorted((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const authorities = [...new Set(judged.map(({ item }) => item.authority))].toSorted();
  return {
    byKind: itemKinds.flatMap((kind) =>
      countedIfAny(
        kind,
        judged.filter(({ item }) => item.kind === kind),
      ),
    ),
    byAuthority: authorities.flatMap((authority) =>
      countedIfAny(
        authority,
        judged.filter(({ item }) => item.authority === authority),
      ),
    ),
    all: counted('all', judged),
    p50: at(0.5),
    p99: at(0.99),
    leaked: judged.filter(({ leaked }) => leaked.length > 0).map(({ item }) => item.id),
    misses: judged
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ item, verdict, reply }) => ({
        id: item.id,
        verdict,
        question: item.question,
        shown: `${reply.summary}\n    ${reply.text.replaceAll('\n', ' | ').slice(0, 260)}`,
      })),
  };
}

/** The same as lines for a person. */
export function reportLines(report: EvalReport): string {
  const line = ({ name, asked, verdicts: of }: Counted): string =>
    `${name.padEnd(16)}${String(asked).padStart(5)}${verdicts.map((verdict) => String(of[verdict]).padStart(12)).join('')}`;
  return [
    `${''.padEnd(16)}asked${verdicts.map((verdict) => verdict.padStart(12)).join('')}`,
    ...report.byKind.map(line),
    ...report.byAuthority.map(line),
    line(report.all),
    `a turn, store included: p50 ${report.p50.toFixed(1)} ms, p99 ${report.p99.toFixed(1)} ms`,
    '',
    ...report.leaked.map((id) => `LEAKED ${id}: an identifier was kept`),
    ...report.misses.map(
      ({ id, verdict, question, shown }) => `${verdict.toUpperCase()} ${id}: ${question}\n    ${shown}`,
    ),
    '',
  ].join('\n');
}

function countedIfAny(name: string, of: readonly Judged[]): readonly Counted[] {
  return of.length === 0 ? [] : [counted(name, of)];
}

function counted(name: string, of: readonly Judged[]): Counted {
  const count = (verdict: Verdict): number => of.filter((one) => one.verdict === verdict).length;
  return {
    name,
    asked: of.length,
    verdicts: {
      right: count('right'),
      wrong: count('wrong'),
      chosen: count('chosen'),
      'handed-over': count('handed-over'),
    },
  };
}
