import { ChoiceSetInput, TextInput } from '@microsoft/teams.cards';
import type { Pack } from '../knowledge/schema.ts';
import type { Query } from '../queue/query.ts';
import { button } from './button.ts';
import { mostTyped } from './button-data.ts';
import { shownCard, type ShownCard } from './card.ts';
import { messageCard } from './message-card.ts';
import { pressOnly } from './query-button.ts';
import { caution, heading, smallPrint } from './words.ts';

/** What the form for a telephone call, an e-mail or a visit is drawn from. */
export interface LogContactView {
  readonly pack: Pack;
  /** The form's own id: saving twice makes one query. */
  readonly form: string;
  readonly cameBy: NonNullable<Query['cameBy']>;
  /** What has to be put right before it is kept, as a sentence. */
  readonly problem?: string | undefined;
  readonly caller?: string;
  readonly question?: string;
  readonly subject?: string;
  readonly said?: string;
}

/** Notes what came in by another way, in as few fields as it takes while somebody is on the line. */
export function logContactCard(view: LogContactView): ShownCard {
  const { pack, form, cameBy, problem } = view;
  return shownCard(
    'Advice line',
    problem === undefined ? 'note it here' : 'please check it again',
    [
      heading(headings[cameBy]),
      ...(problem === undefined ? [] : [caution(problem)]),
      smallPrint(
        'No names: not the child’s, and not theirs. It gets a number like any other, and is with you at once.',
      ),
      new TextInput({
        id: 'setting',
        label: 'Who: their role and place of work',
        placeholder: 'Designated teacher, a primary school',
        maxLength: 120,
        isRequired: true,
        errorMessage: 'Please say who, as a role',
        ...filled(view.caller),
      }),
      new TextInput({
        id: 'question',
        label: 'What they asked',
        isMultiline: true,
        isRequired: true,
        errorMessage: 'Please say what they asked',
        maxLength: mostTyped,
        ...filled(view.question),
      }),
      new TextInput({
        id: 'reply',
        label: 'What you told them (leave empty if it is not answered yet)',
        isMultiline: true,
        maxLength: mostTyped,
        ...filled(view.said),
      }),
      ...topicInput(view),
    ],
    [
      button('Save', { verb: 'log-contact', authority: pack.authority, form, cameBy }, { style: 'positive' }),
      pressOnly('Cancel', { verb: 'cancel-log' }),
    ],
  );
}

/** Stands in place of the form once it was cancelled. */
export function logCancelledCard(): ShownCard {
  return messageCard(
    'Advice line',
    'nothing was noted',
    'Nothing was noted. Type “log a call” to begin again.',
  );
}

const headings: Readonly<Record<NonNullable<Query['cameBy']>, string>> = {
  phone: 'Note a telephone call',
  email: 'Note an e-mail',
  'drop-in': 'Note a question from a drop-in',
};

function topicInput({ pack, subject }: LogContactView): readonly ChoiceSetInput[] {
  if (pack.topics.length === 0) return [];
  const input = new ChoiceSetInput(...pack.topics.map(({ id, title }) => ({ title, value: id })))
    .withId('subject')
    .withLabel('Topic (optional)')
    .withStyle('filtered')
    .withPlaceholder('Type to find one');
  return [subject === undefined || subject === '' ? input : input.withValue(subject)];
}

function filled(value: string | undefined): { readonly value?: string } {
  return value === undefined || value === '' ? {} : { value };
}
