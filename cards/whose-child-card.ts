import { Container, type CardElement } from '@microsoft/teams.cards';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { removedNote, type Removed } from './removed-note.ts';
import { heading, smallPrint, words } from './words.ts';

/** An authority as people choose it. */
export interface Choice {
  readonly authority: string;
  readonly name: string;
}

/** What the question "whose child is it?" is drawn from. */
export interface WhoseChildView {
  /** The authority under which the answer is kept. */
  readonly authority: string;
  /** The answer in the log that holds the question. */
  readonly answer: string;
  /** The authorities whose documents are held. */
  readonly choices: readonly Choice[];
  readonly removed?: Removed | undefined;
}

/** Asks which council the child belongs to: offers differ, and one council's is not promised for another's child. */
export function whoseChildCard(view: WhoseChildView): ShownCard {
  const { authority, answer } = view;
  return shownCard(
    'One question back',
    'which council is it?',
    [
      heading('Whose child is it?'),
      words('Each council has its own offer, so what counts is whose child it is:'),
      ...[
        '**Looked after:** the council that looks after them, wherever they live',
        '**Previously looked after:** the council where they go to school',
        '**With a social worker:** the council that provides the social worker',
      ].map((line) => words(line, { spacing: 'Small' })),
      ...view.choices.map((choice) =>
        // A whole line to press: there may be more councils than a card has room for buttons.
        new Container(words(`**${choice.name}** ›`)).withOptions({
          spacing: 'Small',
          selectAction: button(choice.name, {
            verb: 'answer-for',
            authority,
            answer,
            to: choice.authority,
          }),
        }),
      ),
      ...removedNote(view.removed),
    ],
    [button('Another council', { verb: 'answer-for', authority, answer, to: 'another' })],
  );
}

/** Says on an answer whose offer was assumed, as a line to press. */
export function assumedLine(name: string, authority: string, answer: string): CardElement {
  return new Container(smallPrint(`Assuming ${name} – **change**`)).withOptions({
    spacing: 'Small',
    selectAction: button('Choose another council', { verb: 'whose-child', authority, answer }),
  });
}
