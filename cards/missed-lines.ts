import { Container, type CardElement } from '@microsoft/teams.cards';
import type { UnhelpfulKind } from '../knowledge/missed/missed.ts';
import type { ButtonAsk } from './button-data.ts';
import { pressOnly } from './query-button.ts';
import { smallPrint, words } from './words.ts';

/** The answer that the lines are about; without its id there is nothing to press. */
export interface MissedLinesView {
  readonly authority: string;
  readonly answer?: string | undefined;
}

/** Beneath a card without an answer: they can be told once there is one. */
export function tellMeLine({ authority, answer }: MissedLinesView): readonly CardElement[] {
  return answer === undefined
    ? []
    : [line('Tell me when there is an answer', { verb: 'tell-me', authority, answer })];
}

/** Beneath an answer that did not help: what was wrong with it, in one press, and that they can be told of a better one. */
export function whatWasWrong(view: MissedLinesView, said: UnhelpfulKind | undefined): readonly CardElement[] {
  const { authority, answer } = view;
  if (answer === undefined) return [];
  const say = (title: string, what: UnhelpfulKind) =>
    line(title, { verb: 'say-unhelpful', authority, answer, what });
  return [
    ...(said === undefined
      ? [
          words('What was wrong with it?'),
          say('It is not what I asked about', 'not-about'),
          say('It is what I asked about, but not the answer', 'not-answer'),
        ]
      : [smallPrint(saidWords[said])]),
    ...tellMeLine(view),
  ];
}

const saidWords: Readonly<Record<UnhelpfulKind, string>> = {
  'not-about': 'You said that it is not what you asked about. Whoever keeps the answers will see that.',
  'not-answer':
    'You said that it is what you asked about, but not the answer. Whoever keeps the answers will see that.',
};

/** A line to press and no button: the cards have as many as they can hold. */
function line(title: string, ask: ButtonAsk): CardElement {
  return new Container(words(`**${title}** ›`, { spacing: 'None' })).withOptions({
    spacing: 'Small',
    selectAction: pressOnly(title, ask),
  });
}
