import type { z } from 'zod';
import { termStanding } from '../../cards/term-standing.ts';
import { searchSeenBy } from '../../bot/turns/search-seen-by.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import type { Person } from '../../queue/people.ts';
import type { glossarySchema } from '../contract-glossary.ts';

const alphabet = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** An authority's words and what they mean, by the alphabet, as this person may see them; undefined where not loaded. */
export async function glossaryFor(
  person: Person,
  authority: string,
  parts: TurnParts,
): Promise<z.infer<typeof glossarySchema> | undefined> {
  const search = await searchSeenBy({ person }, authority, parts);
  if (search === undefined) return undefined;
  const terms = search.pack.glossary
    .filter(({ id }) => search.entry(id) !== undefined)
    .map(({ id, term, also, meaning, standing }) => {
      const said = termStanding[standing];
      return { id, term, also, meaning, ...(said === undefined ? {} : { standing: said }) };
    });
  return {
    name: search.pack.name,
    terms: terms.toSorted((one, other) => alphabet.compare(one.term, other.term)),
  };
}
