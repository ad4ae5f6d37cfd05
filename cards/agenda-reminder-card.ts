import type { Session } from '../knowledge/calendar/session.ts';
import type { Series } from '../knowledge/schema.ts';
import type { Query } from '../queue/query.ts';
import { sessionWhen } from './calendar-words.ts';
import { shownCard, type ShownCard } from './card.ts';
import { asTyped, caution, heading, smallPrint, words } from './words.ts';

/** What the reminder of a session is drawn from. */
export interface AgendaReminderView {
  readonly query: Query;
  readonly series: Series;
  /** As the calendar has it now; undefined where the session is not in it any more. */
  readonly session: Session | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The message the day before: when and where, and that the asker's question is on the agenda; none of its words. */
export function agendaReminderCard({ query, series, session, now }: AgendaReminderView): ShownCard {
  const { number } = query;
  return shownCard('Advice line', `reminder for ${number}`, [
    heading(`Reminder: ${series.title}`),
    ...(session === undefined
      ? [caution('This session is not in the calendar any more. Please ask the advice line before you go.')]
      : [
          words(
            `**${sessionWhen(session, now)}**${session.keyStage === undefined ? '' : ` · ${session.keyStage}`}`,
          ),
          ...where(session).map((line) => words(line, { spacing: 'Small' })),
        ]),
    words(`Your question ${number} is on its agenda.`),
    smallPrint(`To add to it or take it back, use the card of ${number} in this chat.`),
  ]);
}

function where({ room, link }: Session): readonly string[] {
  const places = [
    ...(room === undefined ? [] : [asTyped(room)]),
    ...(link === undefined ? [] : [`[Join online](${link})`]),
  ];
  return places.length === 0 ? [] : [places.join(' · ')];
}
