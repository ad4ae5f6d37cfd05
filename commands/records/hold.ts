import { redact } from '../../privacy/redact.ts';
import { createAdviceLine } from '../../queue/advice-line.ts';
import type { QueryStore } from '../../queue/query-store.ts';

/** Which query, what is done to it, and why. */
export interface HoldOrder {
  readonly authority: string;
  /** As people call it: SL-0001. */
  readonly number: string;
  readonly what: 'hold' | 'release';
  readonly why: string;
}

/** Lays a legal hold on a query or lifts it; gives what to say, or undefined where there is no such query. */
export async function holdQuery(
  queries: QueryStore,
  { authority, number, what, why }: HoldOrder,
  now: () => number,
): Promise<string | undefined> {
  const query = await queries.byNumber(authority, number.toUpperCase());
  if (query === undefined) return undefined;
  const line = createAdviceLine({ store: queries, now });
  const holding = { authority, query: query.id, why: redact(why).text };
  const outcome = await (what === 'hold' ? line.hold(holding) : line.liftHold(holding));
  if (!outcome.ok) return undefined;
  if (outcome.repeated)
    return what === 'hold' ? `${query.number} is under a hold already.` : `${query.number} is under no hold.`;
  return what === 'hold'
    ? `${query.number} is kept, with its words and people, until the hold is lifted.`
    : `The hold on ${query.number} is lifted. It goes when its days are over.`;
}
