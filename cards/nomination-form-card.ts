import { ChoiceSetInput, TextInput } from '@microsoft/teams.cards';
import type { Nomination, Pack } from '../knowledge/schema.ts';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { button } from './button.ts';
import { mostTyped } from './button-data.ts';
import { shownCard, type ShownCard } from './card.ts';
import { lineByPhone } from './line-by-phone.ts';
import { pressOnly } from './query-button.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** What the form for a nomination is drawn from. */
export interface NominationFormView {
  readonly pack: Pack;
  readonly nomination: Nomination;
  /** The form's own id, kept when it is shown again, so that pressing twice makes one query. */
  readonly form: string;
  /** The words as they will be sent. */
  readonly setting: RedactedText;
  readonly why: RedactedText;
  /** Which of those who may nominate was chosen. */
  readonly nominator?: string | undefined;
  readonly privacyNotice: string;
  /** What has to be put right before it is sent, as a sentence. */
  readonly problem?: string | undefined;
}

/** The most characters of a setting's name. */
const longestName = 120;
/** The choice of somebody who is none of those who may nominate. */
export const noneOfThese = 'none of these';

/** The form in which somebody who may puts a setting forward. */
export function nominationFormCard(view: NominationFormView): ShownCard {
  const { pack, nomination, setting, why, problem } = view;
  return shownCard(
    'Advice line',
    problem === undefined ? 'a nomination' : 'please check it again',
    [
      heading(`Nominate for ${nomination.title}`),
      ...(problem === undefined ? [] : [caution(problem)]),
      words(`**Who may nominate:** ${nomination.mayNominate}`),
      words(`${pack.virtualSchool} reads it, with your name. Please do not name a child or a family.`),
      new ChoiceSetInput(...nomination.nominators.map((title) => ({ title, value: title })), {
        title: 'None of these',
        value: noneOfThese,
      })
        .withId('nominator')
        .withLabel('Who nominates?')
        .withStyle('compact')
        .withIsRequired(true)
        .withErrorMessage('Please choose one')
        .withValue(view.nominator ?? ''),
      new TextInput({
        id: 'setting',
        label: 'Name of the school or setting',
        isRequired: true,
        errorMessage: 'Please name the school or setting',
        maxLength: longestName,
        ...(setting === '' ? {} : { value: setting.slice(0, longestName) }),
      }),
      new TextInput({
        id: 'question',
        label: 'Why? What has it done well?',
        isMultiline: true,
        isRequired: true,
        errorMessage: 'Please say why',
        maxLength: mostTyped,
        ...(why === '' ? {} : { value: why.slice(0, mostTyped) }),
      }),
      ...lineByPhone(pack.local.line),
      smallPrint(view.privacyNotice),
    ],
    [
      button(
        'Check and send',
        { verb: 'send-nomination', authority: pack.authority, entry: nomination.id, form: view.form },
        { style: 'positive' },
      ),
      pressOnly('Cancel', { verb: 'cancel-query-form' }),
    ],
  );
}

/** For somebody who may not nominate: who may, and what they can do instead. */
export function mayNotNominateCard(pack: Pack, nomination: Nomination): ShownCard {
  return shownCard(
    'Help',
    'who may nominate',
    [
      heading(`Who may nominate: ${nomination.title}`),
      words(nomination.mayNominate),
      words(
        'So this form is not for schools and settings themselves, and nothing was sent. You can tell the social worker who works with you about it, or ask the advice line.',
      ),
    ],
    [
      button('Ask the advice line', {
        verb: 'ask-advice-line',
        authority: pack.authority,
        answer: undefined,
      }),
    ],
  );
}
