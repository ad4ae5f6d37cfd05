import type { EntryVersion } from '../../knowledge/live/entry-version.ts';
import { namedFor } from '../../knowledge/live/four-eyes.ts';
import { sensitivityOf, type Sensitive } from '../../knowledge/live/sensitive-changes.ts';
import type { Editing } from '../../knowledge/schema.ts';
import type { TurnParts } from './parts.ts';

type Parts = Pick<TurnParts, 'live' | 'searchOf' | 'staffChannels' | 'roster'>;

/** The Entra ids of those whom the pack names to approve this, without its author; none where any other adviser may. */
export function namedApprovers(version: EntryVersion, parts: Parts): readonly string[] {
  return rulesFor(version, parts)?.named?.filter((id) => id !== authorOf(version)) ?? [];
}

/** Who may approve it, in a sentence, by name as far as the line's team knows them; and where nobody can, what to do. */
export async function approversWords(version: EntryVersion, parts: Parts): Promise<string> {
  const rules = rulesFor(version, parts);
  if (rules?.named === undefined) return 'Any other member of the advice line’s team may approve it.';
  const named = namedApprovers(version, parts);
  if (named.length === 0) return withoutOthers(version, rules, parts);
  const names = await namesOf(named, version, parts);
  return names.length === 0
    ? 'Those whom the council has named may approve it.'
    : `${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)} may approve it.`;
}

interface Rules extends Sensitive {
  readonly named: readonly string[] | undefined;
  readonly editing: Editing;
}

function rulesFor(version: EntryVersion, { live, searchOf }: Parts): Rules | undefined {
  const editing = searchOf(version.authority)?.pack.local.editing;
  if (editing === undefined) return undefined;
  const before = live.entry(version.authority, version.entry)?.content;
  const sensitive = sensitivityOf(version.kind, before, version.content);
  return { ...sensitive, editing, named: namedFor(editing, sensitive) };
}

/** Of whom the pack names there is its author alone: only a deputy is left, and not for everything. */
async function withoutOthers(version: EntryVersion, rules: Rules, parts: Parts): Promise<string> {
  const { deputy, moneyApprovers } = rules.editing;
  const isDeputys = !rules.safeguarding && !(rules.money && moneyApprovers.length > 0);
  if (deputy === undefined || !isDeputys || deputy.person === authorOf(version))
    return 'Nobody can approve it as things are: nobody but its author is named for that, and nobody approves their own. A colleague can send the same change instead, or propose to name somebody else as well.';
  const [name = 'The deputy'] = await namesOf([deputy.person], version, parts);
  const days = deputy.afterWorkingDays;
  return `${name} may approve it once it has waited ${days === 1 ? 'a working day' : `${days} working days`}: nobody but its author is named for that.`;
}

async function namesOf(
  ids: readonly string[],
  { authority }: EntryVersion,
  { staffChannels, roster }: Parts,
): Promise<readonly string[]> {
  const channel = await staffChannels.of(authority);
  const members = channel === undefined ? [] : await roster.members(channel).catch(() => []);
  return ids.flatMap((id) => members.find(({ entraId }) => entraId.toLowerCase() === id)?.name ?? []);
}

function authorOf({ author }: EntryVersion): string | undefined {
  return author?.entraId.toLowerCase();
}
