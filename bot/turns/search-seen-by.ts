import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import { today, type TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/** An authority's search as whoever this is may use it; undefined where its pack is not loaded. */
export async function searchSeenBy(
  turn: Pick<Turn, 'person'>,
  authority: string,
  parts: Pick<TurnParts, 'now' | 'searchOf' | 'profiles' | 'withheld'>,
): Promise<PackSearch | undefined> {
  const search = parts.searchOf(authority);
  if (search === undefined) return undefined;
  const { role } = await parts.profiles.of(turn.person);
  return visibleTo(search, { role, today: today(parts), withheld: await parts.withheld(authority) });
}
