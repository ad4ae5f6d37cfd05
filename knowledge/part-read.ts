import { decide, type Decision } from './decide.ts';
import type { Facts } from './facts.ts';
import type { MessagePart } from './message-parts.ts';
import { withRanked, type PackSearch } from './search/pack-search.ts';
import type { Candidate } from './search/ranker.ts';

/** One part of a message with what the knowledge has for it. */
export interface PartRead extends MessagePart {
  readonly facts: Facts;
  readonly ranked: readonly Candidate[];
  readonly decision: Decision;
  /** The entry that it surely leads to. */
  readonly entry: string | undefined;
}

/** Decides what one part would be answered with alone. It is ranked here, once, unless it has been. */
export function readPart(
  part: MessagePart,
  facts: Facts,
  search: PackSearch,
  ranked: readonly Candidate[] = search.rank(part.text),
): PartRead {
  const decision = decide(withRanked(search, part.text, ranked), part.text, facts);
  return { ...part, facts, ranked, decision, entry: ledTo(decision) };
}

function ledTo(decision: Decision): string | undefined {
  if (decision.kind === 'ask-back') return decision.topic.id;
  return decision.kind === 'answer' ? decision.entry.id : undefined;
}

/** What is surely not ours, of a decision that says where to ask instead. */
export function notOursOf(decision: Decision): string | undefined {
  return decision.kind === 'none' ? decision.notOurs?.id : undefined;
}

/** The first part that leads to each entry, in their order; none of those that surely lead to nothing. */
export function firstOfEach(read: readonly PartRead[]): readonly PartRead[] {
  return read.filter(
    ({ entry }, place) => entry !== undefined && read.findIndex((other) => other.entry === entry) === place,
  );
}
