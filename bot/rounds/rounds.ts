import { setTimeout as pause } from 'node:timers/promises';
import type { AdviceLine } from '../../queue/advice-line.ts';
import type { ChecklistTicks } from '../../queue/checklist-ticks.ts';
import type { Deliveries } from '../../queue/deliveries.ts';
import type { Inbox } from '../../queue/inbox.ts';
import { type RetentionDays, retentionDefaults } from '../../queue/retention.ts';
import { errorKind, type Log } from '../log.ts';
import type { Deliverer } from './deliver.ts';
import type { LineRound } from './line-rounds.ts';

/** What the rounds need. */
export interface RoundsParts {
  readonly deliver: Deliverer;
  readonly deliveries: Pick<Deliveries, 'nextDueAt' | 'prune'>;
  readonly adviceLine: Pick<AdviceLine, 'closeQuiet'>;
  readonly inbox: Pick<Inbox, 'prune'>;
  readonly checklistTicks: Pick<ChecklistTicks, 'prune'>;
  /** What is looked after every minute, and every hour. */
  readonly line?: readonly LineRound[];
  readonly everyHour?: readonly LineRound[];
  /** For how long things are kept; as the table of `queue/retention.ts` says where it is left out. */
  readonly days?: Pick<RetentionDays, 'inbox' | 'ticks' | 'deliveries'>;
  /** Empties the database's files of what was deleted, such as a call-back number. */
  readonly eraseRemains: () => Promise<void>;
  readonly now: () => number;
  readonly log: Log;
  /** Waits this long, in milliseconds, or until the signal is aborted; never rejects. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** What goes on without anybody asking. */
export interface Rounds {
  /** Something may be owed now: looks at once. */
  readonly wake: () => void;
  /** Takes nothing more, and resolves when what is in hand has been finished. */
  readonly stop: () => Promise<void>;
}

/** Another process on the same database may have owed something, and nobody here is told. */
const longestSleepMs = 5_000;
/** So that a store that is at odds with the clock is not asked without a pause. */
const shortestSleepMs = 20;
const minuteMs = 60_000;
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
const closedAtOnce = 100;

/**
 * Sends what is owed when it is due, and every hour closes queries that have gone quiet and forgets what need not be
 * kept. No error ends it: each is logged, and the round comes again.
 */
export function startRounds(parts: RoundsParts): Rounds {
  const { deliver, deliveries, now, log, sleep = sleepUnlessWoken, days = retentionDefaults } = parts;
  let woken = new AbortController();
  const stopping = new AbortController();
  let tidyAt = -Infinity;
  let lookAt = -Infinity;
  let looking: Promise<void> | undefined;
  const wake = () => woken.abort();
  const running = run();
  return {
    wake,
    async stop() {
      stopping.abort();
      wake();
      await running;
      await looking;
      await deliver.settled();
    },
  };

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      // Whoever wakes from here on has something that the look below may have missed.
      woken = new AbortController();
      const { signal } = woken;
      const taken = await inRound('deliveries', () => deliver.takeDue(wake));
      if (now() >= lookAt && looking === undefined) {
        lookAt = now() + minuteMs;
        // Beside what is sent: a look asks Teams who is in a team, and nothing that is owed waits for that.
        looking = lookAfterLines().finally(() => (looking = undefined));
      }
      if (now() >= tidyAt) {
        tidyAt = now() + hourMs;
        await tidy();
      }
      await sleep(taken === 'all' ? await untilNextDue() : longestSleepMs, signal);
    }
  }

  async function lookAfterLines(): Promise<void> {
    for (const { round, look } of parts.line ?? []) await inRound(round, look);
  }

  /** Milliseconds. */
  async function untilNextDue(): Promise<number> {
    const next = await inRound('deliveries', () => deliveries.nextDueAt());
    return Math.max(shortestSleepMs, Math.min(longestSleepMs, (next ?? Infinity) - now()));
  }

  async function tidy(): Promise<void> {
    await inRound('quiet queries', closeQuiet);
    // The inbox keeps a day by itself.
    await inRound('inbox', () => parts.inbox.prune(now() - (days.inbox - 1) * dayMs));
    await inRound('lapsed ticks', () => parts.checklistTicks.prune(now() - days.ticks * dayMs));
    for (const { round, look } of parts.everyHour ?? []) await inRound(round, look);
    await inRound('sent deliveries', () => deliveries.prune(now() - days.deliveries * dayMs));
    await inRound('erasing', parts.eraseRemains);
  }

  async function closeQuiet(): Promise<void> {
    let closed = closedAtOnce;
    while (closed === closedAtOnce && !stopping.signal.aborted) {
      closed = await parts.adviceLine.closeQuiet(closedAtOnce);
    }
  }

  async function inRound<T>(round: Round, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      log({ event: 'round failed', round, error: errorKind(error) });
      return undefined;
    }
  }
}

type Round = Extract<Parameters<Log>[0], { event: 'round failed' }>['round'];

async function sleepUnlessWoken(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined);
}
