import { ChoiceSetInput, TextInput, type Action, type CardElement } from '@microsoft/teams.cards';
import type { Person } from '../queue/people.ts';
import type { Query } from '../queue/query.ts';
import { isOpen } from '../queue/states.ts';
import { button, unfold } from './button.ts';
import { mostTyped } from './button-data.ts';
import { shownCard, type ShownCard } from './card.ts';
import { pressOnly } from './query-button.ts';
import { heading, smallPrint, words } from './words.ts';

/** What an adviser can do with a query besides writing to its asker, without a word of the case. */
export interface AdviserDeskView {
  readonly query: Query;
  /** Whom it can be given to: the advisers of the line, by name. */
  readonly colleagues: readonly Person[];
  /** The other authorities whose advice lines could take it. */
  readonly lines: readonly { readonly authority: string; readonly name: string }[];
}

/** More colleagues than this do not fit on a card; they are looked up by name instead. */
const mostChoices = 60;

/** What else can be done with a query, each thing folded away until it is wanted. */
export function adviserDeskCard(view: AdviserDeskView): ShownCard {
  const { query } = view;
  const { number } = query;
  const open = isOpen(query.state);
  const folded: readonly Action[] = [
    ...(open ? [giveToColleague(view)] : []),
    ...(query.state === 'withdrawn' ? [] : [privateNote(query)]),
    ...(open ? [urgency(query)] : []),
    ...(open && view.lines.length > 0 ? [passOn(view)] : []),
  ];
  return shownCard(
    'Advice line',
    `more to do with ${number}`,
    [
      heading(`More to do with ${number}`),
      words(
        open
          ? 'Nothing of this is seen by the person who asked, unless it goes to another authority’s advice line.'
          : query.state === 'withdrawn'
            ? `${number} is withdrawn. Nothing is left to do.`
            : `${number} is not open any more. You can still note something for your colleagues.`,
      ),
    ],
    folded,
  );
}

function giveToColleague({ query, colleagues }: AdviserDeskView): Action {
  const about = { authority: query.authority, query: query.id };
  return unfold(
    'Give to a colleague',
    [
      words('They are told who gave it to them, and get its card in their own chat.'),
      colleagueBox(colleagues),
    ],
    [button(`Give ${query.number} to them`, { verb: 'assign-query', ...about }, { style: 'positive' })],
  );
}

function colleagueBox(colleagues: readonly Person[]): CardElement {
  const few = colleagues.length <= mostChoices;
  const choices = few
    ? colleagues.map(({ entraId, name }) => ({ title: name ?? 'Somebody without a name', value: entraId }))
    : [];
  return new ChoiceSetInput(...choices).withOptions({
    id: 'colleague',
    label: 'Which colleague?',
    style: 'filtered',
    isRequired: true,
    errorMessage: 'Please choose somebody',
    placeholder: 'Type part of a name',
    // Whoever is chosen is looked for in the team again before anything is done.
    ...(few ? {} : { 'choices.data': { type: 'Data.Query' as const, dataset: 'graph.microsoft.com/users' } }),
  });
}

function privateNote({ authority, id }: Query): Action {
  return unfold(
    'Private note',
    [
      new TextInput({
        id: 'note',
        label: 'For advisers only',
        isMultiline: true,
        maxLength: mostTyped,
        isRequired: true,
        errorMessage: 'Please type your note first',
        placeholder: 'Please leave out names and other details of a child',
      }),
      smallPrint(
        'It is kept with the query for as long as that is, and the council may have to disclose it.',
      ),
    ],
    [button('Keep the note', { verb: 'note-query', authority, query: id }, { style: 'positive' })],
  );
}

function urgency({ authority, id, urgent }: Query): Action {
  return urgent === true
    ? pressOnly('Not urgent', { verb: 'set-urgent', authority, query: id, urgent: false })
    : pressOnly('Mark urgent', { verb: 'set-urgent', authority, query: id, urgent: true });
}

function passOn({ query, lines }: AdviserDeskView): Action {
  const { authority, id, number } = query;
  return unfold(
    'Another authority',
    [
      words(
        `The question goes to the other advice line as the person who asked wrote it, under a number of its own, and they are told. Your replies and notes stay here, where ${number} is closed.`,
      ),
      new ChoiceSetInput(...lines.map((line) => ({ title: line.name, value: line.authority }))).withOptions({
        id: 'otherLine',
        label: 'Whose advice line?',
        isRequired: true,
        errorMessage: 'Please choose one',
      }),
    ],
    [button(`Pass ${number} on`, { verb: 'transfer-query', authority, query: id }, { style: 'positive' })],
  );
}
