import type { Query } from '../queue/query.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import type { MyQuery } from './my-queries-card.ts';
import { myQueriesLink } from './my-queries-link.ts';
import { pressOnly } from './query-button.ts';
import { stateWords } from './query-state-words.ts';
import { querySubject } from './query-subject.ts';
import { label, peoplesWords, roomForQuestion } from './query-thread.ts';
import { heading, smallPrint, words } from './words.ts';

/** What the question whether words belong to an open query is drawn from. */
export interface AddToQueryView {
  /** The open ones that may be meant, those that wait for an answer of the asker's first; at least one. */
  readonly queries: readonly MyQuery[];
  /** The words as they would be added. */
  readonly text: string;
  /** The answer that holds them, and whether that found nothing to say. */
  readonly answer: { readonly authority: string; readonly id: string; readonly none: boolean };
}

/** Asks whether what was typed belongs to a query that is open. Nothing is added until a button says so. */
export function addToQueryCard({ queries, text, answer }: AddToQueryView): ShownCard {
  const asking = queries.filter(({ query }) => query.state === 'awaiting-asker');
  const [only] = queries.length === 1 ? queries : [];
  const { authority, id, none } = answer;
  return shownCard(
    'Advice line',
    only === undefined ? 'is this for one of your questions?' : `is this for ${only.query.number}?`,
    [
      heading(
        only === undefined ? 'Is this for one of your questions?' : `Is this for ${only.query.number}?`,
      ),
      ...asking.map(({ query }) =>
        words(`The adviser asked you something about **${query.number}** and waits for your answer.`),
      ),
      ...queries.map(({ query, about }) =>
        smallPrint(`**${query.number}** · ${querySubject(query, about)} · ${stateWords(query)}`),
      ),
      label('You wrote'),
      ...peoplesWords(text, roomForQuestion),
      smallPrint('It has not been added to anything. I have taken it as a new question.'),
    ],
    [
      ...queries.map(({ query }, index) =>
        button(
          `Add to ${query.number}`,
          { verb: 'add-to-query', authority, answer: id, lineOf: query.authority, query: query.id },
          index === 0 && query.state === 'awaiting-asker' ? { style: 'positive' } : {},
        ),
      ),
      none
        ? button('No, it is a new question', { verb: 'ask-advice-line', authority, answer: id })
        : button('No, it is a new question', { verb: 'keep-apart', authority, answer: id }),
    ],
  );
}

/** Says what was added to which query, word for word. */
export function addedToQueryCard({ number, authority, id }: Query, text: string): ShownCard {
  return shownCard(
    'Advice line',
    `added to ${number}`,
    [
      heading(`Added to ${number}`),
      ...peoplesWords(text, roomForQuestion),
      smallPrint('The advisers read it just like this. What they reply comes to you here.'),
      myQueriesLink(),
    ],
    [pressOnly(`Open ${number}`, { verb: 'open-query', authority, query: id })],
  );
}

/** Says that nothing was added. */
export function keptApartCard(authority: string, answer: string): ShownCard {
  return shownCard(
    'Advice line',
    'a new question',
    [words('All right, nothing was added. What I could say to it stands on its own card.')],
    [button('Ask the advice line', { verb: 'ask-advice-line', authority, answer })],
  );
}
