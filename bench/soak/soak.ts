import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createAdviceLine } from '../../queue/advice-line.ts';
import { openForTest } from '../../test/store/engines.ts';
import type { Fault } from '../../test/teams-simulator/faults.ts';
import { startSimulator } from '../../test/teams-simulator/simulator.ts';
import { startChild, type Child } from '../child.ts';
import { percentile } from '../queue-latency.ts';
import { chart, type Series } from './chart.ts';
import { converse, type HandedOver, type Stage } from './conversations.ts';
import { startIngress } from './ingress.ts';
import type { Soaked } from './report.ts';
import {
  fastEnough,
  memoryBounded,
  nobodyStuck,
  nothingAstray,
  nothingLost,
  type Standing,
} from './verdicts.ts';

/** How a soak is done. */
export interface SoakOptions {
  readonly minutes: number;
  readonly turnsPerSecond: number;
  /** What p99 may be at most, in milliseconds. */
  readonly mostMs: number;
}

const authority = 'slough';
const askers = 120;
const advisers = 6;
/** A conversation is so many turns in the mean (`conversations.ts`). */
const turnsEach = 2.3;
const sampleMs = 2_000;
const faultEveryMs = 15_000;
/** What a kill costs those who are in the middle is left out of p99, and shown in the chart. */
const downMs = 40_000;
const longestDrainMs = 180_000;
const faults: readonly Fault[] = [
  { method: 'POST', path: /activities/, status: 429, retryAfterSeconds: 1, times: 2 },
  { method: 'POST', path: /activities/, status: 502, times: 2 },
  { method: 'POST', path: /activities/, dropSocket: true, times: 1 },
  { method: 'PUT', path: /activities/, dropSocket: true, afterProcessing: true, times: 1 },
  { method: 'POST', path: /conversations$/, status: 500, times: 1 },
];

/** Lets people talk to so many instances on this database for so long, and looks afterwards what became of everything. */
export async function soak(name: string, url: string, count: number, options: SoakOptions): Promise<Soaked> {
  const teams = await startSimulator();
  const ingress = await startIngress();
  teams.connectTo(ingress.url);
  const store = await openForTest(url, Date.now);
  const instances: Child[] = [];
  try {
    const people = Array.from({ length: askers }, (_, n) => teams.person(`Asker ${n}`));
    const staffPeople = Array.from({ length: advisers }, (_, n) => teams.person(`Adviser ${n}`));
    const team = teams.team('Advisers', { channels: ['Advice line'], members: staffPeople });
    const staff = teams.channel(team, 'Advice line');
    await createAdviceLine({ store: store.queries, now: Date.now }).useChannel({
      authority,
      tenant: teams.tenantId,
      teamId: team.id,
      channelId: staff.place.id,
      serviceUrl: teams.serviceUrl,
    });
    for (let n = 0; n < count; n += 1) instances.push(await startInstance(url, count));
    const inUse = (): void => ingress.send(instances.map((instance) => instance.url));
    inUse();

    const began = performance.now();
    const minutes = (): number => (performance.now() - began) / 60_000;
    const took: { readonly at: number; readonly ms: number }[] = [];
    const queries: HandedOver[] = [];
    const stage: Stage = {
      askers: people.map((person) => teams.chat(person)),
      advisers: staffPeople.map((person) => teams.chat(person)),
      staff,
      queries,
      timed: async (_what, work) => {
        const started = performance.now();
        const result = await work();
        took.push({ at: minutes(), ms: performance.now() - started });
        return result;
      },
    };
    for (const chat of [...stage.askers, ...stage.advisers]) await chat.say('hello');
    took.length = 0;

    const memory = instances.map((_, n) => ({
      name: `instance ${n + 1}`,
      points: [] as Series['points'][number][],
    }));
    const owed: Series['points'][number][] = [];
    const marks: { readonly at: number; readonly says: string }[] = [];
    const stuck: string[] = [];
    const under = new Set<Promise<void>>();
    const until = performance.now() + options.minutes * 60_000;
    const watching = setInterval(() => {
      for (const [n, instance] of instances.entries()) {
        const mb = instance.memoryMb();
        if (mb !== undefined) memory[n]?.points.push({ at: minutes(), value: mb });
      }
      void store.lineStates
        .now(Date.now())
        .then((state) => owed.push({ at: minutes(), value: state.owed.count }));
    }, sampleMs);
    let failing = 0;
    const upsetting = setInterval(() => {
      const fault = faults[failing % faults.length];
      failing += 1;
      if (fault !== undefined) teams.fail(fault);
    }, faultEveryMs);
    const killing = (async (): Promise<void> => {
      await sleep(options.minutes * 60_000 * 0.45);
      const [first] = instances;
      if (first === undefined) return;
      marks.push({ at: minutes(), says: 'killed' });
      await first.kill();
      ingress.send(instances.slice(1).map((instance) => instance.url));
      instances[0] = await startInstance(url, count);
      inUse();
      marks.push({ at: minutes(), says: 'back' });
    })();

    let begun = 0;
    while (performance.now() < until) {
      const number = begun;
      begun += 1;
      const work: Promise<void> = converse(number, stage)
        .catch((error: unknown) => void stuck.push(firstLine(error)))
        .finally(() => under.delete(work));
      under.add(work);
      await sleep((1000 * turnsEach) / options.turnsPerSecond);
    }
    await Promise.all([killing, ...under]);
    clearInterval(upsetting);
    const ended = performance.now();
    while ((await store.deliveries.nextDueAt()) !== undefined && performance.now() - ended < longestDrainMs)
      await sleep(200);
    const drained = (performance.now() - ended) / 1_000;
    clearInterval(watching);

    const standing: Standing[] = teams.world.conversations.messages
      .filter(({ author }) => author === 'bot')
      .map((message) => ({
        message,
        of: [...stage.askers, ...stage.advisers].find(({ place }) => place.id === message.placeId)?.person
          .name,
      }));
    const stored = new Set<string>();
    for (const { number } of queries)
      if ((await store.queries.byNumber(authority, number)) !== undefined) stored.add(number);
    const down = marks.find(({ says }) => says === 'killed')?.at ?? Infinity;
    const calm = took.filter(({ at }) => at < down - 0.01 || at > down + downMs / 60_000).map(({ ms }) => ms);
    const dead = await store.deliveries.dead(authority, 100);
    return {
      name,
      slug: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
      facts: [
        `${begun} conversations, ${took.length} turns in ${options.minutes} minutes: ${(took.length / (options.minutes * 60)).toFixed(1)} a second, ${askers} askers, ${advisers} advisers`,
        `Teams failed ${failing} times (429, 502, 500, lines cut before and after); one instance was killed and started again; Teams brought ${ingress.again()} messages again`,
        `All that was owed had been brought ${drained.toFixed(1)} s after the last turn; given up: ${dead.length}`,
      ],
      verdicts: [
        nothingLost(queries, stored, standing),
        nothingAstray(queries, standing, new Set(staffPeople.map((person) => person.name))),
        nobodyStuck(stuck, begun),
        memoryBounded(memory),
        fastEnough(calm, options.mostMs),
      ],
      charts: [
        { name: 'memory', svg: chart(`${name}: memory`, 'MB', memory, marks) },
        { name: 'latency', svg: chart(`${name}: how long a turn took`, 'ms', byMinute(took), marks) },
        {
          name: 'owed',
          svg: chart(`${name}: messages owed`, 'count', [{ name: 'owed', points: owed }], marks),
        },
      ],
    };
  } finally {
    await Promise.all(instances.map((instance) => instance.stop()));
    await ingress.close();
    await store.close();
    await teams.close();
  }
}

function startInstance(url: string, processes: number): Promise<Child> {
  return startChild(fileURLToPath(new URL('../../bot/main.ts', import.meta.url)), {
    PORT: '0',
    PLAYGROUND: 'off',
    LOG_LEVEL: 'error',
    RATE_PER_PERSON: '1000000',
    RATE_PER_TENANT: '1000000',
    SENDING_PROCESSES: String(processes),
    UNDO_SECONDS: '0',
    PACKS: authority,
    DATABASE_URL: url,
  });
}

function byMinute(took: readonly { readonly at: number; readonly ms: number }[]): readonly Series[] {
  const parts = Map.groupBy(took, ({ at }) => Math.floor(at * 6) / 6);
  const line = (name: string, share: number): Series => ({
    name,
    points: [...parts]
      .map(([at, some]) => ({
        at,
        value: percentile(
          some.map(({ ms }) => ms),
          share,
        ),
      }))
      .toSorted((a, b) => a.at - b.at),
  });
  return [line('half', 0.5), line('99 of 100', 0.99)];
}

function firstLine(error: unknown): string {
  return (Error.isError(error) ? error.message : String(error)).split('\n')[0] ?? '';
}
