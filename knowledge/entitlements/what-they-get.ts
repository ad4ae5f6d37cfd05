import type { Facts } from '../facts.ts';
import { documentOf } from '../sources.ts';
import { areas, type Area, type Entitlement, type Pack, type Topic } from '../schema.ts';
import { certainSums, type CertainSums } from './sums.ts';
import { weigh, type Weighed } from './weigh.ts';

/** A row of a topic, weighed. */
export interface TopicRow {
  readonly topic: Topic;
  readonly weighed: Weighed;
}

/** What the offer comes to for one child: every row of their age group stands in exactly one of these. */
export interface Everything {
  readonly will: readonly TopicRow[];
  readonly mayBeTried: readonly TopicRow[];
  readonly depends: readonly TopicRow[];
  /** What the document itself says it no longer does. */
  readonly refused: readonly TopicRow[];
  /** What the offer holds for the people around the child: adopters, other professionals. */
  readonly aroundThem: readonly TopicRow[];
  /** What is for other children, and in what this one differs. */
  readonly notTheirs: readonly TopicRow[];
  readonly sums: CertainSums;
}

/**
 * Weighs an offer for one child whose age group is known. `topics` are those that the asker may see. Rows that carry
 * the very same statements stand once, though two topics lead to them.
 */
export function whatTheyGet(pack: Pack, topics: readonly Topic[], facts: Facts): Everything {
  const all = rowsOf(pack, topics, facts).map(({ topic, row }) => ({
    topic,
    weighed: weigh(row, facts, pack.covers),
  }));
  const rows = all.filter((row) => !isForOthers(row));
  const of = (holds: (weighed: Weighed) => boolean): readonly TopicRow[] =>
    rows.filter(({ weighed }) => holds(weighed));
  const will = of(({ outcome }) => outcome === 'yes');
  return {
    aroundThem: all.filter(isForOthers).filter(({ weighed }) => isOffered(weighed)),
    will,
    mayBeTried: of(({ outcome }) => outcome === 'may-be-tried'),
    depends: of(({ outcome }) => outcome === 'depends'),
    refused: of(({ outcome, against }) => outcome === 'no' && against.length === 0),
    notTheirs: of(({ row, against }) => against.length > 0 && row.commitment !== 'cannot'),
    sums: certainSums(will),
  };
}

function isForOthers({ topic, weighed }: TopicRow): boolean {
  return (weighed.row.forWhom ?? topic.forWhom) !== undefined;
}

function isOffered({ outcome }: Weighed): boolean {
  return outcome === 'yes' || outcome === 'may-be-tried';
}

/** The rows that a child's age group leaves, in the order of the document's areas, each statement once. */
export function rowsOf(
  pack: Pack,
  topics: readonly Topic[],
  facts: Facts,
): readonly { readonly topic: Topic; readonly row: Entitlement }[] {
  const seen = new Set<string>();
  return topics
    .toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area))
    .flatMap((topic) => topic.entitlements.map((row) => ({ topic, row })))
    .filter(({ row }) => facts.cohorts.length === 0 || facts.cohorts.includes(row.cohort))
    .filter(({ row }) => documentOf(pack, row.source)?.history !== true)
    .filter(({ row }) => {
      const same = JSON.stringify([row.commitment, row.source.statements.toSorted(), row.amount, row.when]);
      return !seen.has(same) && seen.add(same) !== undefined;
    });
}

/** Rows by the area of the offer that they stand in, in the document's order. */
export function byArea(rows: readonly TopicRow[]): readonly (readonly [Area, readonly TopicRow[]])[] {
  return areas.flatMap((area) => {
    const own = rows.filter(({ topic }) => topic.area === area);
    return own.length === 0 ? [] : [[area, own] as const];
  });
}
