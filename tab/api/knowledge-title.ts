import type { EntryVersion } from '../../knowledge/live/entry-version.ts';

/** What an entry is called by its own content; undefined for what has no title. */
export function titleIn(content: EntryVersion['content'] | undefined): string | undefined {
  if (typeof content !== 'object' || Array.isArray(content)) return undefined;
  const { title, term, name, subject } = content as Readonly<Record<string, unknown>>;
  return [title, term, name, subject].find((each) => typeof each === 'string');
}
