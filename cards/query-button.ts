import type { ExecuteAction, IExecuteAction } from '@microsoft/teams.cards';
import { button } from './button.ts';
import type { ButtonAsk } from './button-data.ts';

/** A button that takes along nothing of what is typed into the card, and so never asks for a box to be filled in. */
export function pressOnly(
  title: string,
  ask: ButtonAsk,
  options: Partial<IExecuteAction> = {},
): ExecuteAction {
  const made = button(title, ask, options);
  made.associatedInputs = 'none';
  const { fallback } = made;
  if (fallback !== undefined && fallback !== 'drop' && fallback.type === 'Action.Submit') {
    fallback.associatedInputs = 'none';
  }
  return made;
}
