import {
  AdaptiveCard,
  ExecuteAction,
  ShowCardAction,
  SubmitAction,
  type CardElement,
  type IExecuteAction,
  type Action,
} from '@microsoft/teams.cards';
import type { ButtonAsk } from './button-data.ts';

/** A button: Action.Execute, and for clients that do not know it an Action.Submit with the same verb and data. */
export function button(title: string, ask: ButtonAsk, options: Partial<IExecuteAction> = {}): ExecuteAction {
  const data = { v: 1, ...ask };
  const fallback = new SubmitAction();
  fallback.title = title;
  fallback.data = { ...data, msteams: quietly };
  // Set one by one: a card has many buttons, and merging options into each costs more than the rest of it.
  const made = new ExecuteAction();
  made.title = title;
  made.verb = ask.verb;
  made.data = data;
  Object.assign(made, options);
  made.fallback = fallback;
  return made;
}

/** Teams says nothing of its own on a press; the reply does. */
const quietly = Object.freeze({ feedback: Object.freeze({ hide: true }) });

/** A button that unfolds more of the card where it stands, with no call to the service. */
export function unfold(
  title: string,
  body: readonly CardElement[],
  actions: readonly Action[] = [],
): ShowCardAction {
  return new ShowCardAction({
    title,
    card: new AdaptiveCard(...body).withOptions({
      version: '1.5',
      ...(actions.length === 0 ? {} : { actions: [...actions] }),
    }),
  });
}
