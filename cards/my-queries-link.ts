import { Container, type CardElement } from '@microsoft/teams.cards';
import { pressOnly } from './query-button.ts';
import { words } from './words.ts';

/** A whole line to press: the way to all that somebody has asked the advice line. */
export function myQueriesLink(): CardElement {
  return new Container(words('**Your questions to the advice line** ›')).withOptions({
    selectAction: pressOnly('Your questions to the advice line', { verb: 'my-queries', page: undefined }),
    spacing: 'Small',
  });
}
