import type { Counted, ReportFigures, Span, Took } from '../queue/reports/figures.ts';
import type { Database, Engine } from './engine.ts';
import { answerEnds, answersBy, answersByHour, askers } from './reports-answers.ts';
import {
  minutesTaken,
  punctual,
  queriesBy,
  queriesByAsker,
  queriesByHour,
  ratedTopics,
} from './reports-queries.ts';
import { wordsNotAnswered } from './reports-words.ts';

/** SQLite answers in the thread that serves everybody: a year of a busy line is counted so many days at a time. */
const pieceMs = 31 * 24 * 3_600_000;
/** Three years, and a few more. */
const mostPieces = 40;

/** The counts of reports on the given database. */
export function createReportFigures(engine: Engine): ReportFigures {
  /** Counts a span piece by piece, and puts together what is the same but for its count. */
  async function inPieces<T extends object>(
    span: Span,
    read: (db: Database, piece: Span) => Promise<readonly T[]>,
    sums: readonly (keyof T)[],
  ): Promise<readonly T[]> {
    const found = new Map<string, T>();
    for (const piece of piecesOf(span)) {
      for (const one of await engine.read((db) => read(db, piece))) {
        const key = JSON.stringify(
          Object.entries(one).map(([name, value]) =>
            sums.some((sum) => sum === name) ? '' : [name, value ?? null],
          ),
        );
        const before = found.get(key);
        const summed = sums.map((sum) => [sum, Number(one[sum]) + Number(before?.[sum] ?? 0)]);
        found.set(key, { ...one, ...(Object.fromEntries(summed) as Partial<T>) });
      }
    }
    return [...found.values()];
  }
  const counting = (
    span: Span,
    read: (db: Database, piece: Span) => Promise<readonly Counted[]>,
  ): Promise<readonly Counted[]> => inPieces(span, read, ['count']);

  return {
    answersBy: (span, trait) => counting(span, (db, piece) => answersBy(db, piece, trait)),
    queriesBy: (span, trait) => counting(span, (db, piece) => queriesBy(db, piece, trait)),
    answersByHour: (span) => counting(span, answersByHour),
    queriesByHour: (span) => counting(span, queriesByHour),
    answerEnds: (span) => inPieces(span, answerEnds, ['count']),
    queriesByAsker: (span, by) => counting(span, (db, piece) => queriesByAsker(db, piece, by)),
    askers: (span) => engine.read((db) => askers(db, span)),
    wordsNotAnswered: (span, limit, topics) => engine.read((db) => wordsNotAnswered(db, span, limit, topics)),
    punctual: (span, clock, now) => inPieces(span, (db, piece) => punctual(db, piece, clock, now), ['count']),
    took: async (span, clock) =>
      quantiles(await counting(span, (db, piece) => minutesTaken(db, piece, clock))),
    ratedTopics: (span) => inPieces(span, ratedTopics, ['rated', 'sum']),
  };
}

function* piecesOf({ authority, from, to }: Span): Generator<Span> {
  const piece = Math.max(pieceMs, Math.ceil((to - from) / mostPieces));
  for (let begin = from; begin < to; begin += piece)
    yield { authority, from: begin, to: Math.min(to, begin + piece) };
}

/** The least that half of them, and nine in ten, did not exceed. */
function quantiles(minutes: readonly Counted[]): Took {
  const known = minutes.reduce((sum, { count }) => sum + count, 0);
  const inOrder = minutes.toSorted((one, other) => Number(one.key) - Number(other.key));
  const within = (share: number): number | undefined => {
    let left = Math.ceil(known * share);
    const found = inOrder.find(({ count }) => (left -= count) <= 0);
    return found === undefined ? undefined : Number(found.key);
  };
  return { known, half: within(0.5), nineInTen: within(0.9) };
}
