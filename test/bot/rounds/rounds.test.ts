import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Rounds, type RoundsParts, startRounds } from '../../../bot/rounds/rounds.ts';
import type { Query } from '../../../queue/query.ts';
import { waitUntil } from '../../teams-simulator/wait-until.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
let rounds: Rounds | undefined;
let query: Query;
/** Every sleep so far; `end` ends the present one, as if its time had come, and `woken` is its signal. */
let slept: number[];
let end: () => void;
let woken: AbortSignal;

beforeEach(async () => {
  office = await openOffice();
  query = await office.asked();
  slept = [];
});
afterEach(async () => {
  await rounds?.stop();
  rounds = undefined;
  await office.close();
});

function start(parts: Partial<RoundsParts> = {}): Rounds {
  rounds = startRounds({
    deliver: office.deliverer(),
    deliveries: office.store.deliveries,
    adviceLine: office.line,
    inbox: office.store.inbox,
    checklistTicks: office.store.checklistTicks,
    eraseRemains: () => office.store.eraseRemains(),
    now: office.clock.now,
    log: (event) => void logged.push(event.event === 'round failed' ? event.round : event.event),
    sleep: (ms, signal) =>
      new Promise<void>((resolve) => {
        slept.push(ms);
        end = resolve;
        woken = signal;
        signal.addEventListener('abort', () => resolve(), { once: true });
        if (signal.aborted) resolve();
      }),
    ...parts,
  });
  return rounds;
}

const logged: string[] = [];
beforeEach(() => {
  logged.length = 0;
});

const messages = () => office.chat.messages().filter(({ summary }) => summary.includes('event'));
const arrived = (count: number) =>
  waitUntil(
    () => (messages().length >= count ? true : undefined),
    `${count} messages`,
    () => office.chat.transcript(),
  );
/** Until the rounds have gone to sleep so often. */
const asleep = (times: number) =>
  waitUntil(
    () => (slept.length >= times ? true : undefined),
    `sleep number ${times}`,
    () => `${slept.length} sleeps`,
  );

describe('the rounds', () => {
  it('send what is owed when they are woken, one after the other', async () => {
    const { wake } = start();
    await asleep(1);
    for (const version of [1, 2, 3]) await office.owe(query, version);
    wake();
    await arrived(3);
    expect(messages().map(({ summary }) => summary.at(-1))).toEqual(['1', '2', '3']);
    await waitUntil(
      () => (woken.aborted ? undefined : true),
      'the rounds to sleep again',
      () => `${slept.length} sleeps`,
    );
    // The last is noted as sent after Teams has it, which may be after the rounds have gone to sleep.
    const nothingOwed = await waitUntil(
      async () => ((await office.store.deliveries.nextDueAt()) === undefined ? true : undefined),
      'nothing to be owed any more',
      () => office.chat.transcript(),
    );
    expect(nothingOwed).toBe(true);
  });

  it('lose no call that comes while they are looking', async () => {
    let looked = 0;
    const { wake } = start({
      deliveries: {
        ...office.store.deliveries,
        nextDueAt: async () => {
          const next = await office.store.deliveries.nextDueAt();
          if (looked === 0) {
            await office.owe(query, 1);
            wake();
          }
          looked += 1;
          return next;
        },
      },
    });
    await arrived(1);
    expect(looked).toBeGreaterThan(1);
  });

  it('look for themselves within five seconds, since another process may have owed something', async () => {
    start();
    await asleep(1);
    await office.owe(query, 1);
    expect(slept).toEqual([5000]);
    end();
    await arrived(1);
  });

  it('sleep until the next is due', async () => {
    await office.owe(query, 1, { notBefore: office.clock.now() + 1234 });
    start();
    await asleep(1);
    expect(slept).toEqual([1234]);
    office.clock.pass(1234);
    end();
    await arrived(1);
  });

  it('go on when the store is out of reach, and say so', async () => {
    let broken = true;
    const deliver = office.deliverer({
      deliveries: {
        ...office.store.deliveries,
        claimDue: (...by) =>
          broken ? Promise.reject(new Error('no database')) : office.store.deliveries.claimDue(...by),
      },
    });
    await office.owe(query, 1);
    start({ deliver });
    await asleep(1);
    expect(slept).toEqual([5000]);
    expect(logged).toEqual(['deliveries']);
    broken = false;
    end();
    await arrived(1);
  });

  it('tidy up every hour, and one failure stops none of the rest', async () => {
    const tidied: string[] = [];
    const note = (what: string) => void tidied.push(what);
    let quiet = [100, 100, 3];
    start({
      adviceLine: {
        closeQuiet: async (limit) => {
          note(`close ${String(limit)}`);
          const closed = quiet.shift();
          if (closed === undefined) throw new Error('no database');
          return closed;
        },
      },
      eraseRemains: () => Promise.resolve(),
      inbox: {
        prune: async (at) => {
          note(`inbox ${at - office.clock.now()}`);
          return 0;
        },
      },
      checklistTicks: {
        prune: async (at) => note(`ticks ${at - office.clock.now()}`),
      },
      deliveries: {
        ...office.store.deliveries,
        prune: async (before) => {
          note(`sent ${(before - office.clock.now()) / 86_400_000}`);
          return 0;
        },
      },
    });
    await asleep(1);
    const prunes = ['inbox 0', 'ticks 0', 'sent -30'];
    expect(tidied.splice(0)).toEqual(['close 100', 'close 100', 'close 100', ...prunes]);
    office.clock.pass(3_599_999);
    end();
    await asleep(2);
    expect(tidied).toEqual([]);
    office.clock.pass(1);
    end();
    await asleep(3);
    expect(tidied.splice(0)).toEqual(['close 100', ...prunes]);
    expect(logged).toEqual(['quiet queries']);
    quiet = [0];
    office.clock.pass(3_600_000);
    end();
    await asleep(4);
    expect(tidied).toEqual(['close 100', ...prunes]);
  });

  it('finish what is in hand before they stop, and begin nothing more', async () => {
    for (const version of [1, 2]) await office.owe(query, version);
    office.teams.fail({ method: 'POST', delayMs: 200, times: 1 });
    const { stop, wake } = start();
    const calls = office.teams.calls.length;
    await waitUntil(
      () => (office.teams.calls.length > calls ? true : undefined),
      'the first call',
      () => '',
    );
    await stop();
    wake();
    expect(messages()).toHaveLength(1);
    expect(
      (await office.store.deliveries.claimDue(office.clock.now(), 10, 1)).map(({ version }) => version),
    ).toEqual([2]);
  });

  it('sleep for real where nobody says otherwise', async () => {
    const running = startRounds({
      deliver: office.deliverer(),
      deliveries: office.store.deliveries,
      adviceLine: office.line,
      inbox: office.store.inbox,
      checklistTicks: office.store.checklistTicks,
      eraseRemains: () => office.store.eraseRemains(),
      now: office.clock.now,
      log: () => {},
    });
    await office.owe(query, 1);
    running.wake();
    await arrived(1);
    await running.stop();
    expect(await office.store.deliveries.nextDueAt()).toBeUndefined();
  });
});
