import type { Checklist, Pack } from '../knowledge/schema.ts';
import { countTicked } from './checklist-count.ts';
import { plainDate } from './standing.ts';

/** The checklist as plain text to paste elsewhere, each line with its box as it stands. `today` is an ISO day. */
export function checklistText(view: {
  readonly pack: Pack;
  readonly checklist: Checklist;
  readonly ticked: ReadonlySet<string>;
  readonly today: string;
}): string {
  const { pack, checklist, ticked, today } = view;
  return [
    `${checklist.title} (${pack.virtualSchool}), ${plainDate(today)}: ${countTicked(checklist, ticked)}`,
    ...checklist.parts.flatMap((part) => [
      '',
      part.title,
      ...part.items.map(({ id, text }) => `${ticked.has(id) ? '☑' : '☐'} ${text}`),
    ]),
  ].join('\n');
}
