import { dayOf, momentOf } from '../../knowledge/calendar/local-time.ts';
import { eachByItself } from './each-by-itself.ts';
import type { AdviceLine } from '../../queue/advice-line.ts';
import { forDuty } from '../../queue/tell-duty.ts';
import type { QueryStore } from '../../queue/query-store.ts';
import { isUrgent } from '../turns/line-figures.ts';
import { type LinePeopleParts, onDutyNow } from '../turns/line-people.ts';
import type { TurnParts } from '../turns/parts.ts';

/** What telling whoever is on duty needs. */
export type TellDutyParts = LinePeopleParts &
  Pick<TurnParts, 'lineTimeOf' | 'packs'> & {
    readonly queries: Pick<QueryStore, 'inState' | 'wasReminded'>;
    readonly adviceLine: Pick<AdviceLine, 'tellDuty'>;
  };

/**
 * Tells whoever is on duty at each line, while it is open, of what came in today and of what is urgent. What came in
 * before they learn of in the morning.
 */
export async function tellOnDuty(parts: TellDutyParts): Promise<void> {
  const now = parts.now();
  const thisMorning = momentOf(dayOf(now), '00:00');
  await eachByItself(parts.packs, async ({ authority }) => {
    const hours = parts.lineTimeOf(authority)?.hours;
    if (hours?.isOpen(now) === false) return;
    const waiting = await parts.queries.inState(authority, 'waiting');
    for (const query of waiting) {
      if (!isUrgent(query) && query.createdAt < thisMorning) continue;
      const told = forDuty(query);
      if (await parts.queries.wasReminded({ ...told, instant: query.createdAt })) continue;
      const person = await onDutyNow(authority, parts);
      if (person === undefined) break;
      await parts.adviceLine.tellDuty(told, person);
    }
  });
}
