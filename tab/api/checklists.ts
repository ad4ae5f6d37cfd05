import type { z } from 'zod';
import { checklistItems } from '../../cards/checklist-count.ts';
import { searchSeenBy } from '../../bot/turns/search-seen-by.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import type { Person } from '../../queue/people.ts';
import type { ChecklistLine, checklistsSchema } from '../contract-checklists.ts';

/**
 * An authority's checklists, each with how much of it this person has ticked, and the duties of its roles; undefined where
 * its knowledge is not loaded.
 */
export async function checklistsFor(
  person: Person,
  authority: string,
  parts: TurnParts,
): Promise<z.infer<typeof checklistsSchema> | undefined> {
  const search = await searchSeenBy({ person }, authority, parts);
  if (search === undefined) return undefined;
  const { pack } = search;
  const seen = ({ id }: { readonly id: string }): boolean => search.entry(id) !== undefined;
  const checklists = await Promise.all(
    pack.checklists.filter(seen).map(async (checklist): Promise<ChecklistLine> => {
      const { id, title, about } = checklist;
      const ticked = await parts.checklistTicks.of(person, { authority, checklist: id }, parts.now());
      const items = checklistItems(checklist);
      return {
        id,
        kind: 'checklist',
        title,
        about,
        items: items.length,
        ticked: items.filter((item) => ticked.has(item.id)).length,
      };
    }),
  );
  const duties = pack.duties.filter(seen).map(({ id, title, about, duties: asked }): ChecklistLine => ({
    id,
    kind: 'duties',
    title,
    about,
    items: asked.length,
  }));
  return { name: pack.name, lists: [...checklists, ...duties] };
}
