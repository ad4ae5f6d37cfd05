import { entriesOf, type Entry } from './entries.ts';
import type { Document, Pack, Source } from './schema.ts';

/** One citation: which entry or row cites which statements, and the words it carries them in. */
export interface Citation {
  readonly entry: string;
  readonly source: Source;
}

/** Every citation of a pack: rows of topics by the row's id, everything else by the entry's. */
export function citationsOf(pack: Pack): readonly Citation[] {
  return entriesOf(pack).flatMap(citationsOfEntry);
}

function citationsOfEntry(entry: Entry): readonly Citation[] {
  switch (entry.kind) {
    case 'topic':
      return entry.topic.entitlements.map((row) => ({ entry: row.id, source: row.source }));
    case 'article':
      return entry.article.source.map((source) => ({ entry: entry.id, source }));
    case 'term':
      return entry.term.source === undefined ? [] : [{ entry: entry.id, source: entry.term.source }];
    case 'contact':
      return [{ entry: entry.id, source: entry.contact.source }];
    case 'not-ours':
      return [];
  }
}

/** The document a source names; undefined only for a pack that has not passed its checks. */
export function documentOf(pack: Pack, source: Source): Document | undefined {
  return pack.documents.find((document) => document.id === source.document);
}

/** The titles of the sections that the statements of a source stand in, each once. */
export function sectionTitles(document: Document, source: Source): readonly string[] {
  const ids = new Set(source.statements.map((statement) => statement.slice(0, statement.lastIndexOf('.'))));
  return document.sections.filter((section) => ids.has(section.id)).map((section) => section.title);
}
