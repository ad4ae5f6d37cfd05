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
  return new ExecuteAction({
    title,
    verb: ask.verb,
    data,
    ...options,
    fallback: new SubmitAction({ title, data: { ...data, msteams: { feedback: { hide: true } } } }),
  });
}

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
