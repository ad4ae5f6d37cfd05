import { z } from 'zod';
import type { Typed } from './draw-card.ts';

/** What stands in boxes is text, or a tick. */
const keptSchema = z.array(z.tuple([z.string(), z.union([z.string(), z.boolean(), z.number()])]));
const named = (keptAs: string): string => `advice-line-typed|${keptAs}`;

/** What was typed into a card before the page was left or loaded anew, in this window and since it was opened. */
export function typedBefore(keptAs: string | undefined): Typed | undefined {
  if (keptAs === undefined) return undefined;
  try {
    const kept = keptSchema.safeParse(JSON.parse(sessionStorage.getItem(named(keptAs)) ?? '[]'));
    return kept.success ? new Map(kept.data) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is in a card's boxes until the window is shut, on this machine only; nothing typed leaves nothing kept. */
export function keepTyped(keptAs: string | undefined, typed: Typed): void {
  if (keptAs === undefined) return;
  try {
    if (typed.size === 0) sessionStorage.removeItem(named(keptAs));
    else sessionStorage.setItem(named(keptAs), JSON.stringify([...typed]));
  } catch {
    // A browser that keeps nothing for pages in frames: the words stay for as long as the page does.
  }
}
