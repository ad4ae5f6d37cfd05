import { ChoiceSetInput, QueryData } from '@microsoft/teams.cards';
import type { Query } from '../queue/query.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { messageCard } from './message-card.ts';
import { pressOnly } from './query-button.ts';
import { asTyped, caution, heading, smallPrint, words } from './words.ts';

/** The people of the asker's own organisation, as Teams offers them while a name is typed. */
const colleagues = 'graph.microsoft.com/users';

/** What is chosen where the list does not have them. */
export const notListed = 'not-listed';

/** Where the asker picks the colleague who takes their question over; `problem` is what was wrong with the last pick. */
export function passQueryCard({ authority, id, number }: Query, problem?: string): ShownCard {
  const picker = new ChoiceSetInput({ title: 'They are not in this list', value: notListed })
    .withId('colleague')
    .withLabel('Colleague')
    .withStyle('filtered')
    .withPlaceholder('Type a name, then choose')
    .withIsRequired(true)
    .withErrorMessage('Please choose a colleague from the list');
  picker['choices.data'] = new QueryData().withDataset(colleagues);
  return shownCard(
    'Advice line',
    problem === undefined ? `pass ${number} to a colleague` : 'please choose again',
    [
      heading(`Pass ${number} to a colleague`),
      ...(problem === undefined ? [] : [caution(problem)]),
      words(
        'They read everything that was written, and what the advisers reply goes to them. You keep no more than that you passed it on, and a number to ring you on is erased.',
      ),
      picker,
      smallPrint('They must have written to me before, and work in the same council or for it.'),
    ],
    [
      button(`Pass ${number}`, { verb: 'pass-query', authority, query: id }, { style: 'positive' }),
      pressOnly('Keep it', { verb: 'keep-query', authority, query: id }),
    ],
  );
}

/** Stands where the asker passed it on. */
export function passedQueryCard({ number, asker }: Query): ShownCard {
  const to = asker.name === undefined || asker.name === '' ? 'a colleague' : asTyped(asker.name);
  return messageCard(
    'Advice line',
    `${number} is passed on`,
    `You passed **${number}** to ${to}. They have been told, and so has the adviser.`,
  );
}

/** Stands where the asker thought better of it. */
export function keptQueryCard({ number }: Query): ShownCard {
  return messageCard(
    'Advice line',
    `${number} stays yours`,
    `**${number}** stays yours. Nothing was passed on.`,
  );
}
