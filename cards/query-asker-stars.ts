import { ChoiceSetInput, TextInput, type Action } from '@microsoft/teams.cards';
import { stars, type Query, type Stars } from '../queue/query.ts';
import { button, unfold } from './button.ts';
import { mostTyped } from './button-data.ts';
import { smallPrint } from './words.ts';

/** What each number of a rating stands for. */
export const starNames: Readonly<Record<Stars, string>> = {
  5: '5: all that was needed',
  4: '4: most of it',
  3: '3: some of it',
  2: '2: little of it',
  1: '1: no help at all',
};

/** Where the asker says from 1 to 5 what they made of the answer, and why if they like. */
export function rateAction({ authority, id, rating }: Query): Action {
  const choices = stars.toReversed().map((each) => ({ title: starNames[each], value: String(each) }));
  return unfold(
    rating === undefined ? 'Rate it' : 'Change your rating',
    [
      new ChoiceSetInput(...choices)
        .withId('stars')
        .withLabel('How good was the answer?')
        .withStyle('compact')
        .withIsRequired(true)
        .withErrorMessage('Please choose a number')
        .withValue(rating === undefined ? '' : String(rating)),
      new TextInput({
        id: 'reply',
        label: 'Why? (optional)',
        isMultiline: true,
        maxLength: mostTyped,
        placeholder: 'Please leave out names and other details of a child',
      }),
      smallPrint('The team reads it as one of many. It is no mark of any one adviser.'),
    ],
    [button('Save', { verb: 'rate-stars', authority, query: id }, { style: 'positive' })],
  );
}
