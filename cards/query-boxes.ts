import { TextInput } from '@microsoft/teams.cards';
import { mostTyped } from './button-data.ts';

/** Where the asker writes to the adviser. One to a card: the names of inputs are shared by all that unfolds. */
export function additionBox(label: string): TextInput {
  return box('addition', label);
}

/** Where the adviser writes to the asker; with what they wrote before, where they are to go on from it. */
export function replyBox(before?: string, required = true): TextInput {
  const made = box('reply', 'Your words to the asker');
  // Where something can be put into it, an empty box must not hold that up; the service refuses empty words itself.
  if (!required) made.isRequired = false;
  if (before !== undefined && before !== '') made.value = before.slice(0, mostTyped);
  return made;
}

/** Where an adviser notes what they told somebody who rang, wrote or came by. */
export function notedBox(): TextInput {
  return box('reply', 'What you told them');
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
