import { today, type TurnParts } from '../../bot/turns/parts.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import type { Person } from '../../queue/people.ts';
import type { LookUpEntry } from '../contract.ts';

/** The titles of everything in an authority's knowledge that this person may see; undefined where it is not loaded. */
export async function titlesFor(
  person: Person,
  authority: string,
  parts: TurnParts,
): Promise<readonly LookUpEntry[] | undefined> {
  const search = parts.searchOf(authority);
  if (search === undefined) return undefined;
  const { role } = await parts.profiles.of(person);
  const withheld = await parts.withheld(authority);
  const seen = visibleTo(search, { role, today: today(parts), withheld });
  return entriesOf(search.pack).flatMap(({ id, kind, title }) =>
    kind === 'not-ours' || seen.entry(id) === undefined ? [] : [{ id, kind, title }],
  );
}
