import type { Pack } from '../knowledge/schema.ts';
import { checklistCard } from './checklist-card.ts';
import { checklistItems } from './checklist-count.ts';
import type { CardFace } from './faces.ts';

/** A checklist as it is opened first, and with half of it ticked and saved. `today` is an ISO day. */
export function checklistFaces(pack: Pack, today: string): readonly CardFace[] {
  return pack.checklists.flatMap((checklist) => {
    const half = new Set(
      checklistItems(checklist)
        .filter((_item, index) => index % 2 === 0)
        .map(({ id }) => id),
    );
    const view = { pack, checklist, today };
    return [
      {
        name: `checklist-${checklist.id}`,
        title: 'A checklist, opened first; no term dates set',
        ...checklistCard({
          ...view,
          ticked: new Set(),
          lapse: { lastDay: '2026-12-31', fromTermDates: false },
        }),
      },
      {
        name: `checklist-${checklist.id}-saved`,
        title: 'A checklist, half ticked and saved; term dates set',
        ...checklistCard({
          ...view,
          ticked: half,
          lapse: { lastDay: '2026-12-18', fromTermDates: true },
          saved: true,
        }),
      },
    ];
  });
}
