import { entriesOf } from '../knowledge/entries.ts';
import { notSet } from '../knowledge/not-set.ts';
import type { Config } from './config.ts';
import { diaryFiles, diaryKind } from './files/diary-file.ts';
import { fileRoutes, type FileMaker } from './files/file-routes.ts';
import { policyFileMaker } from './files/policy/policy-file.ts';
import { serve, type RunningServer } from './http/server.ts';
import { anyRegion, useConfiguredChannel } from './configured-channel.ts';
import { healthRoutes } from './health.ts';
import { warningsOf } from './knowledge-warnings.ts';
import { whyNotListening } from './http/why-not-listening.ts';
import { type Log } from './log.ts';
import { createDeliverer } from './rounds/deliver.ts';
import { withinLimits } from './rounds/sending-limits.ts';
import { drawDelivery } from './rounds/draw-delivery.ts';
import { startRetention } from './rounds/retention.ts';
import { hourlyRounds, lineRounds } from './rounds/line-rounds.ts';
import { startRounds, type Rounds } from './rounds/rounds.ts';
import { cloudOf } from './teams/cloud.ts';
import { messagesEndpoint } from './teams/messages.ts';
import { createRoster } from './teams/roster.ts';
import { routeTroubles } from './route-troubles.ts';
import { safeguardingRoutes } from './safeguarding-routes.ts';
import { createSender } from './teams/sender.ts';
import { pagesOf } from './compose-pages.ts';
import { answerAsked } from './turns/answer-asked.ts';
import { today } from './turns/parts.ts';
import { partsForTenant } from './turns/parts-for-tenant.ts';
import { composeTurns, type Composed, type Turns } from './compose-turns.ts';
import { composeEdge } from './compose-edge.ts';
import { composeWatch } from './compose-watch.ts';

export { backUp, composeTurns, lookAtStore, move, openStore, restore } from './compose-turns.ts';

/** A service that is listening. */
export interface Service {
  readonly port: number;
  readonly packs: readonly {
    readonly name: string;
    readonly entries: number;
    /** What its council has not set, in short phrases. */
    readonly notSet: readonly string[];
    /** What is wrong with its safeguarding routes, in short phrases. */
    readonly routeTroubles: readonly string[];
  }[];
  /** The code that makes a channel the advice line's; undefined where LEADS says who may. */
  readonly pairingCode: string | undefined;
  /** Resolves once questions are also ranked by what they mean, or cannot be. */
  readonly vectorsLearnt: Promise<void>;
  /** Finishes what is in hand, refuses what is new, closes the store. */
  readonly stop: () => Promise<void>;
}

/** Builds every part, joins them and listens. The only place where parts are built. */
export async function compose(
  config: Config,
  plainLog: Log,
  now: () => number = Date.now,
): Promise<Composed<{ readonly service: Service }>> {
  let lineStates: Turns['store']['lineStates'] | undefined;
  const watch = await composeWatch(config, () => lineStates, now);
  const log = watch.log(plainLog);
  const appId = config.credentials?.appId ?? '';
  const { openIdMetadataUrl } = config;
  const cloud = config.mode === 'local' ? 'this-machine' : cloudOf(openIdMetadataUrl);
  const edges = await composeEdge(config, log);
  const unasked = { adapter: edges.unasked, appId };
  const sender = createSender({ ...unasked, log, now });
  let rounds: Rounds | undefined;
  // Known once it listens: the port may be chosen by the system.
  let server: RunningServer | undefined;
  const { promise: listens, resolve: nowListens } = Promise.withResolvers<void>();
  const composed = await composeTurns(
    config,
    {
      sender: createSender({ ...unasked, log, now, longestCallMs: inTurnMs }),
      roster: createRoster({ ...unasked, longestCallMs: inTurnMs }),
      wake: () => rounds?.wake(),
      listening: listens,
    },
    log,
    now,
    () => config.publicUrl ?? (config.mode === 'local' ? localUrl(config.host, server?.port) : undefined),
    watch,
  );
  if (!composed.ok) return composed;
  const { take, parts, partsNow, adviceLine, pairing, links, store } = composed.turns;
  lineStates = store.lineStates;
  const { isBankHoliday } = parts;
  const messages = messagesEndpoint({
    adapter: edges.inTurn,
    door: { local: config.mode === 'local', isLetIn: parts.tenants.isLetIn, cloud },
    takeTurn: take,
    answerAsked: (asked, turn) => answerAsked(asked, turn, partsForTenant(turn.person.tenant, partsNow())),
    log,
  });
  const makers: ReadonlyMap<string, FileMaker> = new Map([
    [diaryKind, diaryFiles({ packOf: (authority) => parts.searchOf(authority)?.pack, isBankHoliday, now })],
    ['policy', policyFileMaker({ packOf: (authority) => parts.searchOf(authority)?.pack, now })],
  ]);
  const pages = await pagesOf(config, composed.turns, now, watch);
  let listening: RunningServer;
  try {
    listening = await serve({
      host: config.host,
      port: config.port,
      log,
      routes: [
        { method: 'post', path: '/api/messages', handle: messages },
        ...healthRoutes(
          () => store.ready(),
          () => warningsOf(parts.live.now(), config.routes, today({ now })),
        ),
        ...watch.routes,
        ...pages,
        ...fileRoutes(
          links,
          makers,
          (tenant) => config.mode === 'local' || parts.tenants.isLetIn(tenant ?? ''),
        ),
      ],
    });
  } catch (error) {
    await store.close();
    return { ok: false, faults: [whyNotListening(error, config)] };
  }
  server = listening;
  nowListens();
  await useConfiguredChannel(config, parts.homeAuthority, adviceLine);
  const { deliveries, conversations, cards, staffChannels, inbox, checklistTicks } = store;
  const looking = {
    ...parts,
    queries: store.queries,
    lineNotices: store.lineNotices,
    answerWaits: store.answerWaits,
    sender,
    bot: { id: `28:${appId}` },
    digest: config.digest,
    keptDays: config.retention.deliveries,
  };
  const running = startRounds({
    deliver: createDeliverer({
      deliveries: watch.deliveries(deliveries),
      conversations,
      cards,
      staffChannels,
      adviceLine,
      sender: withinLimits({ sender, now, processes: config.sendingProcesses }),
      draw: (delivery) => drawDelivery(delivery, partsNow()),
      bot: { id: `28:${appId}`, ...(config.mode === 'production' ? { serviceUrl: anyRegion } : {}) },
      now,
      log,
    }),
    deliveries,
    line: lineRounds(looking),
    everyHour: hourlyRounds(looking),
    adviceLine,
    inbox,
    checklistTicks,
    days: config.retention,
    eraseRemains: () => store.eraseRemains(),
    now,
    log,
  });
  rounds = running;
  // Another process on the same database may have kept something that is owed now.
  const noLongerListen = store.changes.listen('queue', () => running.wake());
  const { retention, cardRemovals } = store;
  const removing = startRetention({
    days: config.retention,
    retention,
    cardRemovals,
    sender,
    eraseRemains: () => store.eraseRemains(),
    now,
    log,
  });
  const noLongerReplace = store.changes.listen('queue', removing.replaceSoon);
  return {
    ok: true,
    service: {
      port: listening.port,
      packs: [...parts.live.now().values()].map(({ loaded: { pack } }) => ({
        name: pack.name,
        entries: entriesOf(pack).length,
        notSet: notSet(pack, safeguardingRoutes(pack, config.routes)),
        routeTroubles: routeTroubles(safeguardingRoutes(pack, config.routes), today({ now })),
      })),
      pairingCode: config.leads.length === 0 ? pairing.code : undefined,
      vectorsLearnt: composed.turns.vectorsLearnt,
      stop: async () => {
        await listening.drain();
        noLongerListen();
        noLongerReplace();
        await Promise.all([running.stop(), removing.stop()]);
        await watch.stop();
        await composed.turns.close();
      },
    },
  };
}

function localUrl(host: string, port: number | undefined): string | undefined {
  return port === undefined ? undefined : `http://${host}:${port}`;
}

/** How long a turn waits for Teams before it says anything, so that all of it fits in Teams' 15 s. */
const inTurnMs = 4_000;
