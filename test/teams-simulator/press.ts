import { isDeepStrictEqual } from 'node:util';

import type { Card } from './activity.ts';
import { type Inputs, inputsFor } from './card-inputs.ts';
import { type Button, type ButtonChoice, findButton } from './find-button.ts';
import { isJsonObject, type JsonObject, textOf } from './json-object.ts';
import type { SeenMessage } from './seen-message.ts';

/** How a button is pressed. */
export interface PressOptions extends ButtonChoice {
  /**
   * 'submit' presses as an old client would, which draws the Action.Submit in an Action.Execute's `fallback`.
   * Left out, the button is pressed as what it is.
   */
  readonly via?: 'execute' | 'submit';
  /** Sends the inputs as they are, without the client's checks: a forged press, or a client that is out of date. */
  readonly unchecked?: boolean;
  /** Laid over the activity that is sent. */
  readonly overrides?: JsonObject;
}

/** What a press sends: an Action.Execute, or the value of an Action.Submit. */
export type Pressed =
  | { readonly kind: 'execute'; readonly cardIndex: number; readonly action: JsonObject }
  | { readonly kind: 'submit'; readonly value: unknown };

/** What is sent when the button with this verb, on one of these cards, is pressed. Throws when it cannot be pressed. */
export function pressOn(
  cards: readonly Card[],
  verb: string,
  filledIn: Inputs,
  options: PressOptions,
): Pressed {
  const button = findButton(cards, verb, options);
  const card = cards[button.cardIndex] ?? {};
  const inputs = options.unchecked ? filledIn : inputsFor(card, button, filledIn);
  const via = options.via ?? (button.element['type'] === 'Action.Execute' ? 'execute' : 'submit');
  if (via === 'submit') return { kind: 'submit', value: withInputs(submitOf(button)['data'], inputs) };
  const { type, title, id } = button.element;
  if (type !== 'Action.Execute') throw new Error(`The button "${verb}" is not an Action.Execute`);
  const data = withInputs(button.element['data'], inputs);
  return { kind: 'execute', cardIndex: button.cardIndex, action: { type, title, id, verb, data } };
}

/** The message on which a card is or was, looking at the newest first; deep equality is enough. */
export function messageWith(card: Card, messages: readonly SeenMessage[]): SeenMessage | undefined {
  return messages.findLast(({ cards }) => cards.some((own) => isDeepStrictEqual(own, card)));
}

function submitOf(button: Button): JsonObject {
  const { element } = button;
  if (element['type'] === 'Action.Submit') return element;
  const { fallback } = element;
  if (isJsonObject(fallback) && fallback['type'] === 'Action.Submit') return fallback;
  throw new Error(`The button "${textOf(element['verb'])}" has no Action.Submit as its fallback`);
}

/** Inputs are merged into data that is an object; data that is text goes as it is. */
function withInputs(data: unknown, inputs: Inputs): unknown {
  if (data === undefined || isJsonObject(data)) return { ...data, ...inputs };
  return data;
}
