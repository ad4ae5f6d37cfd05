import type { AdviceLine } from '../../queue/advice-line.ts';
import type { Conversations } from '../../queue/conversations.ts';
import type { Deliveries, Delivery } from '../../queue/deliveries.ts';
import { errorKind, type Log } from '../log.ts';
import { backOffMs, fewestAttempts, longestOwedMs } from './back-off.ts';
import { bring, type BringingParts, type Brought } from './bring.ts';
import type { Drawing } from './drawing.ts';

/** How many lanes are served at once, and for how long each delivery is taken. */
const mostAtOnce = 20;
const leaseMs = 20_000;

/** What delivering needs. Several deliverers, in one process or many, may work on the same database. */
export interface DelivererParts extends BringingParts {
  readonly deliveries: Pick<Deliveries, 'claimDue' | 'sent' | 'retryAt'>;
  readonly conversations: Pick<Conversations, 'byKey' | 'ofPerson' | 'remember' | 'unreachable'>;
  readonly adviceLine: Pick<AdviceLine, 'couldNotDeliver'>;
  /** Draws a delivery as the query is now; nothing when there is nothing left to say. */
  readonly draw: (delivery: Delivery) => Promise<Drawing | undefined>;
  /** From 0 to 1, for the jitter. */
  readonly random?: () => number;
  readonly log: Log;
}

/** Sends what is owed. */
export interface Deliverer {
  /**
   * Takes what is due, the first of each lane, and begins to send it, several lanes at once; `whenDone` is called
   * after each, when the next of its lane may be taken. Says whether all that was due has been taken or whether
   * every hand is full. Rejects when the store cannot be reached.
   */
  takeDue(whenDone?: () => void): Promise<'all' | 'full'>;
  /** Resolves when nothing that was taken is under way any more. */
  settled(): Promise<void>;
}

/**
 * The deliverer over a store and a way to Teams. A delivery is tried again until Teams has accepted it, or given up
 * so that somebody is told; a process that dies in between repeats a message at most.
 */
export function createDeliverer(parts: DelivererParts): Deliverer {
  const { deliveries, conversations, now, log } = parts;
  const underWay = new Set<Promise<void>>();
  let claiming = Promise.resolve<unknown>(undefined);

  async function deliver(delivery: Delivery): Promise<void> {
    try {
      await settle(parts, delivery, await attempt(delivery));
    } catch (error) {
      // The store is out of reach: the lease runs out, and then it is anybody's.
      log({ event: 'delivery failed', delivery: delivery.id, of: delivery.of, error: errorKind(error) });
    }
  }

  async function attempt(delivery: Delivery): Promise<Brought> {
    try {
      const drawing = await parts.draw(delivery);
      return drawing ? await bring(parts, delivery, drawing) : { kind: 'done' };
    } catch (error) {
      log({ event: 'delivery failed', delivery: delivery.id, of: delivery.of, error: errorKind(error) });
      return { kind: 'later' };
    }
  }

  async function take(whenDone: () => void): Promise<'all' | 'full'> {
    const free = mostAtOnce - underWay.size;
    if (free <= 0) return 'full';
    const due = await deliveries.claimDue(now(), free, leaseMs);
    for (const delivery of due) {
      const work = deliver(delivery).finally(() => {
        underWay.delete(work);
        whenDone();
      });
      underWay.add(work);
    }
    return due.length < free ? 'all' : 'full';
  }

  return {
    takeDue(whenDone = () => {}) {
      // One at a time, so that hands are not counted twice.
      const taken = claiming.then(
        () => take(whenDone),
        () => take(whenDone),
      );
      claiming = taken;
      return taken;
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };

  async function settle(
    { adviceLine, random = Math.random }: DelivererParts,
    delivery: Delivery,
    brought: Brought,
  ) {
    const { id, of, attempts, authority, perhapsTwice = false } = delivery;
    const giveUp = async (why: string) => {
      await adviceLine.couldNotDeliver(delivery, why);
      log({ event: 'delivery given up', delivery: id, of, authority, why });
    };
    switch (brought.kind) {
      case 'done': {
        const { activityId, card, met } = brought;
        await deliveries.sent(id, { ...(activityId !== undefined && { activityId }), ...(card && { card }) });
        if (met) await conversations.remember(met);
        if (perhapsTwice && card) log({ event: 'delivery perhaps made twice', delivery: id, of, authority });
        return;
      }
      case 'out-of-time':
        return deliveries.retryAt(id, now());
      case 'unreachable': {
        const { key, status } = brought;
        await giveUp(`Teams answered ${status}`);
        // Any other refusal is of this message, not of the conversation.
        if (key !== undefined && (status === 403 || status === 404)) await conversations.unreachable(key);
        return;
      }
      case 'later': {
        const { afterMs = 0, unsure = false, heldBack = false } = brought;
        // Nothing has failed: it has its turn as soon as it fits in.
        if (heldBack) return deliveries.retryAt(id, now() + afterMs);
        // A reminder was owed long before it was due, and is dropped by itself once its session is over.
        const isOld = of !== 'session-reminder' && now() - delivery.owedAt >= longestOwedMs;
        if (attempts >= fewestAttempts && isOld) return giveUp(`tried ${attempts} times in three days`);
        const waitMs = backOffMs(attempts, afterMs, random);
        log({ event: 'delivery put off', delivery: id, of, attempts, waitMs });
        return deliveries.retryAt(id, now() + waitMs, { unsure });
      }
    }
  }
}
