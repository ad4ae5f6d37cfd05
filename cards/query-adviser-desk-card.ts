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
  /** The number of the query that it is linked to. */
  readonly main?: string | undefined;
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
    ...(open ? [giveAway(view), sameAs(view)] : []),
    ...(query.state === 'withdrawn' ? [] : [privateNote(query)]),
    ...(open ? [urgency(query)] : []),
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

/** Two ways, two boxes: neither is required, since each would hold up the other's button. */
function giveAway({ query, colleagues, lines }: AdviserDeskView): Action {
  const { authority, id, number } = query;
  const about = { authority, query: id };
  return unfold(
    'Give to somebody else',
    [
      words('A colleague is told who gave it to them, and gets its card in their own chat.'),
      colleagueBox(colleagues),
      ...(lines.length === 0 ? [] : otherLineBox(lines, number)),
    ],
    [
      button('Give to the colleague', { verb: 'assign-query', ...about }),
      ...(lines.length === 0 ? [] : [button('Pass to the other line', { verb: 'transfer-query', ...about })]),
    ],
  );
}

function sameAs({ query, main }: AdviserDeskView): Action {
  const about = { authority: query.authority, query: query.id };
  if (main !== undefined) return pressOnly(`Not the same as ${main}`, { verb: 'unlink-query', ...about });
  return unfold(
    'Same as another',
    [
      new TextInput({
        id: 'sameAs',
        label: 'Which open query asks the same?',
        maxLength: 20,
        isRequired: true,
        errorMessage: 'Please type its number',
        placeholder: 'Its number, as on its card',
      }),
      words('Whoever has that one has both, and can send one reply to both askers.'),
    ],
    [button('Link them', { verb: 'link-query', ...about }, { style: 'positive' })],
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

function otherLineBox(lines: AdviserDeskView['lines'], number: string): readonly CardElement[] {
  return [
    words(
      `Another authority’s advice line gets the question as the person who asked wrote it, under a number of its own, and they are told. Your replies and notes stay here, where ${number} is closed.`,
    ),
    new ChoiceSetInput(...lines.map((line) => ({ title: line.name, value: line.authority }))).withOptions({
      id: 'otherLine',
      label: 'Or whose advice line?',
      placeholder: 'Choose an authority',
    }),
  ];
}
