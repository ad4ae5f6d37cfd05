import type { EntryVersion } from '../../knowledge/live/entry-version.ts';
import type { Preview } from '../../knowledge/live/live-knowledge.ts';
import type { TurnParts } from './parts.ts';

/** What an entry is called in a version, or else as it is in force. */
export function titleOf(version: EntryVersion, { searchOf }: Pick<TurnParts, 'searchOf'>): string {
  const { title, term } = version.content as { readonly title?: unknown; readonly term?: unknown };
  const called = [title, term].find((each) => typeof each === 'string');
  return called ?? searchOf(version.authority)?.entry(version.entry)?.title ?? version.entry;
}

/** The ways of asking that a version adds to those in force. */
export function addedIn({ version, before }: Pick<Preview, 'version' | 'before'>): readonly string[] {
  const known = new Set(aliasesOf(before));
  return aliasesOf(version.content).filter((alias) => !known.has(alias));
}

/** The ways of asking that stand in an entry. */
export function aliasesOf(content: EntryVersion['content'] | undefined): readonly string[] {
  const { aliases } = (typeof content === 'object' ? content : {}) as { readonly aliases?: unknown };
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
}
