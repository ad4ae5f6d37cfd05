import { createRequire } from 'node:module';
import type * as Diff from 'diff';
import type { EntryVersion } from '../knowledge/live/entry-version.ts';

/** A line of an entry: there before and not after, the other way round, or both. */
export interface DiffLine {
  readonly what: 'added' | 'removed' | 'same';
  readonly text: string;
}

const names: Readonly<Record<string, string>> = {
  title: 'Title',
  aliases: 'Asked as',
  answer: 'Answer',
  source: 'Source',
  owner: 'Owner',
  reviewed: 'Reviewed',
  reviewBy: 'Review by',
  related: 'Related',
  doubt: 'Doubt',
};

/** What changes of an entry, line by line; undefined content is that of an entry which is not there. */
export function entryDiff(
  before: EntryVersion['content'] | undefined,
  after: EntryVersion['content'] | undefined,
): readonly DiffLine[] {
  // Half a MB that only whoever reviews an edit needs.
  const { diffArrays } = createRequire(import.meta.url)('diff') as typeof Diff;
  return diffArrays([...linesOf(before)], [...linesOf(after)]).flatMap(({ added, removed, value }) =>
    value.map((text) => ({ what: added ? 'added' : removed ? 'removed' : 'same', text }) as const),
  );
}

/** An entry as lines of "Field: value", in the order of its fields. */
function linesOf(content: EntryVersion['content'] | undefined): readonly string[] {
  if (content === undefined || content === 'archived') return [];
  return Object.entries(content).flatMap(([field, value]) =>
    field === 'id' ? [] : valueLines(names[field] ?? field, value),
  );
}

function valueLines(name: string, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => valueLines(name, each));
  if (typeof value === 'object') {
    const { document, statements } = value as { readonly document?: unknown; readonly statements?: unknown };
    if (typeof document === 'string' && Array.isArray(statements))
      return [`${name}: ${document}, ${statements.join(', ')}`];
    return Object.entries(value).flatMap(([field, inner]) => valueLines(`${name} › ${field}`, inner));
  }
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  return said
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `${name}: ${line}`);
}
