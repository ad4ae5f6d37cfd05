import type { Visitor } from '../sign-in/sign-in.ts';
import type { Advised } from './desk.ts';

/** A desk reads its list at every change of the queue; Teams need not be asked each time who is in a team. Milliseconds. */
const believedFor = 30_000;
/** More people than this have never looked within that time. */
const most = 5_000;

/**
 * Remembers for half a minute whom Teams has called an adviser, for reading lists. Whoever presses a button is asked after
 * anew each time, as in the chat. An outage is not remembered.
 */
export function advisedBriefly(
  ask: (visitor: Visitor) => Promise<readonly Advised[]>,
  now: () => number,
): (visitor: Visitor) => Promise<readonly Advised[]> {
  const known = new Map<string, { readonly until: number; readonly advised: readonly Advised[] }>();
  return async (visitor) => {
    const key = `${visitor.person.tenant}|${visitor.person.entraId}`;
    const found = known.get(key);
    if (found !== undefined && found.until > now()) return found.advised;
    const advised = await ask(visitor);
    if (known.size >= most) known.clear();
    known.set(key, { until: now() + believedFor, advised });
    return advised;
  };
}
