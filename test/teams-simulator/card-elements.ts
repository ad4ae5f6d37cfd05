import type { Card } from './activity.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';

/** One element or action of a card, with the cards it stands in: the outermost first, then each Action.ShowCard's. */
export interface PlacedElement {
  readonly element: JsonObject;
  readonly cards: readonly Card[];
}

/** Where elements hold others, in the order in which they are read. Data and fallbacks are not drawn, so not here. */
const HOLDERS = [
  'body',
  'columns',
  'rows',
  'cells',
  'items',
  'pages',
  'images',
  'inlines',
  'inlineAction',
  'selectAction',
  'actions',
  'card',
];

/**
 * Every element and action of a card in reading order, those of Action.ShowCard after their button.
 * What is hidden (`isVisible: false`) is left out unless asked for.
 */
export function* elementsOf(card: Card, options: { hidden: boolean }): Generator<PlacedElement> {
  yield* elementsIn(card, [card], options.hidden);
}

function* elementsIn(element: JsonObject, cards: readonly Card[], hidden: boolean): Generator<PlacedElement> {
  if (!hidden && element['isVisible'] === false) return;
  yield { element, cards };
  for (const holder of HOLDERS) {
    const held = element[holder];
    for (const child of Array.isArray(held) ? held : [held]) {
      if (isJsonObject(child))
        yield* elementsIn(child, holder === 'card' ? [...cards, child] : cards, hidden);
    }
  }
}
