import type { Card } from './activity.ts';
import { elementsOf } from './card-elements.ts';
import type { Button } from './find-button.ts';
import { type JsonObject, textOf } from './json-object.ts';

/** What a person has filled in, by input id. Teams sends every value as text. */
export type Inputs = Readonly<Record<string, string>>;

/**
 * The inputs a button sends: what stands in its card's inputs (and in those around it), with what the person filled in
 * laid over. Throws where the Teams client would not let the person do it: an input that is not on the card, or a
 * required one left empty. A button with `associatedInputs: "none"` sends no inputs and asks for none.
 */
export function inputsFor(outermost: Card, button: Button, filledIn: Inputs): Record<string, string> {
  const inputs = button.element['associatedInputs'] === 'none' ? [] : inputsAround(outermost, button);
  const ids = new Set(inputs.map((input) => textOf(input['id'])));
  const unknown = Object.keys(filledIn).filter((id) => !ids.has(id));
  if (unknown.length > 0) {
    throw new Error(
      `The button sends no input "${unknown.join('", "')}"; it sends: ${[...ids].join(', ') || 'none'}`,
    );
  }
  const values = { ...initialValues(inputs), ...filledIn };
  const missing = inputs.filter((input) => input['isRequired'] === true && !values[textOf(input['id'])]);
  if (missing.length > 0) {
    const reasons = missing.map((input) => `${textOf(input['id'])} (${textOf(input['errorMessage'])})`);
    throw new Error(`Teams would not send this: required and empty: ${reasons.join(', ')}`);
  }
  return values;
}

/** An input counts when its own card is one of those the button stands in: not one inside another Action.ShowCard. */
function inputsAround(outermost: Card, button: Button): JsonObject[] {
  return [...elementsOf(outermost, { hidden: true })]
    .filter(({ element, cards }) => {
      const own = cards.at(-1);
      return textOf(element['type']).startsWith('Input.') && own !== undefined && button.cards.includes(own);
    })
    .map(({ element }) => element);
}

function initialValues(inputs: readonly JsonObject[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const input of inputs) {
    const value = input['value'];
    const id = textOf(input['id']);
    if (input['type'] === 'Input.Toggle') values[id] = textOf(value) || textOf(input['valueOff']) || 'false';
    else if (typeof value === 'string' || typeof value === 'number') values[id] = String(value);
  }
  return values;
}
