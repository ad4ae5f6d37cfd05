import { randomUUID } from 'node:crypto';
import { agendaFormCard } from '../../cards/agenda-form-card.ts';
import type { ButtonData } from '../../cards/button-data.ts';
import { messageCard } from '../../cards/message-card.ts';
import { comingSessions } from '../../knowledge/calendar/coming-sessions.ts';
import { sessionName, type Session } from '../../knowledge/calendar/session.ts';
import type { Pack, Series } from '../../knowledge/schema.ts';
import { redact } from '../../privacy/redact.ts';
import type { NeededBy } from '../../queue/query.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { placeQuery, takenOut } from './place-query.ts';
import { asNew, inPlace, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** As many sessions as one chooses from. */
const mostSessions = 6;

/** Opens the form for a question on the agenda of one of the next sessions, in the asker's own chat. */
export async function openAgenda(
  data: Press<'open-agenda'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const found = findSeries(data, parts);
  if (found === undefined) return [nothingComing()];
  const form = agendaFormCard({
    ...found,
    form: randomUUID(),
    question: redact('').text,
    privacyNotice: parts.privacyNotice,
    now: parts.now(),
  });
  return [isShared(turn) ? await moveToOwnChat([form], turn, parts) : inPlace(form)];
}

/** Puts the question on the agenda, if it is exactly what the asker has read and the session has not begun. */
export async function sendAgenda(
  data: Press<'send-agenda'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const found = findSeries(data, parts);
  if (found === undefined) return [nothingComing()];
  const { pack, series, sessions } = found;
  const typed = redact(data.question.trim(), parts.mayStay);
  const session = sessions.find(({ day }) => day === data.day);
  const problem = problemWith(typed.text, session) ?? takenOut(typed);
  if (problem !== undefined || session === undefined) {
    const form = agendaFormCard({
      ...found,
      form: data.form,
      question: typed.text,
      day: data.day,
      privacyNotice: parts.privacyNotice,
      now: parts.now(),
      problem,
    });
    return [inPlace(form)];
  }
  const [topic] = series.entries;
  return placeQuery(
    pack,
    {
      press: data.form,
      question: typed.text,
      kind: 'agenda',
      session: sessionName(session),
      neededBy: session.day as NeededBy,
      purpose: 'other',
      ...(topic === undefined ? {} : { topic }),
    },
    turn,
    parts,
  );
}

function problemWith(question: string, session: Session | undefined): string | undefined {
  if (question === '') return 'Please type your question.';
  return session === undefined
    ? 'That session has begun or is no longer in the calendar. Please choose another.'
    : undefined;
}

/** The series with its next sessions that have not begun; undefined where it takes no questions or none is coming. */
function findSeries(
  { authority, series: id }: { readonly authority: string; readonly series: string },
  parts: TurnParts,
): { readonly pack: Pack; readonly series: Series; readonly sessions: readonly Session[] } | undefined {
  const pack = parts.searchOf(authority)?.pack;
  const series = pack?.calendar.find((each) => each.id === id && each.agenda);
  if (pack === undefined || series === undefined) return undefined;
  const sessions = comingSessions(series, pack.local, parts.now(), parts.isBankHoliday)
    .filter(({ starts }) => starts > parts.now())
    .slice(0, mostSessions);
  return sessions.length === 0 ? undefined : { pack, series, sessions };
}

function nothingComing(): Reply {
  return asNew(
    messageCard(
      'Advice line',
      'no session is coming',
      'No session with an agenda is coming up there any more. Please ask the advice line instead: type your question here.',
    ),
  );
}
