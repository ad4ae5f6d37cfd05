import { isDeepStrictEqual } from 'node:util';

import type { Card } from './activity.ts';
import { elementsOf, type PlacedElement } from './card-elements.ts';
import { isJsonObject, type JsonObject, textOf } from './json-object.ts';

/** Which of several buttons with the same verb is meant. */
export interface ButtonChoice {
  /** The title on the button. */
  readonly title?: string;
  /** Fields that the button's data holds, beside any others. */
  readonly data?: JsonObject;
}

/** A button and where it is: `cardIndex` counts the message's cards. */
export interface Button extends PlacedElement {
  readonly cardIndex: number;
}

/** The verb of an action: Action.Execute's own, or the one inside Action.Submit's data. */
export function verbOf(action: JsonObject): string {
  const data = action['data'];
  return textOf(action['verb']) || (isJsonObject(data) ? textOf(data['verb']) : '');
}

/** Every Action.Execute and Action.Submit of the cards, wherever it stands, hidden ones too (a toggle may show them). */
export function buttonsOf(cards: readonly Card[]): Button[] {
  return cards.flatMap((card, cardIndex) =>
    [...elementsOf(card, { hidden: true })]
      .filter(({ element }) => element['type'] === 'Action.Execute' || element['type'] === 'Action.Submit')
      .map(({ element, cards: around }) => ({ element, cards: around, cardIndex })),
  );
}

/** The one button with that verb. Throws, naming the buttons there are, when it is missing, greyed out or not the only one. */
export function findButton(cards: readonly Card[], verb: string, choice: ButtonChoice = {}): Button {
  const buttons = buttonsOf(cards);
  const fitting = buttons.filter(({ element }) => verbOf(element) === verb && isChosen(element, choice));
  const [first] = fitting;
  const there =
    buttons.map(({ element }) => `${verbOf(element)} ("${textOf(element['title'])}")`).join(', ') || 'none';
  if (!first) throw new Error(`No button "${verb}"${said(choice)} on the card. Buttons: ${there}`);
  if (fitting.some(({ element }) => !isDeepStrictEqual(element['data'], first.element['data']))) {
    throw new Error(
      `Several buttons "${verb}"${said(choice)} with different data: choose by title or data. Buttons: ${there}`,
    );
  }
  if (first.element['isEnabled'] === false) throw new Error(`The button "${verb}" is greyed out`);
  return first;
}

function isChosen(action: JsonObject, choice: ButtonChoice): boolean {
  if (choice.title !== undefined && action['title'] !== choice.title) return false;
  const data = isJsonObject(action['data']) ? action['data'] : {};
  return Object.entries(choice.data ?? {}).every(([key, value]) => isDeepStrictEqual(data[key], value));
}

function said(choice: ButtonChoice): string {
  return choice.title === undefined && choice.data === undefined ? '' : ` with ${JSON.stringify(choice)}`;
}
