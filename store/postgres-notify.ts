import { randomUUID } from 'node:crypto';
import { setImmediate as nextRound, setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import { clientConfig } from './postgres-pool.ts';

/** The name under which processes of this service listen. */
export const channel = 'advice_line';
/** What happens within so many milliseconds is told together. */
const togetherMs = 50;
/** How long before telling, or connecting, is tried again. */
const againMs = 1_000;
/** How often the connection is asked whether it still hears, and for how long it may be silent then. */
const askMs = 10_000;
const answerMs = 3_000;

const message = z.object({ from: z.string(), kind: z.string() });

/** How processes on one PostgreSQL reach each other. */
export interface Notify {
  readonly tell: (kind: string) => void;
  readonly hear: (heard: (kind: string | undefined) => void) => () => void;
  /** Tells what is still to be told and hears nothing more. */
  readonly close: () => Promise<void>;
}

/**
 * Telling and hearing by NOTIFY and LISTEN. `send` notifies the channel. What is told is told soon
 * after, not within the transaction, since those that notify would have to be committed one at a time. What this
 * process tells it does not hear itself.
 */
export function createNotify(url: string, send: (payload: string) => Promise<void>): Notify {
  const from = randomUUID();
  const untold = new Set<string>();
  const stopping = new AbortController();
  const hearing = new Set<Promise<void>>();
  let telling: Promise<void> | undefined;

  async function tellAll(): Promise<void> {
    await pause(togetherMs, stopping.signal);
    while (untold.size > 0) {
      const kinds = [...untold];
      untold.clear();
      try {
        for (const kind of kinds) await send(JSON.stringify({ from, kind }));
      } catch {
        if (stopping.signal.aborted) return;
        for (const kind of kinds) untold.add(kind);
        await pause(againMs, stopping.signal);
      }
    }
  }

  return {
    tell(kind) {
      untold.add(kind);
      telling ??= tellAll().finally(() => {
        telling = undefined;
      });
    },
    hear(heard) {
      const ended = new AbortController();
      const signal = AbortSignal.any([ended.signal, stopping.signal]);
      const work = hearAll(url, from, heard, signal).finally(() => hearing.delete(work));
      hearing.add(work);
      return () => ended.abort();
    },
    async close() {
      // What was just kept is told of in this round of the event loop.
      await nextRound();
      stopping.abort();
      await Promise.all([telling, ...hearing]);
    },
  };
}

/** Keeps a connection that listens, and opens another whenever it is lost, until it is told to stop. */
async function hearAll(
  url: string,
  self: string,
  heard: (kind: string | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let first = true; !signal.aborted; first = false) {
    const client = new Client({ ...clientConfig(url), query_timeout: answerMs });
    const lost = new AbortController();
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    client.on('notification', ({ payload }) => {
      const told = message.safeParse(parsed(payload));
      if (told.data?.from !== self) heard(told.data?.kind);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      // Whatever was told while nobody listened.
      if (!first) heard(undefined);
      while (!signal.aborted && !lost.signal.aborted) {
        await pause(askMs, AbortSignal.any([signal, lost.signal]));
        if (!signal.aborted) await client.query('select 1');
      }
    } catch {
      // It is lost, or was never to be had.
    }
    await Promise.race([client.end().catch(() => undefined), pause(againMs)]);
    await pause(againMs, signal);
  }
}

function parsed(payload: string | undefined): unknown {
  try {
    return JSON.parse(payload ?? '');
  } catch {
    return undefined;
  }
}

async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { ref: false, ...(signal && { signal }) }).catch(() => undefined);
}
