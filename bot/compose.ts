import { randomBytes } from 'node:crypto';
import { createAdviceLine, type AdviceLine } from '../queue/advice-line.ts';
import { councilsKnown } from '../knowledge/authorities.ts';
import { entriesOf } from '../knowledge/entries.ts';
import { notSet } from '../knowledge/not-set.ts';
import { createVectors, noVectors, type Vectors } from '../knowledge/search/vectors/vectors.ts';
import { publishedContacts } from '../knowledge/published-contacts.ts';
import { isKnownWord } from '../privacy/known-words.ts';
import { openStore, type Store } from '../store/open.ts';
import type { Config } from './config.ts';
import { diaryFiles, diaryKind } from './files/diary-file.ts';
import { fileRoutes, type FileMaker } from './files/file-routes.ts';
import { policyFileMaker } from './files/policy/policy-file.ts';
import { createSignedLinks, signingKey, type SignedLinks } from './files/signed-links.ts';
import { serve, type RunningServer } from './http/server.ts';
import { anyRegion, useConfiguredChannel } from './configured-channel.ts';
import { healthRoutes } from './health.ts';
import { warningsOf } from './knowledge-warnings.ts';
import { whyNotListening } from './http/why-not-listening.ts';
import { bankHolidaysFor } from './bank-holidays-for.ts';
import { lineTimes, termsOfSchools } from './line-time.ts';
import { loadKnowledgeInThreads, packsFolder } from './knowledge.ts';
import { errorKind, type Log } from './log.ts';
import { createLookers } from './turns/lookers.ts';
import { createRateLimit } from './turns/rate-limit.ts';
import { createPairing, type Pairing } from './pairing.ts';
import { createDeliverer } from './rounds/deliver.ts';
import { withinLimits } from './rounds/sending-limits.ts';
import { drawDelivery } from './rounds/draw-delivery.ts';
import { startRetention } from './rounds/retention.ts';
import { hourlyRounds, lineRounds } from './rounds/line-rounds.ts';
import { startRounds, type Rounds } from './rounds/rounds.ts';
import type { WaysOut } from './sender.ts';
import { createAdapter } from './teams/adapter.ts';
import { cloudOf } from './teams/cloud.ts';
import { messagesEndpoint } from './teams/messages.ts';
import { createRoster } from './teams/roster.ts';
import { safeguardingRoutes } from './safeguarding-routes.ts';
import { createSender } from './teams/sender.ts';
import { pagesOf } from './compose-pages.ts';
import { messageMark } from './message-mark.ts';
import { answerAsked } from './turns/answer-asked.ts';
import { today, type TurnParts } from './turns/parts.ts';
import type { Say } from './turns/reply.ts';
import { takeTurn, type TurnOutcome } from './turns/take-turn.ts';
import type { Turn } from './turns/turn.ts';
import { createWithheld } from '../knowledge/withheld.ts';
import type { PackSearch } from '../knowledge/search/pack-search.ts';

// The commands that keep and bring back the database come to the store through here, as everything does.
export { backUp } from '../store/back-up.ts';
export { restore } from '../store/restore.ts';
// So do those that keep and give out records.
export { openStore } from '../store/open.ts';

/** A service that is listening. */
export interface Service {
  readonly port: number;
  readonly packs: readonly {
    readonly name: string;
    readonly entries: number;
    /** What its council has not set, in short phrases. */
    readonly notSet: readonly string[];
  }[];
  /** The code that makes a channel the advice line's; undefined where LEADS says who may. */
  readonly pairingCode: string | undefined;
  /** Finishes what is in hand, refuses what is new, closes the store. */
  readonly stop: () => Promise<void>;
}

/** What was composed, or plain sentences that say why it cannot be and what to do. */
export type Composed<What> =
  ({ readonly ok: true } & What) | { readonly ok: false; readonly faults: readonly string[] };

/** What answers turns, without any door to the outside. */
export interface Turns {
  readonly take: (turn: Turn, say: Say) => Promise<TurnOutcome>;
  readonly parts: TurnParts;
  readonly adviceLine: AdviceLine;
  readonly pairing: Pairing;
  readonly links: SignedLinks;
  readonly store: Store;
  readonly searches: ReadonlyMap<string, PackSearch>;
  /** Resolves once questions are also ranked by what they mean, or cannot be. */
  readonly vectorsLearnt: Promise<void>;
  /** Closes the store and ends the thread that encodes questions. */
  readonly close: () => Promise<void>;
}

/** The pack a newcomer meets who has set nothing: the fullest, with an offer to browse. */
const firstPack = 'slough';

type TurnsConfig = Pick<
  Config,
  'packs' | 'homeAuthority' | 'localFolder' | 'databaseUrl' | 'routes' | 'leads' | 'privacyNotice'
> &
  Partial<
    Pick<
      Config,
      | 'digest'
      | 'linkSigningSecret'
      | 'rates'
      | 'meetingChats'
      | 'undoSeconds'
      | 'cacheFolder'
      | 'searchVectors'
    >
  >;

/** The parts that answer turns. Commands use them without a server. */
export async function composeTurns(
  config: TurnsConfig,
  out: WaysOut,
  log: Log,
  now: () => number,
  /** Where files are offered, without a slash at the end; undefined where nobody serves them. */
  baseUrl: () => string | undefined = () => undefined,
): Promise<Composed<{ readonly turns: Turns }>> {
  const knowledge = await loadKnowledgeInThreads(
    config.packs,
    packsFolder,
    config.localFolder,
    config.cacheFolder,
  );
  if (!knowledge.ok) return knowledge;
  const { searches } = knowledge;
  const homeAuthority =
    config.homeAuthority ?? (searches.has(firstPack) ? firstPack : [...searches.keys()][0]);
  if (homeAuthority === undefined) return { ok: false, faults: ['No pack is loaded: PACKS names none.'] };
  if (!searches.has(homeAuthority)) {
    const loaded = [...searches.keys()].join(', ');
    return {
      ok: false,
      faults: [`HOME_AUTHORITY is ${homeAuthority}, whose pack is not loaded. Set it to one of: ${loaded}.`],
    };
  }
  const opened = await openStore(config.databaseUrl, {
    now,
    checked: (check) => log({ event: 'database checked', ...check }),
  });
  if (!opened.ok) return { ok: false, faults: [opened.sentence] };
  const { store } = opened;
  const packs = [...searches.values()].map(({ pack }) => pack);
  const isBankHoliday = await bankHolidaysFor(packs, (config.digest ?? 'off') !== 'off');
  const lineTimeOf = lineTimes(packs, isBankHoliday);
  const adviceLine = createAdviceLine({
    lineTimeOf,
    termsFor: termsOfSchools(searches, store.profiles),
    store: store.queries,
    now,
    wake: out.wake,
    undoMs: (config.undoSeconds ?? 0) * 1_000,
    secondReaderOf: (authority) => searches.get(authority)?.pack.local.line.secondReader,
  });
  const pairing = createPairing();
  const links = createSignedLinks({ key: signingKey(config.linkSigningSecret), baseUrl, now });
  const vectors =
    config.searchVectors === true
      ? createVectors({
          ...(config.cacheFolder === undefined ? {} : { cacheFolder: config.cacheFolder }),
          onFailure: (error) => log({ event: 'vectors failed', error: errorKind(error) }),
        })
      : noVectors;
  const parts: TurnParts = {
    now,
    vectors,
    searchOf: (authority) => searches.get(authority),
    packs,
    councils: councilsKnown([...searches.values()].map(({ pack }) => pack)),
    mayStay: { publicContacts: [...searches.values()].flatMap(({ pack }) => publishedContacts(pack)) },
    profiles: store.profiles,
    isBankHoliday,
    lineTimeOf,
    termsFor: termsOfSchools(searches, store.profiles),
    lookers: createLookers(now),
    rota: store.rota,
    dutyNotes: store.dutyNotes,
    rushNotices: store.rushNotices,
    entryChecks: store.entryChecks,
    withheld: createWithheld(store.entryChecks, now),
    homeAuthority,
    isRealWord: isKnownWord,
    routes: safeguardingRoutes(searches.get(homeAuthority)?.pack, config.routes),
    inbox: store.inbox,
    answers: store.answers,
    checklistTicks: store.checklistTicks,
    conversations: store.conversations,
    adviceLine,
    queries: store.queries,
    filteredQueries: store.filteredQueries,
    audit: store.audit,
    messageMark: messageMark(await store.settings.setOnce('message mark', randomBytes(32).toString('hex'))),
    staffChannels: store.staffChannels,
    roster: out.roster,
    leads: config.leads,
    pairing,
    privacyNotice: config.privacyNotice,
    meetingChats: config.meetingChats === true,
    postPrivately: async ({ conversation: { serviceUrl, botId }, person }, shown) => {
      const sent = await out.sender.post({ kind: 'person', person, serviceUrl, botId }, shown);
      return sent.kind === 'sent' ? sent.place : false;
    },
    signedLink: links.link,
    rateLimit: config.rates === undefined ? () => 'go' : createRateLimit({ ...config.rates, now }),
    log,
  };
  return {
    ok: true,
    turns: {
      take: (turn, say) => takeTurn(turn, parts, say),
      parts,
      adviceLine,
      pairing,
      links,
      store,
      searches,
      vectorsLearnt: learnAll(vectors, [...searches.values()]),
      close: async () => {
        await vectors.close();
        await store.close();
      },
    },
  };
}

/** One pack after another: there is one thread that encodes. */
async function learnAll(vectors: Vectors, searches: readonly PackSearch[]): Promise<void> {
  for (const search of searches) await vectors.learn(search);
}

/** Builds every part, joins them and listens. The only place where parts are built. */
export async function compose(
  config: Config,
  log: Log,
  now: () => number = Date.now,
): Promise<Composed<{ readonly service: Service }>> {
  const appId = config.credentials?.appId ?? '';
  const { credentials, openIdMetadataUrl } = config;
  const cloud = config.mode === 'local' ? 'this-machine' : cloudOf(openIdMetadataUrl);
  const trusted = { cloud, openIdMetadataUrl } as const;
  const unasked = { adapter: createAdapter(credentials, log, { ...trusted, retries: false }), appId };
  const sender = createSender({ ...unasked, log, now });
  let rounds: Rounds | undefined;
  // Known once it listens: the port may be chosen by the system.
  let server: RunningServer | undefined;
  const composed = await composeTurns(
    config,
    {
      sender: createSender({ ...unasked, log, now, longestCallMs: inTurnMs }),
      roster: createRoster({ ...unasked, longestCallMs: inTurnMs }),
      wake: () => rounds?.wake(),
    },
    log,
    now,
    () => config.publicUrl ?? (config.mode === 'local' ? localUrl(config.host, server?.port) : undefined),
  );
  if (!composed.ok) return composed;
  const { take, parts, adviceLine, pairing, links, store, searches } = composed.turns;
  const { isBankHoliday } = parts;
  const messages = messagesEndpoint({
    adapter: createAdapter(credentials, log, trusted),
    door: { local: config.mode === 'local', tenants: config.tenants, cloud },
    takeTurn: take,
    answerAsked: (asked, turn) => answerAsked(asked, turn, parts),
    log,
  });
  const makers: ReadonlyMap<string, FileMaker> = new Map([
    [diaryKind, diaryFiles({ packOf: (authority) => searches.get(authority)?.pack, isBankHoliday, now })],
    ['policy', policyFileMaker({ packOf: (authority) => searches.get(authority)?.pack, now })],
  ]);
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
          () => warningsOf([...searches.values()], config.routes, today({ now })),
        ),
        ...pagesOf(config, composed.turns, now),
        ...fileRoutes(
          links,
          makers,
          (tenant) => config.mode === 'local' || config.tenants.includes(tenant ?? ''),
        ),
      ],
    });
  } catch (error) {
    await store.close();
    return { ok: false, faults: [whyNotListening(error, config)] };
  }
  server = listening;
  await useConfiguredChannel(config, parts.homeAuthority, adviceLine);
  const { deliveries, conversations, cards, staffChannels, inbox, checklistTicks } = store;
  const looking = {
    ...parts,
    queries: store.queries,
    lineNotices: store.lineNotices,
    sender,
    bot: { id: `28:${appId}` },
    digest: config.digest,
    keptDays: config.retention.deliveries,
  };
  const running = startRounds({
    deliver: createDeliverer({
      deliveries,
      conversations,
      cards,
      staffChannels,
      adviceLine,
      sender: withinLimits({ sender, now, processes: config.sendingProcesses }),
      draw: (delivery) => drawDelivery(delivery, parts),
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
      packs: [...searches.values()].map(({ pack }) => ({
        name: pack.name,
        entries: entriesOf(pack).length,
        notSet: notSet(pack, safeguardingRoutes(pack, config.routes)),
      })),
      pairingCode: config.leads.length === 0 ? pairing.code : undefined,
      stop: async () => {
        await listening.drain();
        noLongerListen();
        noLongerReplace();
        await Promise.all([running.stop(), removing.stop()]);
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
