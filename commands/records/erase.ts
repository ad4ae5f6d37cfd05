import { setTimeout as wait } from 'node:timers/promises';
import { createAdviceLine } from '../../queue/advice-line.ts';
import type { Account } from '../../queue/profiles.ts';
import type { QueryStore } from '../../queue/query-store.ts';
import type { Records } from '../../queue/records.ts';

/** What erasing somebody needs. */
export interface ErasingParts {
  readonly records: Pick<Records, 'underWay' | 'erase'>;
  readonly queries: QueryStore;
  readonly eraseRemains: () => Promise<void>;
  readonly now: () => number;
}

/** A message that the service is just sending is noted within its lease. Milliseconds. */
const leaseMs = 20_000;

/**
 * Brings what is under way to an end, so that advisers hear of it, and erases the person; gives what to say. Where
 * something was under way it erases once more after `settleMs`, when nothing is being sent to them any longer.
 */
export async function eraseRecords(
  { records, queries, eraseRemains, now }: ErasingParts,
  person: Account,
  by: Account | undefined,
  settleMs: number = leaseMs,
): Promise<readonly string[]> {
  const line = createAdviceLine({ store: queries, now });
  const whom = { ...person, channelUserId: '' };
  const open = await records.underWay(person);
  for (const { authority, query, as } of open) {
    await (as === 'asker'
      ? line.withdraw({ authority, query, asker: whom })
      : line.release({ authority, query, adviser: whom }));
  }
  const { rows, cards, held } = await records.erase(person, now(), by);
  if (open.length > 0) {
    await wait(settleMs);
    await records.erase(person, now(), by);
  }
  await eraseRemains();
  return [
    `${rows} rows were deleted, emptied or made nobody’s. ${open.length} open queries were withdrawn or given back first.`,
    `${cards} cards in Teams are replaced as soon as the service runs.`,
    ...(held.length === 0
      ? ['Their pseudonyms in the audit lead to nobody any more.']
      : [
          `Kept under a legal hold, with the person in it: ${held.join(', ')}. Once the hold is lifted, run this again.`,
        ]),
    'Backups that were made before still hold the person until they are deleted, and Teams keeps its own messages.',
  ];
}
