import { entriesOf, type Entry } from './entries.ts';
import type { Pack } from './schema.ts';

/** One way of asking for an entry, or for one row of a topic. */
export interface Phrasing {
  readonly text: string;
  readonly entry: string;
  /** The topic's row that this phrasing asks for, where it asks for one. */
  readonly row?: string;
}

/** Every phrasing of a pack: titles, aliases, and the aliases of single rows. */
export function phrasingsOf(pack: Pack): readonly Phrasing[] {
  return entriesOf(pack).flatMap((entry) => [
    ...titleOf(entry),
    ...entry.aliases.map((alias) => ({ ...alias, entry: entry.id })),
  ]);
}

/** A term by itself is found by its cues; as a title it would draw every question that only mentions it. */
function titleOf(entry: Entry): readonly Phrasing[] {
  return entry.kind === 'term' ? [] : [{ text: entry.title, entry: entry.id }];
}
