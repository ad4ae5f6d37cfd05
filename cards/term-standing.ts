import type { GlossaryTerm } from '../knowledge/schema.ts';

/** What is said beneath a meaning that no document spells out; undefined where one does. */
export const termStanding: Readonly<Record<GlossaryTerm['standing'], string | undefined>> = {
  source: undefined,
  standard: 'The usual meaning; the document does not spell it out.',
  likely: 'Our likely reading; no document we hold spells it out. Check before relying on it.',
};
