import type { DrawnCard } from './draw-card.ts';

/**
 * Puts a card in the place of the one before. Whoever was writing in a box of that one goes on writing in the same box
 * of this one, at the same letter.
 */
export function putInPlace(card: DrawnCard, before: DrawnCard | undefined, place: HTMLElement): void {
  const writing = document.activeElement;
  const [id] = [...(before?.boxes ?? [])].find(([, box]) => box.contains(writing)) ?? [];
  const caret = isTextBox(writing) ? ([writing.selectionStart, writing.selectionEnd] as const) : undefined;
  place.replaceChildren(...(card.element === undefined ? [] : [card.element]));
  const box = id === undefined ? undefined : card.boxes.get(id)?.querySelector('textarea, input, select');
  if (!(box instanceof HTMLElement)) return;
  box.focus({ preventScroll: true });
  // Boxes that hold no text, such as dates, have no place in it.
  if (caret !== undefined && caret[0] !== null && isTextBox(box)) box.setSelectionRange(...caret);
}

function isTextBox(element: Element | null): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
