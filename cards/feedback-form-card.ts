import { TextInput } from '@microsoft/teams.cards';
import type { Pack } from '../knowledge/schema.ts';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { button } from './button.ts';
import { mostTyped } from './button-data.ts';
import { shownCard, type ShownCard } from './card.ts';
import { lineByPhone } from './line-by-phone.ts';
import { notAnEmergencyLine } from './query-asker-actions.ts';
import { pressOnly } from './query-button.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** What the form for feedback, or for an answer that is wrong, is drawn from. */
export interface FeedbackFormView {
  readonly pack: Pack;
  /** The form's own id, kept when it is shown again, so that pressing twice makes one query. */
  readonly form: string;
  readonly kind: 'feedback' | 'correction';
  /** The entry that was shown, of a correction. */
  readonly entry?: { readonly id: string; readonly title: string } | undefined;
  /** The words as they will be sent. */
  readonly question: RedactedText;
  readonly privacyNotice: string;
  /** What has to be put right before it is sent, as a sentence. */
  readonly problem?: string | undefined;
}

/** The form in which somebody says what they make of the service, or that an answer is wrong or out of date. */
export function feedbackFormCard(view: FeedbackFormView): ShownCard {
  const { pack, form, kind, entry, question, problem } = view;
  const correction = kind === 'correction';
  return shownCard(
    'Advice line',
    problem === undefined
      ? correction
        ? 'tell us what is wrong'
        : 'your feedback'
      : 'please check it again',
    [
      heading(correction ? 'Tell us what is wrong' : 'Tell us what you think'),
      ...(problem === undefined ? [] : [caution(problem)]),
      ...(entry === undefined ? [] : [words(`**The answer:** ${entry.title}`)]),
      words(
        `${pack.virtualSchool} reads it, with your name, and may write back to you here.${correction ? '' : ' To ask something, ask the advice line instead.'}`,
      ),
      new TextInput({
        id: 'question',
        label: correction ? 'What is wrong or out of date?' : 'What worked, and what did not?',
        placeholder: 'Please leave out names and other details of a child',
        isMultiline: true,
        isRequired: true,
        errorMessage: 'Please type your words first',
        maxLength: mostTyped,
        ...(question === '' ? {} : { value: question.slice(0, mostTyped) }),
      }),
      ...lineByPhone(pack.local.line),
      smallPrint(view.privacyNotice),
      smallPrint(notAnEmergencyLine),
    ],
    [
      button(
        'Check and send',
        { verb: 'send-feedback', authority: pack.authority, form, kind, entry: entry?.id },
        { style: 'positive' },
      ),
      pressOnly('Cancel', { verb: 'cancel-query-form' }),
    ],
  );
}
