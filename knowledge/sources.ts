import { entriesOf } from './entries.ts';
import type { Document, Pack, Source } from './schema.ts';

/** One citation: which entry or row cites which statements, and the words it carries them in. */
export interface Citation {
  readonly entry: string;
  readonly source: Source;
}

/** Every citation of a pack: rows of topics by the row's id, everything else by the entry's; definitions by the pack's. */
export function citationsOf(pack: Pack): readonly Citation[] {
  return [
    ...entriesOf(pack).flatMap(({ cites }) => cites),
    ...pack.calendar.map(({ id, source }) => ({ entry: id, source })),
    ...pack.scope.flatMap(({ id, source }) => source.map((one) => ({ entry: id, source: one }))),
    ...pack.definitions.map(({ status, source }) => ({ entry: `definition of ${status}`, source })),
  ];
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
