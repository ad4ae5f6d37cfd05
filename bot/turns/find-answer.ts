import type { AnswerKept } from '../../knowledge/answers-given.ts';
import { answerWith, type Decision } from '../../knowledge/decide.ts';
import { noFacts, type Facts } from '../../knowledge/facts.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import type { TurnParts } from './parts.ts';
import { searchSeenBy } from './search-seen-by.ts';
import type { Turn } from './turn.ts';

export { noFacts };

/** An answer that was given, with what it showed. */
export interface Found {
  readonly kept: AnswerKept;
  readonly search: PackSearch;
  readonly decision: Decision;
  readonly facts: Facts;
  /** True when nobody said whose child it is. */
  readonly assumed: boolean;
}

/**
 * The answer that a button names, with what it showed; undefined when it, its entry or its pack is gone, or is no longer
 * for whoever pressed.
 */
export async function findAnswer(
  { authority, answer }: { readonly authority: string; readonly answer: string },
  turn: Turn,
  parts: TurnParts,
): Promise<Found | undefined> {
  const kept = await parts.answers.find(authority, answer);
  const search = await searchSeenBy(turn, authority, parts);
  const entry = kept?.entry === undefined ? undefined : search?.entry(kept.entry);
  if (kept === undefined || search === undefined || entry === undefined || entry.kind === 'not-ours')
    return undefined;
  const facts = kept.shown?.facts ?? noFacts;
  const shown = kept.shown?.rows ?? [];
  const rows =
    entry.kind === 'topic'
      ? shown.flatMap((row) => entry.topic.entitlements.find(({ id: own }) => own === row) ?? [])
      : [];
  const also = entry.kind === 'term' ? search.pack.glossary.filter(({ id }) => shown.includes(id)) : [];
  const decision: Decision =
    entry.kind === 'topic' && rows.length === 0
      ? answerWith(entry, facts)
      : { kind: 'answer', entry, rows, also };
  return { kept, search, decision, facts, assumed: kept.shown?.assumed === true };
}
