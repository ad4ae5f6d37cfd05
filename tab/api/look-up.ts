import { searchSeenBy } from '../../bot/turns/search-seen-by.ts';
import { titlesOf } from '../../bot/turns/look-up-knowledge.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import { entriesOf, type Entry } from '../../knowledge/entries.ts';
import type { Person } from '../../queue/people.ts';
import type { LookUpEntry } from '../contract.ts';
import type { LookUpAsked } from '../contract-look-up.ts';

/** As many as are read through before other words are tried. */
const mostFound = 30;

/**
 * What this person may see of an authority's knowledge: everything, in the pack's order, while no words are given; else
 * what is called like the words, slips and halves of words included, best first. Undefined where it is not loaded.
 */
export async function titlesFor(
  person: Person,
  { authority, words = '' }: LookUpAsked,
  parts: TurnParts,
): Promise<readonly LookUpEntry[] | undefined> {
  const whole = parts.searchOf(authority);
  const seen = await searchSeenBy({ person }, authority, parts);
  if (whole === undefined || seen === undefined) return undefined;
  const found: readonly Entry[] =
    words.trim() === '' ? entriesOf(seen.pack) : titlesOf(whole)(words, mostFound);
  return found.flatMap(({ id, kind, title }) =>
    kind === 'not-ours' || seen.entry(id) === undefined ? [] : [{ id, kind, title }],
  );
}
