import { z } from 'zod';
import { entryFormSchema } from '../../contract-knowledge.ts';

const keptSchema = z.object({ form: entryFormSchema, reason: z.string(), basedOn: z.number() });
/** What somebody is writing, on top of which version. */
export type Writing = z.infer<typeof keptSchema>;

const named = (keptAs: string): string => `advice-line-knowledge|${keptAs}`;

/** What was written here before the page was left or loaded anew; undefined where nothing was, or it was kept as a draft. */
export function writingBefore(keptAs: string): Writing | undefined {
  try {
    return keptSchema.safeParse(JSON.parse(sessionStorage.getItem(named(keptAs)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** Keeps what is being written until the window is shut, on this machine only; undefined forgets it. */
export function keepWriting(keptAs: string, writing: Writing | undefined): void {
  try {
    if (writing === undefined) sessionStorage.removeItem(named(keptAs));
    else sessionStorage.setItem(named(keptAs), JSON.stringify(writing));
  } catch {
    // A browser that keeps nothing for pages in frames: the words stay for as long as the page does.
  }
}
