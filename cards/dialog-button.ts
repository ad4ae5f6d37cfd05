import { SubmitAction } from '@microsoft/teams.cards';
import type { ButtonAsk } from './button-data.ts';

/**
 * A button that opens a dialog. Clients that have none send it as any other Action.Submit, and the same verb is then
 * answered in the person's own chat.
 */
export function dialogButton(title: string, ask: ButtonAsk): SubmitAction {
  return new SubmitAction({
    title,
    associatedInputs: 'none',
    data: { v: 1, ...ask, msteams: { type: 'task/fetch' } },
  });
}
