import type { Contradiction } from '../knowledge/entitlements/contradiction.ts';
import type { FactName } from '../knowledge/entitlements/fact-names.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { Pack } from '../knowledge/schema.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { factInputs } from './fact-inputs.ts';
import { pressOnly } from './query-button.ts';
import { removedNote, type Removed } from './removed-note.ts';
import { heading, words } from './words.ts';

/** What the card is drawn from. */
export interface ContradictionView {
  readonly pack: Pack;
  readonly facts: Facts;
  readonly contradiction: Contradiction;
  /** The answer in the log that keeps the question. */
  readonly answer: string;
  /** The entry that was being answered, where it is settled. */
  readonly entry?: string | undefined;
  readonly removed?: Removed | undefined;
}

/** A course says its level, and a school year nearly an age: whoever corrects one corrects the other. */
const besides: Readonly<Partial<Record<FactName, readonly FactName[]>>> = {
  course: ['level'],
  level: ['course'],
  age: ['year'],
};

/** Two facts that cannot both be so get a question, not an answer. */
export function contradictionCard(view: ContradictionView): ShownCard {
  const { pack, facts, contradiction, answer, entry } = view;
  const asked = contradiction.between.flatMap((fact) => [fact, ...(besides[fact] ?? [])]);
  const rows = pack.topics.flatMap(({ entitlements }) => entitlements);
  return shownCard(
    'One question back',
    'two things that do not fit together',
    [
      heading('Which of these is right?'),
      words(
        `I read “${contradiction.words}” in your question, and both together are unlikely. Please put it right, and I will answer.`,
      ),
      ...factInputs(asked, facts, rows),
      ...removedNote(view.removed),
    ],
    [
      button(
        'Answer with this',
        { verb: 'correct-facts', authority: pack.authority, answer, entry },
        { style: 'positive' },
      ),
      pressOnly('Ask the advice line', { verb: 'ask-advice-line', authority: pack.authority, answer }),
    ],
  );
}
