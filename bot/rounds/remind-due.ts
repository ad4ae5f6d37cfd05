import { eachByItself } from './each-by-itself.ts';
import type { AdviceLine } from '../../queue/advice-line.ts';
import type { Addressee } from '../../queue/deliveries.ts';
import type { Query } from '../../queue/query.ts';
import type { QueryStore } from '../../queue/query-store.ts';
import { isLate, type Reminder, remindersOf } from '../../queue/reminders.ts';
import type { TurnParts } from '../turns/parts.ts';
import { leadsOf, type LinePeopleParts, onDutyNow } from '../turns/line-people.ts';

/** What reminding of what is due needs. */
export type RemindDueParts = LinePeopleParts &
  Pick<TurnParts, 'lineTimeOf'> & {
    readonly queries: Pick<QueryStore, 'dueBefore' | 'wasReminded'>;
    readonly adviceLine: Pick<AdviceLine, 'remind'>;
  };

/** No line is shut for longer than this between an hour before a time and the time. */
const lookAheadMs = 28 * 24 * 60 * 60_000;

/** Reminds of every reply and end that is due soon or was due. What was said before is not said again, by any process. */
export async function remindDue(parts: RemindDueParts): Promise<void> {
  const now = parts.now();
  await eachByItself(await parts.queries.dueBefore(now + lookAheadMs), async (query) => {
    const line = parts.lineTimeOf(query.authority);
    if (line === undefined) return;
    for (const reminder of remindersOf(query, now, line.hours)) {
      const { authority, id } = query;
      const reminded = { authority, query: id, ...reminder };
      if (await parts.queries.wasReminded(reminded)) continue;
      const to = await concerned(query, reminder, parts);
      if (to.length > 0) await parts.adviceLine.remind(reminded, to);
    }
  });
}

/** Before a time whoever has it, or is on duty; after it the leads. The channel where there is nobody of the kind. */
async function concerned(
  query: Query,
  { what }: Reminder,
  parts: RemindDueParts,
): Promise<readonly Addressee[]> {
  const { authority, claimedBy } = query;
  const channel = await parts.staffChannels.forQuery(query);
  if (isLate(what)) {
    const leads = channel === undefined ? [] : await leadsOf(channel, parts);
    if (leads.length > 0) return leads;
  } else {
    const person = claimedBy ?? (await onDutyNow(authority, parts));
    if (person !== undefined) return [{ kind: 'person', person }];
  }
  return channel === undefined ? [] : [{ kind: 'staff-channel', authority }];
}
