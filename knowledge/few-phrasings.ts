import { entriesOf } from './entries.ts';
import type { Pack } from './schema.ts';

/** Fewer ways of asking than this leave search guessing. */
export const fewestPhrasings = 8;

/**
 * The ids of entries that too few people's words lead to: fewer than eight ways of asking, rows' own counted with their
 * topic. Abbreviations are left out, since they are asked for in a handful of ways that every term has.
 */
export function fewPhrasings(pack: Pack): readonly { readonly id: string; readonly has: number }[] {
  return entriesOf(pack)
    .filter(({ kind, aliases }) => kind !== 'term' && aliases.length < fewestPhrasings)
    .map(({ id, aliases }) => ({ id, has: aliases.length }));
}
