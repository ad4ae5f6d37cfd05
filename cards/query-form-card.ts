import { ChoiceSetInput, DateInput, TextInput } from '@microsoft/teams.cards';
import type { Pack, ScopeRule, ScopeSubject } from '../knowledge/schema.ts';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { purposes, type Purpose } from '../queue/query.ts';
import { button } from './button.ts';
import { mostTyped } from './button-data.ts';
import { shownCard, type ShownCard } from './card.ts';
import { lineByPhone } from './line-by-phone.ts';
import { type LineTiming, timingLines } from './line-timing.ts';
import { notAnEmergencyLine } from './query-asker-actions.ts';
import { pressOnly } from './query-button.ts';
import { purposeNames } from './query-purposes.ts';
import { putBack } from './query-put-back.ts';
import { aboutInput, gateBlocks } from './query-scope.ts';
import { stillInTeams } from './query-still-in-teams.ts';
import type { Removed } from './removed-note.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** What the hand-over form is drawn from. */
export interface QueryFormView {
  readonly pack: Pack;
  /** The form's own id, kept when it is shown again, so that pressing twice makes one query. */
  readonly form: string;
  /** The answer in the answer log that the question came from. */
  readonly answer?: string | undefined;
  /** What the box is filled with: the words as they will be sent. */
  readonly question: RedactedText;
  /** What was taken out of them. */
  readonly removed?: Removed | undefined;
  /** One line, as the deployer has it; it may hold a link. */
  readonly privacyNotice: string;
  /** An ISO day in England; nothing can be needed by an earlier one. */
  readonly today: string;
  /** True where an adviser is asked to ring, from the safety card. */
  readonly ring?: boolean | undefined;
  /** When the line opens while it is shut, and what is said of a rush. */
  readonly timing?: LineTiming | undefined;
  /** What has to be put right before it is sent, as a sentence. */
  readonly problem?: string | undefined;
  /** The rule of scope that has to be read before it is sent. */
  readonly gate?: ScopeRule | undefined;
  /** What was already filled in besides the question. */
  readonly values?:
    | {
        /** The asker has said that words they typed again are nobody's name. */
        readonly ordinaryWords?: boolean | undefined;
        readonly purpose?: Purpose | undefined;
        readonly neededBy?: string | undefined;
        readonly callBack?: string | undefined;
        readonly about?: ScopeSubject | '' | undefined;
      }
    | undefined;
}

/** The form in which a question is read through, and changed, before it goes to an adviser. */
export function queryFormCard(view: QueryFormView): ShownCard {
  const { pack, form, answer, question, values, problem } = view;
  const tooLong = question.length > mostTyped;
  return shownCard(
    'Advice line',
    titleOf(view),
    [
      heading(view.ring === true ? 'Ask an adviser to ring you' : 'Ask the advice line'),
      ...(view.ring === true
        ? [
            caution(
              'This is not a referral, and nobody is rung at once. If a child is in danger call 999, then tell children’s social care.',
            ),
          ]
        : []),
      ...(problem === undefined ? [] : [caution(problem)]),
      ...(view.gate === undefined ? [] : gateBlocks(pack, view.gate)),
      ...(tooLong ? [caution('Your question was too long for this form. Please check where it ends.')] : []),
      words(
        `This is what an adviser of ${pack.virtualSchool} will read, with your name. Change it as you like.`,
      ),
      ...stillInTeams(view.removed, problem === undefined),
      ...timingLines(view.timing),
      new TextInput({
        id: 'question',
        label: 'Your question, exactly as it will be sent',
        isMultiline: true,
        isRequired: true,
        errorMessage: 'Please type your question',
        maxLength: mostTyped,
        ...(question === '' ? {} : { value: tooLong ? question.slice(0, mostTyped) : question }),
      }),
      ...putBack(view.removed, values?.ordinaryWords === true),
      ...aboutInput(pack, values?.about),
      new ChoiceSetInput(...purposes.map((purpose) => ({ title: purposeNames[purpose], value: purpose })))
        .withId('purpose')
        .withLabel('What is it for?')
        .withStyle('compact')
        .withValue(values?.purpose ?? 'other'),
      new DateInput({
        id: 'neededBy',
        label: 'By when do you need an answer? (optional)',
        min: view.today,
        ...filled(values?.neededBy),
      }),
      smallPrint('An exclusion or a move counts as needed today, unless you give a day.'),
      new TextInput({
        id: 'callBack',
        label: 'Number to call you back on (optional; erased when the query closes)',
        style: 'Tel',
        maxLength: 40,
        ...filled(values?.callBack),
      }),
      ...lineByPhone(pack.local.line),
      smallPrint(view.privacyNotice),
      smallPrint(notAnEmergencyLine),
    ],
    [
      button(
        view.gate === undefined || view.gate.kind === 'agreement' ? 'Check and send' : 'Send anyway',
        { verb: 'send-query', authority: pack.authority, answer, form, told: view.gate?.id },
        { style: 'positive' },
      ),
      pressOnly('Cancel', { verb: 'cancel-query-form' }),
    ],
  );
}

function filled(value: string | undefined): { readonly value?: string } {
  return value === undefined || value === '' ? {} : { value };
}

function titleOf({ problem, gate }: QueryFormView): string {
  if (problem !== undefined) return 'please check it again';
  return gate === undefined ? 'check your question' : 'read this before you send it';
}
