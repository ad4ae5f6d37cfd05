import type { Checklist } from '../knowledge/schema.ts';

/** The items of a checklist in its own order, whatever part they stand in. */
export function checklistItems(checklist: Checklist): readonly Checklist['parts'][number]['items'][number][] {
  return checklist.parts.flatMap((part) => part.items);
}

/** How much is done, as a sentence: "5 of 14 ticked." Ticks of items that are no longer on the list do not count. */
export function countTicked(checklist: Checklist, ticked: ReadonlySet<string>): string {
  const items = checklistItems(checklist);
  return `${items.filter(({ id }) => ticked.has(id)).length} of ${items.length} ticked.`;
}
