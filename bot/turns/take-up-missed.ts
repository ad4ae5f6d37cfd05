import type { EntryVersion, VersionKey } from '../../knowledge/live/entry-version.ts';
import type { Person } from '../../queue/people.ts';
import { missedDays, missedGroupOf } from './missed-groups.ts';
import { idsOf } from './missed-questions.ts';
import type { TurnParts } from './parts.ts';

/** How a proposal is named where missed questions are kept: it is one version of one entry. */
export function proposalId({ entry, number }: Pick<VersionKey, 'entry' | 'number'>): string {
  return `${entry}#${number}`;
}

/** The version that such a name stands for. */
export function versionOf(authority: string, proposal: string): VersionKey | undefined {
  const [, entry, number] = /^(.+)#(\d+)$/.exec(proposal) ?? [];
  return entry === undefined || number === undefined
    ? undefined
    : { authority, entry, number: Number(number) };
}

const dayMs = 24 * 60 * 60_000;
const mostLooked = 2_000;

/** Keeps that what a proposal was made from is taken up as it: the whole matter, or what was handed over as the query. */
export async function takeUp(
  version: EntryVersion,
  from: { readonly missed?: string | undefined; readonly query?: string | undefined },
  person: Person,
  parts: TurnParts,
): Promise<void> {
  const { authority, entry } = version;
  const now = parts.now();
  const ids =
    from.missed !== undefined
      ? idsOf((await missedGroupOf(authority, from.missed, person, parts)) ?? [])
      : (await parts.missed.list(authority, now - missedDays * dayMs, mostLooked))
          .filter(({ query }) => query !== undefined && query === from.query)
          .map(({ id }) => id);
  if (ids.length === 0) return;
  const became = { state: 'taken-up', proposal: proposalId(version), entry } as const;
  const { tenant, entraId } = person;
  await parts.missed.put(authority, ids, became, { tenant, entraId }, now);
}
