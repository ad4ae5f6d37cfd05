import type { Action, CardElement } from '@microsoft/teams.cards';

/**
 * A part that many cards hold, as Teams is sent it: frozen, and without the fields that the library leaves unset, which
 * would be gone through again each time one of those cards is written.
 */
export function asSent<Part extends CardElement | Action>(part: Part): Part {
  return frozen(JSON.parse(JSON.stringify(part)) as Part);
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
