import { dutyNoticeCard } from '../../cards/duty-notice-card.ts';
import { eventToAdviserCard } from '../../cards/query-event-card.ts';
import { queryMovedCard } from '../../cards/query-moved-card.ts';
import { replyToAskerCard } from '../../cards/query-reply-card.ts';
import type { AdviceLine } from '../../queue/advice-line.ts';
import type { Delivery } from '../../queue/deliveries.ts';
import { samePerson } from '../../queue/people.ts';
import type { CardFace } from '../../queue/posted-cards.ts';
import type { EventKind, Query } from '../../queue/query.ts';
import { drawQueryCard, noteView, type QueryDrawingParts } from '../turns/draw-query.ts';
import { drawDueNotice, topicOf } from './draw-due-notice.ts';
import type { Drawing } from './drawing.ts';
import { drawReminder, type ReminderParts } from './remind.ts';

/** Words to go on with, together with all that was said before. */
const showsTheCase: ReadonlySet<EventKind> = new Set<EventKind>([
  'answered-back',
  'not-helped',
  'reworded',
  'sent-back',
]);

/**
 * Draws a delivery at the moment it is sent, so that every card ends in the true state. Undefined where nothing is
 * left to say: the query, its event or its pack is gone.
 */
export async function drawDelivery(
  delivery: Delivery,
  parts: QueryDrawingParts & ReminderParts & { readonly adviceLine: Pick<AdviceLine, 'letGo'> },
): Promise<Drawing | undefined> {
  const query = await parts.queries.find(delivery.authority, delivery.queryId);
  if (query === undefined) return undefined;
  const { version } = query;
  if (await wasPassedOn(delivery, query, parts)) return undefined;
  const viewer = delivery.to.kind === 'person' ? delivery.to.person : undefined;
  const person = viewer === undefined ? {} : { entraId: viewer.entraId };
  const card = async (face: CardFace, anew: boolean): Promise<Drawing | undefined> => {
    const shown = await drawQueryCard(query, face, parts, viewer);
    if (shown === undefined) return undefined;
    return face === 'staff'
      ? { shown, card: { face, version }, anew, elsewhere: queryMovedCard(query) }
      : { shown, card: { face, version, ...person }, anew };
  };
  switch (delivery.of) {
    case 'query-card-asker':
      return card('asker', false);
    case 'query-card-asker-anew':
      return card('asker', true);
    case 'query-card-staff':
      return card('staff', false);
    case 'query-card-staff-anew':
      return card('staff', true);
    case 'query-card-adviser':
      return card('adviser', false);
    case 'query-card-adviser-anew':
      return card('adviser', true);
    case 'due-notice': {
      const shown = drawDueNotice(query, parts, viewer);
      return shown && { shown, anew: false };
    }
    case 'duty-notice': {
      const shown = dutyNoticeCard({ query, topicTitle: topicOf(query, parts), now: parts.now() });
      return shown && { shown, anew: false };
    }
    case 'session-reminder': {
      const shown = drawReminder(query, parts);
      return shown && { shown, anew: false };
    }
    case 'reply-due': {
      const { authority, queryId } = delivery;
      await parts.adviceLine.letGo({ authority, query: queryId, version: delivery.version });
      // What brings the words to the asker is owed by itself.
      return undefined;
    }
    case 'event-to-asker':
    case 'event-to-adviser': {
      const events = await parts.queries.thread(query.authority, query.id);
      const event = events.find((each) => each.version === delivery.version);
      if (event === undefined) return undefined;
      const view = { query, event, now: parts.now() };
      if (delivery.of === 'event-to-asker')
        return {
          shown: replyToAskerCard({ ...view, terms: await parts.termsFor(query.authority, query.asker) }),
          anew: false,
        };
      const told = eventToAdviserCard({ ...view, adviser: viewer });
      if (!showsTheCase.has(event.kind)) {
        // Words that nobody has taken yet stand on it, for who answered them before.
        if (event.kind === 'reopened' && viewer !== undefined) await noteView(query, viewer, parts);
        return { shown: told, anew: false };
      }
      // Words of the case stand only on cards that are edited when the adviser gives the query back.
      const detail = await card('adviser', true);
      return detail && { ...detail, shown: { ...detail.shown, summary: told.summary } };
    }
  }
}

/** What was owed to an asker who has passed the query on since: it is no longer theirs to read. */
async function wasPassedOn(
  { of, to }: Delivery,
  query: Query,
  { queries }: QueryDrawingParts,
): Promise<boolean> {
  if (of !== 'event-to-asker' && of !== 'session-reminder') return false;
  if (to.kind !== 'person' || samePerson(to.person, query.asker)) return false;
  const events = await queries.thread(query.authority, query.id);
  return events.some(({ kind, by }) => kind === 'passed' && samePerson(by.person, to.person));
}
