import { openForTest } from '../test/store/engines.ts';
import type { Standing } from './queue-connector.ts';

/** What is wrong in the end; all of it is nought where nothing was lost. */
export interface Account {
  readonly queries: number;
  readonly acknowledged: number;
  readonly lostActs: number;
  readonly lostMessages: number;
  readonly outOfOrder: number;
  readonly untrueCards: number;
  /** Messages that came twice, which is what a death or an unheard answer costs. */
  readonly repeated: number;
  /** The most of them that came to one conversation in one life of the service. */
  readonly mostRepeated: number;
}

/** As many as the program works for, or more. */
const mostAuthorities = 20;

/** Which events are told to whom as a message, in the work that the program does. */
const toldAs: Readonly<Record<string, string>> = {
  'asked-back': 'event-to-asker',
  replied: 'event-to-asker',
  'answered-back': 'event-to-adviser',
};

/**
 * Compares what was acknowledged, what is in the database and what came out at the connector. `lives` says how many
 * messages there were at the beginning of each life of the service.
 */
export async function account(
  url: string,
  acknowledged: readonly string[],
  messages: readonly Standing[],
  lives: readonly number[],
): Promise<Account> {
  const store = await openForTest(url, Date.now);
  const states = ['waiting', 'claimed', 'awaiting-asker', 'answered'] as const;
  const authorities = [...Array(mostAuthorities).keys()].map((n) => `authority-${n}`);
  const queries = (
    await Promise.all(
      authorities.flatMap((authority) => states.map((state) => store.queries.inState(authority, state))),
    )
  ).flat();
  const versions = new Map<string, number>();
  const threads = new Map<string, readonly { version: number; kind: string }[]>();
  for (const { id, version, authority } of queries) {
    versions.set(id, version);
    threads.set(id, await store.queries.thread(authority, id));
  }
  await store.close();

  const lostActs = acknowledged.filter((text) => {
    const [id = '', version] = text.split(' ');
    return !threads.get(id)?.some((event) => event.version === Number(version));
  });
  const texts = new Set(messages.map(({ text }) => text));
  const expected = [...threads].flatMap(([id, thread]) =>
    thread.flatMap(({ kind, version }) => (toldAs[kind] ? [`${toldAs[kind]} ${id} v${version}`] : [])),
  );

  let untrueCards = 0;
  for (const [id, version] of versions) {
    for (const face of ['asker', 'staff', 'adviser']) {
      if (face === 'adviser' && version === 1) continue;
      const newest = messages.findLast(({ text }) => text.startsWith(`card-${face} ${id} `));
      if (newest?.text.endsWith(` v${version}`) !== true) untrueCards += 1;
    }
  }
  return {
    queries: queries.length,
    acknowledged: acknowledged.length,
    lostActs: lostActs.length,
    lostMessages: expected.filter((text) => !texts.has(text)).length,
    outOfOrder: outOfOrder(messages),
    untrueCards,
    ...repetitions(messages, lives),
  };
}

/** A message is repeated that says what another said, and a card where there is one of the same query already. */
function repetitions(messages: readonly Standing[], lives: readonly number[]) {
  const seen = new Set<string>();
  const inOne = new Map<string, number>();
  let repeated = 0;
  for (const [index, { to, text }] of messages.entries()) {
    const said = text.startsWith('card') ? text.replace(/ v\d+$/, '') : text;
    if (!seen.has(`${to} ${said}`)) {
      seen.add(`${to} ${said}`);
      continue;
    }
    repeated += 1;
    const place = `${to} ${lives.findLastIndex((first) => first <= index)}`;
    inOne.set(place, (inOne.get(place) ?? 0) + 1);
  }
  return { repeated, mostRepeated: Math.max(0, ...inOne.values()) };
}

/** How many events of one query came to a conversation before an earlier one had. */
function outOfOrder(messages: readonly Standing[]): number {
  const newest = new Map<string, number>();
  const seen = new Set<string>();
  let count = 0;
  for (const { to, text } of messages) {
    const [what = '', query = '', version = ''] = text.split(' ');
    // A repetition comes late by nature.
    if (!what.startsWith('event') || seen.has(`${to} ${text}`)) continue;
    seen.add(`${to} ${text}`);
    const key = `${to} ${query}`;
    const number = Number(version.slice(1));
    if (number < (newest.get(key) ?? 0)) count += 1;
    newest.set(key, Math.max(number, newest.get(key) ?? 0));
  }
  return count;
}
