import { Container, type CardElement } from '@microsoft/teams.cards';
import { button } from './button.ts';
import { words } from './words.ts';

/** A whole line to press: the way to all that one child can have, where the buttons of a card are taken. */
export function whatTheyGetLink(authority: string): CardElement {
  return new Container(words('**What can this young person get?** ›')).withOptions({
    selectAction: button('What can this young person get?', {
      verb: 'open-what-they-get',
      authority,
      answer: undefined,
    }),
    spacing: 'Small',
  });
}
