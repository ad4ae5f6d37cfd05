import { ActionSet, type CardElement } from '@microsoft/teams.cards';
import type { Facts } from '../knowledge/facts.ts';
import type { Topic } from '../knowledge/schema.ts';
import { button } from './button.ts';
import { factsLine } from './facts-line.ts';
import { folded } from './folded.ts';
import { topicInputs } from './topic-inputs.ts';
import { smallPrint } from './words.ts';

/**
 * Says which facts an answer was worked out with and lets the asker change them: only those that decide this topic.
 * Without an answer in the log there is nothing to change.
 */
export function changeFacts(view: {
  readonly authority: string;
  readonly topic: Topic;
  readonly facts: Facts;
  readonly answer: string | undefined;
}): readonly CardElement[] {
  const { authority, topic, facts, answer } = view;
  const line = factsLine(facts);
  const said = line === '' ? 'Worked out for any child' : `Worked out for: ${line}`;
  const inputs = topicInputs(topic, facts);
  if (answer === undefined || inputs.length === 0) return line === '' ? [] : [smallPrint(`${said}.`)];
  return folded(
    'change-facts',
    `${said}. **Change**`,
    [
      ...inputs,
      new ActionSet(
        button('Answer again with this', { verb: 'correct-facts', authority, answer, entry: topic.id }),
      ),
    ],
    { part: true },
  );
}
