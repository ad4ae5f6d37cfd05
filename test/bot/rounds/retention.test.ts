import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LogEvent } from '../../../bot/log.ts';
import {
  removeOld,
  replaceCards,
  startRetention,
  type RetentionParts,
} from '../../../bot/rounds/retention.ts';
import { createAdapter } from '../../../bot/teams/adapter.ts';
import { createSender } from '../../../bot/teams/sender.ts';
import type { Query } from '../../../queue/query.ts';
import { retentionDefaults } from '../../../queue/retention.ts';
import { done } from '../../queue/line-for-tests.ts';
import { redacted } from '../../queue/people-for-tests.ts';
import { waitUntil } from '../../teams-simulator/wait-until.ts';
import { type Office, openOffice } from './office.ts';

const day = 24 * 60 * 60_000;
const removed = 'Removed under the retention policy.';

let office: Office;
let query: Query;
let log: LogEvent[];
const on = new AbortController().signal;
beforeEach(async () => {
  office = await openOffice();
  log = [];
  query = await office.asked();
  const { line, adviser, asker } = office;
  const by = { authority: 'slough', query: query.id };
  done(await line.claim({ ...by, adviser }));
  done(await line.reply({ ...by, adviser, text: redacted('Yes.') }));
  done(await line.withdraw({ ...by, asker }));
  await office.deliverDue();
  office.clock.pass(365 * day);
});
afterEach(() => office.close());

function parts(more: Partial<RetentionParts> = {}): RetentionParts {
  const { store, clock } = office;
  const write = (event: LogEvent) => void log.push(event);
  return {
    days: retentionDefaults,
    retention: store.retention,
    cardRemovals: store.cardRemovals,
    sender: createSender({
      adapter: createAdapter(undefined, write, { retries: false }),
      appId: '',
      log: write,
      now: clock.now,
    }),
    eraseRemains: () => store.eraseRemains(),
    now: clock.now,
    log: write,
    sleep: () => Promise.resolve(),
    ...more,
  };
}

const everywhere = () =>
  [office.chat, office.adviserChat, office.channelView].flatMap((view) => view.messages());

describe('cards of a query that is removed', () => {
  it('say so in every chat and in the channel, messages about its events included', async () => {
    expect(everywhere().length).toBeGreaterThan(4);
    expect(await removeOld(parts(), on)).toBe(1);
    await replaceCards(parts(), on);
    expect(everywhere().map(({ words }) => words)).toEqual(everywhere().map(() => removed));
    expect(await office.store.cardRemovals.unremovable()).toEqual([]);
    expect(log).toEqual([{ event: 'removed under the retention policy', kind: 'closed', count: 1 }]);
  });

  it('are tried again where Teams is busy, and hold nothing else up', async () => {
    await removeOld(parts(), on);
    office.teams.fail({ method: 'PUT', status: 429, retryAfterSeconds: 30, times: 1 });
    await replaceCards(parts(), on);
    const waiting = () => everywhere().filter(({ words }) => words !== removed);
    expect(waiting()).toHaveLength(1);
    office.clock.pass(29_000);
    await replaceCards(parts(), on);
    expect(waiting()).toHaveLength(1);
    office.clock.pass(60_000);
    await replaceCards(parts(), on);
    expect(waiting()).toEqual([]);
  });

  it('that Teams does not let be replaced are counted in the log, and listed for a while', async () => {
    await removeOld(parts(), on);
    office.chat.block();
    const kept = office.chat.messages().length;
    await replaceCards(parts(), on);
    expect(log.at(-1)).toEqual({ event: 'cards that Teams keeps', count: kept });
    const listed = await office.store.cardRemovals.unremovable();
    expect(listed).toHaveLength(kept);
    expect(listed[0]).toMatchObject({ number: 'SL-0001', conversationId: office.chat.place.id });
    office.clock.pass(retentionDefaults.deliveries * day);
    await replaceCards(parts(), on);
    expect(await office.store.cardRemovals.unremovable()).toEqual([]);
  });
});

describe('the hourly removal', () => {
  it('is stopped by no error, and notes for how long things are kept', async () => {
    let rounds = 0;
    let end = (): void => undefined;
    const failing = startRetention(
      parts({
        retention: {
          ...office.store.retention,
          remove: (...what) => {
            rounds += 1;
            return rounds === 1
              ? Promise.reject(new Error('no database'))
              : office.store.retention.remove(...what);
          },
        },
        sleep: (ms, signal) =>
          ms < 1000
            ? Promise.resolve()
            : new Promise<void>((resolve) => {
                end = resolve;
                signal.addEventListener('abort', () => resolve(), { once: true });
                if (signal.aborted) resolve();
              }),
      }),
    );
    const until = (fits: () => boolean, what: string) =>
      waitUntil(
        () => (fits() ? true : undefined),
        what,
        () => JSON.stringify(log),
      );
    await until(() => log.some(({ event }) => event === 'round failed'), 'the failure');
    await until(() => {
      end();
      return everywhere().every(({ words }) => words === removed);
    }, 'the next round');
    await failing.stop();
    const [noted] = await office.database.ask(
      "select detail from audit where what = 'setting' and authority = 'service'",
    );
    expect(noted).toContain('"retention"');
  });
});
