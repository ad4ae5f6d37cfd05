import type { EntryVersion } from '../../knowledge/live/entry-version.ts';
import { sensitivityOf } from '../../knowledge/live/sensitive-changes.ts';
import type { TurnParts } from './parts.ts';

type Parts = Pick<TurnParts, 'live' | 'searchOf' | 'staffChannels' | 'roster'>;

/** The Entra ids of those whom the pack names to approve this; empty where any other adviser may. */
export function namedApprovers(version: EntryVersion, { live, searchOf }: Parts): readonly string[] {
  const editing = searchOf(version.authority)?.pack.local.editing;
  if (editing === undefined) return [];
  const before = live.entry(version.authority, version.entry)?.content;
  const { money } = sensitivityOf(version.kind, before, version.content);
  return money && editing.moneyApprovers.length > 0 ? editing.moneyApprovers : editing.reviewers;
}

/** Who may approve it, in a sentence, by name as far as the line's team knows them. */
export async function approversWords(version: EntryVersion, parts: Parts): Promise<string> {
  const named = namedApprovers(version, parts);
  if (named.length === 0) return 'Any other member of the advice line’s team may approve it.';
  const channel = await parts.staffChannels.of(version.authority);
  const members = channel === undefined ? [] : await parts.roster.members(channel).catch(() => []);
  const names = named.flatMap((id) => members.find(({ entraId }) => entraId === id)?.name ?? []);
  return names.length === 0
    ? 'Those whom the council has named may approve it.'
    : `${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)} may approve it.`;
}
