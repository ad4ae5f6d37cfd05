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
  return entriesOf(pack).flatMap(phrasingsOfEntry);
}

function phrasingsOfEntry(entry: Entry): readonly Phrasing[] {
  const whole = (texts: readonly string[]): Phrasing[] => texts.map((text) => ({ text, entry: entry.id }));
  switch (entry.kind) {
    case 'topic':
      return [
        ...whole([entry.title, ...entry.topic.aliases]),
        ...entry.topic.entitlements.flatMap((row) =>
          row.aliases.map((text) => ({ text, entry: entry.id, row: row.id })),
        ),
      ];
    case 'article':
      return whole([entry.title, ...entry.article.aliases]);
    case 'contact':
      return whole([entry.title, ...entry.contact.aliases]);
    case 'not-ours':
      return whole([entry.title, ...entry.notOurs.aliases]);
    case 'term':
      return whole([entry.term.term, ...entry.term.also].flatMap(glossaryPhrasings));
  }
}

/** People ask for a term in a handful of ways that are the same for every term. */
function glossaryPhrasings(term: string): readonly string[] {
  return [
    `${term} meaning`,
    `what does ${term} mean`,
    `what is ${term}`,
    `what does ${term} stand for`,
    `what is ${term} short for`,
  ];
}
