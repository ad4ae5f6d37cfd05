import type { AnsweringEntry } from '../knowledge/entries.ts';
import type { Pack } from '../knowledge/schema.ts';
import { documentOf, sectionTitles } from '../knowledge/sources.ts';
import { commitmentFaces } from './commitment.ts';

/** What an entry says, as plain words for a reply by a person, and below them where they come from. */
export function entryInReply(pack: Pack, entry: AnsweringEntry): string {
  const { document, sections } = firstSource(pack, entry);
  const source =
    document === undefined
      ? []
      : [`Source: ${[`${document.title} (${document.publisher})`, ...sections].join(', ')}.`];
  return [...says(entry), ...source].join('\n').replaceAll('**', '');
}

function firstSource(pack: Pack, entry: AnsweringEntry) {
  for (const { source } of entry.cites) {
    const document = documentOf(pack, source);
    if (document !== undefined) return { document, sections: sectionTitles(document, source).slice(0, 1) };
  }
  return { document: undefined, sections: [] };
}

function says(entry: AnsweringEntry): readonly string[] {
  switch (entry.kind) {
    case 'topic':
      return [
        entry.topic.overview,
        ...entry.topic.entitlements
          .slice(0, mostRows)
          .map((row) => `${row.title} (${commitmentFaces[row.commitment].words}): ${row.answer}`),
      ];
    case 'article':
      return [entry.article.answer];
    case 'term':
      return [`${entry.term.term}: ${entry.term.meaning}`];
    case 'contact':
      return [
        [entry.contact.about, entry.contact.email, entry.contact.phone, entry.contact.caution]
          .filter((part) => part !== undefined)
          .join(' '),
      ];
    case 'checklist':
    case 'duties':
    case 'policy':
    case 'nomination':
      return entry.says.slice(0, mostRows);
  }
}

/** The adviser takes out what does not fit the question; a whole offer would not fit into the box. */
const mostRows = 6;
