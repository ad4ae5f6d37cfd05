import type { ReplyShown } from '../contract.ts';

/** A card as a page gets it: the JSON that Teams would get. */
export function cardShown(
  place: 'new' | 'in-place',
  { summary, card }: { readonly summary: string; readonly card: unknown },
): ReplyShown {
  return { place, summary, card: JSON.parse(JSON.stringify(card)) as Record<string, unknown> };
}
