import { Container, type CardElement } from '@microsoft/teams.cards';
import { pressOnly } from './query-button.ts';
import { words } from './words.ts';

/** A line to press beneath an answer: somebody knows better, or the document has changed. */
export function outOfDateLink(authority: string, answer: string): CardElement {
  return linkTo(
    'Something wrong or out of date?',
    pressOnly('Something wrong or out of date?', { verb: 'correct-answer', authority, answer }),
  );
}

/** A line to press: what somebody makes of the service. */
export function feedbackLink(authority: string): CardElement {
  return linkTo('Give feedback', pressOnly('Give feedback', { verb: 'give-feedback', authority }));
}

function linkTo(title: string, selectAction: ReturnType<typeof pressOnly>): CardElement {
  return new Container(words(`**${title}** ›`)).withOptions({ selectAction, spacing: 'Small' });
}
