import type { Message } from '../../test/teams-simulator/conversations.ts';
import { percentile } from '../queue-latency.ts';
import type { HandedOver } from './conversations.ts';
import type { Series } from './chart.ts';

/** What must be true of a soak, and whether it was. */
export interface Verdict {
  readonly what: string;
  readonly held: boolean;
  readonly found: string;
}

/** A message of the bot, and in whose conversation it stands. */
export interface Standing {
  readonly message: Message;
  /** The name of who sees it; undefined in a channel. */
  readonly of: string | undefined;
}

/** Every query that was acknowledged is in the store, and its reply reached its asker. */
export function nothingLost(
  queries: readonly HandedOver[],
  stored: ReadonlySet<string>,
  standing: readonly Standing[],
): Verdict {
  const seen = wordsBy(standing);
  const lost = queries.filter(({ number }) => !stored.has(number));
  const unread = queries.filter(
    ({ replied, asker, marker }) =>
      replied && seen.get(asker)?.includes(`The ${marker} is paid for.`) !== true,
  );
  return {
    what: 'No query lost, and every reply brought',
    held: lost.length === 0 && unread.length === 0,
    found: `${queries.length} acknowledged, ${lost.length} not in the store, ${unread.length} replies not brought`,
  };
}

/**
 * What is about a query stands with its asker and the line's advisers only, whose cards show earlier queries like the one
 * they have; with no other asker and in no channel.
 */
export function nothingAstray(
  queries: readonly HandedOver[],
  standing: readonly Standing[],
  advisers: ReadonlySet<string>,
): Verdict {
  const seen = wordsBy(standing);
  const astray = queries.flatMap(({ marker, asker }) =>
    [...seen].filter(([who, words]) => who !== asker && !advisers.has(who) && words.includes(marker)),
  );
  return {
    what: 'Nothing brought to the wrong person',
    held: astray.length === 0,
    found: `${astray.length} of ${queries.length} queries seen by somebody else${astray[0] === undefined ? '' : `, the first by ${astray[0][0]}`}`,
  };
}

/** Memory settles: in the last fifth it is at most a quarter above that of the second fifth, after the start. */
export function memoryBounded(memory: readonly Series[]): Verdict {
  const grown = memory.map(({ name, points }) => {
    const part = (from: number, to: number): number =>
      percentile(
        points
          .slice(Math.floor(points.length * from), Math.floor(points.length * to))
          .map(({ value }) => value),
        0.5,
      );
    return { name, early: part(0.2, 0.4), late: part(0.8, 1) };
  });
  return {
    what: 'Memory bounded (last fifth at most 1.25 times the second)',
    held: grown.every(({ early, late }) => late <= early * 1.25),
    found: grown
      .map(({ name, early, late }) => `${name}: ${early.toFixed(0)} → ${late.toFixed(0)} MB`)
      .join('; '),
  };
}

/** How long things took, leaving out the half minutes in which an instance was down. */
export function fastEnough(milliseconds: readonly number[], most: number): Verdict {
  const p99 = percentile(milliseconds, 0.99);
  return {
    what: `p99 of what people do at most ${most} ms, outside of a kill`,
    held: p99 <= most,
    found: `p50 ${percentile(milliseconds, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms of ${milliseconds.length}`,
  };
}

/** Everything that was begun came to its end. */
export function nobodyStuck(stuck: readonly string[], begun: number): Verdict {
  const kinds = new Map<string, number>();
  for (const why of stuck) kinds.set(why, (kinds.get(why) ?? 0) + 1);
  return {
    what: 'Every conversation came to its end',
    held: stuck.length === 0,
    found: `${stuck.length} of ${begun} did not${[...kinds].map(([why, count]) => `; ${count} × ${why}`).join('')}`,
  };
}

/** All that everybody ever saw, in any version. */
function wordsBy(standing: readonly Standing[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { message, of } of standing) {
    const who = of ?? 'a channel';
    words.set(who, (words.get(who) ?? '') + JSON.stringify(message.versions));
  }
  return words;
}
