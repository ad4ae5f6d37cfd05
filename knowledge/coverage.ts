import type { Document, Pack } from './schema.ts';
import { citationsOf } from './sources.ts';
import { linesOutsideSections, statementsOf, type Statement } from './statements.ts';

/** What the pack makes of one document. */
export interface Coverage {
  readonly document: string;
  readonly statements: readonly (Statement & { readonly entries: readonly string[] })[];
  /** Statements that no entry carries; headings are not counted. */
  readonly uncovered: readonly Statement[];
  /** Statement ids that entries cite and the document does not have. */
  readonly unknown: readonly string[];
  /** Lines of the document that the outline leaves out. */
  readonly outside: readonly string[];
}

/** Compares a document's text with what the pack cites of it. Pure; promises to leave no statement out. */
export function coverageOf(pack: Pack, document: Document, text: string): Coverage {
  const carriers = new Map<string, string[]>();
  for (const { entry, source } of citationsOf(pack)) {
    if (source.document !== document.id) continue;
    for (const statement of source.statements) {
      carriers.set(statement, [...(carriers.get(statement) ?? []), entry]);
    }
  }
  const statements = statementsOf(document, text).map((statement) => ({
    ...statement,
    entries: carriers.get(statement.id) ?? [],
  }));
  const known = new Set(statements.map((statement) => statement.id));
  return {
    document: document.id,
    statements,
    uncovered: statements.filter((statement) => !statement.heading && statement.entries.length === 0),
    unknown: [...carriers.keys()].filter((id) => !known.has(id)),
    outside: linesOutsideSections(document, text),
  };
}
