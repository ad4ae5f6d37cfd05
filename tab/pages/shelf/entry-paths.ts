import type { LookUpEntry } from '../../contract.ts';

/** The address at which an entry can be read by itself. */
export function entryPath(authority: string, { id, kind }: Pick<LookUpEntry, 'id' | 'kind'>): string {
  if (kind === 'term') return `/glossary/${authority}/${id}`;
  if (kind === 'checklist' || kind === 'duties') return `/checklists/${authority}/${id}`;
  return `/entry/${authority}/${id}`;
}
