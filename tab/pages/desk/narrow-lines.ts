import type { DeskLine } from '../../contract-desk.ts';
import { facets, none, stateFilters, type Facet, type Sort, type StateFilter, type View } from './view.ts';

/** By when the next thing is due on a query: its first reply, or its end. Milliseconds since 1970. */
export function dueOf({ replyDue, settleDue }: DeskLine): number | undefined {
  if (replyDue === undefined || settleDue === undefined) return replyDue ?? settleDue;
  return Math.min(replyDue, settleDue);
}

/** True while advisers have to do with it. */
export function isOpen({ state }: DeskLine): boolean {
  return state === 'waiting' || state === 'claimed' || state === 'awaiting-asker';
}

/** True where something was due before now; while the asker has to write, nothing is. */
export function isOverdue(line: DeskLine, now: number): boolean {
  const due = dueOf(line);
  return due !== undefined && due <= now && (line.state === 'waiting' || line.state === 'claimed');
}

/** The lines that a view shows, in its order. `now` in milliseconds since 1970. */
export function narrowed(lines: readonly DeskLine[], view: View, now: number): readonly DeskLine[] {
  return lines
    .filter((line) => passes[view.filter](line, now) && facets.every((facet) => fits(line, facet, view)))
    .toSorted(orders[view.sort]);
}

/** How many each of the state filters would show, with everything else as the view has it. */
export function countsOf(
  lines: readonly DeskLine[],
  view: View,
  now: number,
): Readonly<Record<StateFilter, number>> {
  const counts = { waiting: 0, mine: 0, urgent: 0, overdue: 0, all: 0 };
  for (const line of lines)
    if (facets.every((facet) => fits(line, facet, view)))
      for (const filter of stateFilters) if (passes[filter](line, now)) counts[filter] += 1;
  return counts;
}

/** What can be chosen of a topic, a cohort or an authority, with how many lines each would show; in the order of its name. */
export function choicesOf(
  lines: readonly DeskLine[],
  facet: Facet,
  view: View,
  now: number,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  const others = facets.filter((other) => other !== facet);
  for (const line of lines)
    if (passes[view.filter](line, now) && others.every((other) => fits(line, other, view)))
      counts.set(line[facet] ?? none, (counts.get(line[facet] ?? none) ?? 0) + 1);
  const chosen = view[facet];
  // What was chosen stays to be seen, even where nothing has it now.
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) =>
      one.value === none ? 1 : other.value === none ? -1 : one.value.localeCompare(other.value, 'en-GB'),
    );
}

const passes: Readonly<Record<StateFilter, (line: DeskLine, now: number) => boolean>> = {
  waiting: ({ state }) => state === 'waiting',
  mine: (line) => line.mine === true && isOpen(line),
  urgent: (line) => line.urgent === true && isOpen(line),
  overdue: isOverdue,
  all: isOpen,
};

function fits(line: DeskLine, facet: Facet, view: View): boolean {
  return view[facet] === undefined || (line[facet] ?? none) === view[facet];
}

type Order = (one: DeskLine, other: DeskLine) => number;
const oldest: Order = (one, other) => one.createdAt - other.createdAt || (one.number < other.number ? -1 : 1);
const orders: Readonly<Record<Sort, Order>> = {
  oldest,
  newest: (one, other) => oldest(other, one),
  due: (one, other) => {
    const [due, otherDue] = [dueOf(one) ?? Infinity, dueOf(other) ?? Infinity];
    return due === otherDue ? oldest(one, other) : due - otherDue;
  },
  urgent: (one, other) => Number(other.urgent === true) - Number(one.urgent === true) || oldest(one, other),
};
