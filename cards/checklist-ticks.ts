const prefix = 'tick-';

/** The id of the box that stands for an item of a checklist. */
export function tickBoxId(item: string): string {
  return `${prefix}${item}`;
}

/**
 * Gathers the boxes that were ticked when a button was pressed: Teams merges each into the button's data under the
 * box's own id, as the text "true" or "false". They become `ticks`, a list of items; data without boxes stays as it is.
 */
export function gatherTicks(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const boxes = Object.entries(data).filter(([name]) => name.startsWith(prefix));
  if (boxes.length === 0) return data;
  const ticks = boxes
    .filter(([, value]) => value === 'true' || value === true)
    .map(([name]) => name.slice(prefix.length));
  return { ...data, ticks };
}
