import { eachByItself } from './each-by-itself.ts';
import type { AdviceLine } from '../../queue/advice-line.ts';
import type { Person } from '../../queue/people.ts';
import type { Query } from '../../queue/query.ts';
import type { QueryStore } from '../../queue/query-store.ts';
import type { StaffChannel } from '../../queue/staff-channel.ts';
import type { TurnParts } from '../turns/parts.ts';

/** What giving back what somebody had who has left the team needs. */
export type ReleaseLeftParts = Pick<TurnParts, 'now' | 'packs' | 'roster' | 'staffChannels'> & {
  readonly queries: Pick<QueryStore, 'inState'>;
  readonly adviceLine: Pick<AdviceLine, 'releaseHeld'>;
};

/** A team that answers wrongly once must not cost anybody their work: who is missing is looked for again after this. */
const lookAgainAfterMs = 50 * 60_000;

/**
 * Looks who has left a line's team, and gives back to everybody what they had; asked of Teams at two looks, the better
 * part of an hour apart. A team that does not answer, or answers that nobody is in it, says nothing of anybody.
 */
export function watchForLeavers(parts: ReleaseLeftParts): () => Promise<void> {
  const missingSince = new Map<string, number>();
  return async () => {
    const missing = new Set<string>();
    await eachByItself(parts.packs, async ({ authority }) => {
      const held = [
        ...(await parts.queries.inState(authority, 'claimed')),
        ...(await parts.queries.inState(authority, 'awaiting-asker')),
      ];
      const members = rosters(parts);
      for (const query of held) {
        const { id, claimedBy: from } = query;
        if (from === undefined || !(await hasLeft(query, from, members, parts))) continue;
        const key = `${id}|${from.tenant}|${from.entraId}`;
        missing.add(key);
        const since = missingSince.get(key) ?? parts.now();
        missingSince.set(key, since);
        if (parts.now() - since < lookAgainAfterMs) continue;
        await parts.adviceLine.releaseHeld({ authority, query: id, from });
      }
    });
    for (const key of missingSince.keys()) if (!missing.has(key)) missingSince.delete(key);
  };
}

async function hasLeft(
  query: Query,
  person: Person,
  members: (channel: StaffChannel) => Promise<readonly Person[]>,
  { roster, staffChannels }: ReleaseLeftParts,
): Promise<boolean> {
  const channel = await staffChannels.forQuery(query);
  if (channel === undefined || channel.tenant !== person.tenant) return false;
  const there = await members(channel);
  if (
    there.length === 0 ||
    there.some(({ entraId }) => entraId.toLowerCase() === person.entraId.toLowerCase())
  )
    return false;
  return !(await roster.isMember(channel, person));
}

/** Asks each team once. */
function rosters({ roster }: ReleaseLeftParts): (channel: StaffChannel) => Promise<readonly Person[]> {
  const asked = new Map<string, Promise<readonly Person[]>>();
  return (channel) => {
    const known = asked.get(channel.teamId) ?? roster.members(channel);
    asked.set(channel.teamId, known);
    return known;
  };
}
