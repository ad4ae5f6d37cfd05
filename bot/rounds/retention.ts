import { setTimeout as pause } from 'node:timers/promises';
import { cardRemovedCard } from '../../cards/card-removed-card.ts';
import type { CardRemoval, CardRemovals } from '../../queue/records-removal.ts';
import { type Retention, type RetentionDays, removedKinds } from '../../queue/retention.ts';
import { errorKind, type Log } from '../log.ts';
import type { Sender } from '../sender.ts';
import { backOffMs, fewestAttempts, longestOwedMs } from './back-off.ts';

/** What keeping things no longer than the deployer wants needs. */
export interface RetentionParts {
  readonly days: RetentionDays;
  readonly retention: Retention;
  readonly cardRemovals: CardRemovals;
  readonly sender: Pick<Sender, 'update'>;
  /** Empties the database's files of what was deleted. */
  readonly eraseRemains: () => Promise<void>;
  readonly now: () => number;
  readonly log: Log;
  /** Waits this long, in milliseconds, or until the signal is aborted; never rejects. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** What goes on by itself until it is stopped. */
export interface RetentionRounds {
  /** Replaces the cards that are due within about a second, and not only at the next hour: a query was passed on. */
  readonly replaceSoon: () => void;
  readonly stop: () => Promise<void>;
}

const dayMs = 24 * 60 * 60_000;
const hourMs = 60 * 60_000;
/** So few at a time that turns go on in between. */
const atOnce = 50;
const betweenBatchesMs = 50;
/** Much may change at once; one look is enough for it. */
const soonMs = 1_000;
const cardsAtOnce = 20;
/** An hour's worth: far below what Teams lets a bot do in a second, and years of answers are gone through in days. */
const mostCardsARound = 1_000;
const cardLeaseMs = 5 * 60_000;

/**
 * Every hour removes what has been kept for long enough, in small batches, and replaces the cards in Teams that showed
 * it. No error ends it: each is logged, and the round comes again.
 */
export function startRetention(parts: RetentionParts): RetentionRounds {
  const { now, sleep = sleepUnlessStopped } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = run();
  let soon: Promise<void> | undefined;
  return {
    replaceSoon() {
      soon ??= sleep(soonMs, signal)
        .then(() => inRound(parts, () => takeAndReplace(parts, signal)))
        .finally(() => {
          soon = undefined;
        });
    },
    async stop() {
      stopping.abort();
      await running;
      await soon;
    },
  };

  async function run(): Promise<void> {
    await inRound(parts, () => parts.retention.noteSetting(parts.days, now()));
    while (!signal.aborted) {
      await inRound(parts, () => removeOld(parts, signal, sleep));
      await inRound(parts, () => replaceCards(parts, signal));
      await sleep(hourMs, signal);
    }
  }
}

/** Removes everything that is old enough; says how much that was. */
export async function removeOld(
  { days, retention, eraseRemains, now, log }: RetentionParts,
  signal: AbortSignal,
  sleep: NonNullable<RetentionParts['sleep']> = sleepUnlessStopped,
): Promise<number> {
  let all = 0;
  for (const kind of removedKinds) {
    let removed = 0;
    for (let batch = atOnce; batch >= atOnce && !signal.aborted;) {
      batch = await retention.remove(kind, now() - days[kind] * dayMs, atOnce, now());
      removed += batch;
      if (batch >= atOnce) await sleep(betweenBatchesMs, signal);
    }
    if (removed > 0) log({ event: 'removed under the retention policy', kind, count: removed });
    all += removed;
  }
  if (all > 0) await eraseRemains();
  return all;
}

/** Replaces the cards that are due; those that Teams does not take are kept to be listed, and counted in the log. */
export async function replaceCards(parts: RetentionParts, signal: AbortSignal): Promise<void> {
  const { cardRemovals, days, now } = parts;
  await cardRemovals.forgetRefused(now() - days.deliveries * dayMs);
  await takeAndReplace(parts, signal);
}

async function takeAndReplace(parts: RetentionParts, signal: AbortSignal): Promise<void> {
  const { cardRemovals, now, log } = parts;
  let refused = 0;
  let tried = 0;
  for (let taken = cardsAtOnce; taken === cardsAtOnce && tried < mostCardsARound && !signal.aborted;) {
    const due = await cardRemovals.take(now(), cardsAtOnce, cardLeaseMs);
    for (const removal of due) refused += (await replace(parts, removal)) === 'refused' ? 1 : 0;
    taken = due.length;
    tried += taken;
  }
  if (refused > 0) log({ event: 'cards that Teams keeps', count: refused });
}

async function replace(
  { cardRemovals, sender, now }: RetentionParts,
  removal: CardRemoval,
): Promise<'done' | 'later' | 'refused'> {
  const sent = await sender.update(removal, cardRemovedCard(removal.why));
  if (sent.kind === 'sent') {
    await cardRemovals.done(removal);
    return 'done';
  }
  const tooLong = removal.attempts >= fewestAttempts && now() - removal.owedAt >= longestOwedMs;
  if (sent.kind === 'later' && !tooLong) {
    await cardRemovals.retryAt(removal, now() + backOffMs(removal.attempts, sent.afterMs ?? 0, Math.random));
    return 'later';
  }
  await cardRemovals.refused(removal, now());
  return 'refused';
}

async function inRound({ log }: RetentionParts, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log({ event: 'round failed', round: 'retention', error: errorKind(error) });
  }
}

async function sleepUnlessStopped(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined);
}
