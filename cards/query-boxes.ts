import { TextInput } from '@microsoft/teams.cards';
import { mostTyped } from './button-data.ts';

/** Where the asker writes to the adviser. One to a card: the names of inputs are shared by all that unfolds. */
export function additionBox(label: string): TextInput {
  return box('addition', label);
}

/** Where the adviser writes to the asker. */
export function replyBox(): TextInput {
  return box('reply', 'Your words to the asker');
}

function box(id: string, label: string): TextInput {
  return new TextInput({
    id,
    label,
    isMultiline: true,
    maxLength: mostTyped,
    isRequired: true,
    errorMessage: 'Please type your words first',
    placeholder: 'Please leave out names and other details of a child',
  });
}
