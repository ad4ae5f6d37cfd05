import { ChoiceSetInput, TextInput } from '@microsoft/teams.cards';
import type { Session } from '../knowledge/calendar/session.ts';
import type { Pack, Series } from '../knowledge/schema.ts';
import type { RedactedText } from '../privacy/redacted-text.ts';
import { button } from './button.ts';
import { mostTyped } from './button-data.ts';
import { sessionWhen } from './calendar-words.ts';
import { shownCard, type ShownCard } from './card.ts';
import { lineByPhone } from './line-by-phone.ts';
import { notAnEmergencyLine } from './query-asker-actions.ts';
import { pressOnly } from './query-button.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** What the form for a question on an agenda is drawn from. */
export interface AgendaFormView {
  readonly pack: Pack;
  readonly series: Series;
  /** Those that have not begun, soonest first; at least one. */
  readonly sessions: readonly Session[];
  /** The form's own id, kept when it is shown again, so that pressing twice makes one query. */
  readonly form: string;
  /** The words as they will be sent. */
  readonly question: RedactedText;
  /** The ISO day that was chosen. */
  readonly day?: string | undefined;
  readonly privacyNotice: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What has to be put right before it is sent, as a sentence. */
  readonly problem?: string | undefined;
}

/** The form in which a question is put on the agenda of one of the next sessions. */
export function agendaFormCard(view: AgendaFormView): ShownCard {
  const { pack, series, sessions, question, problem, now } = view;
  const [next] = sessions;
  const chosen = sessions.find(({ day }) => day === view.day) ?? next;
  return shownCard(
    'Advice line',
    problem === undefined ? 'a question for the agenda' : 'please check it again',
    [
      heading(`A question for the agenda: ${series.title}`),
      ...(problem === undefined ? [] : [caution(problem)]),
      words(
        `An adviser of ${pack.virtualSchool} reads it beforehand, with your name. Please ask without naming a child: others are at the session.`,
      ),
      new ChoiceSetInput(
        ...sessions.map((session) => ({
          title: [
            sessionWhen(session, now),
            ...(session.keyStage === undefined ? [] : [session.keyStage]),
          ].join(' · '),
          value: session.day,
        })),
      )
        .withId('day')
        .withLabel('Which session?')
        .withStyle('compact')
        .withIsRequired(true)
        .withErrorMessage('Please choose a session')
        .withValue(chosen?.day ?? ''),
      new TextInput({
        id: 'question',
        label: 'Your question, exactly as it will be sent',
        isMultiline: true,
        isRequired: true,
        errorMessage: 'Please type your question',
        maxLength: mostTyped,
        ...(question === '' ? {} : { value: question.slice(0, mostTyped) }),
      }),
      smallPrint('I will remind you at 9:00 the day before, if that is still to come.'),
      ...lineByPhone(pack.local.line),
      smallPrint(view.privacyNotice),
      smallPrint(notAnEmergencyLine),
    ],
    [
      button(
        'Check and send',
        { verb: 'send-agenda', authority: pack.authority, series: series.id, form: view.form },
        { style: 'positive' },
      ),
      pressOnly('Cancel', { verb: 'cancel-query-form' }),
    ],
  );
}
