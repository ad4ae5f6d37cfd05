import type { EventKind, Query, QueryEvent } from '../queue/query.ts';
import { askerName, first } from './query-people.ts';

/** What brings words to the asker. */
const toAsker: ReadonlySet<EventKind> = new Set<EventKind>(['replied', 'asked-back', 'transferred']);

/** True where the newest message to the asker could not be brought to them, and nothing came from them since. */
export function askerNotReached(events: readonly QueryEvent[]): boolean {
  const lost = events.findLastIndex(({ kind }) => kind === 'undeliverable');
  if (lost < 0 || events.slice(lost).some(({ by }) => by.role === 'asker')) return false;
  const before = events.slice(0, lost).findLast(({ by }) => by.role !== 'service');
  return before !== undefined && (toAsker.has(before.kind) || before.kind === 'answered');
}

/** What an adviser is told of an asker whose account or chat is gone. */
export function notReached({ asker }: Pick<Query, 'asker'>): string {
  return `${first(askerName(asker))} can no longer be reached in Teams.`;
}
