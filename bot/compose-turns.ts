import { randomBytes } from 'node:crypto';
import { createAdviceLine, type AdviceLine } from '../queue/advice-line.ts';
import { createVectors, noVectors, type Vectors } from '../knowledge/search/vectors/vectors.ts';
import { isKnownWord } from '../privacy/known-words.ts';
import { openStore, type Store } from '../store/open.ts';
import type { Config } from './config.ts';
import { createSignedLinks, signingKey, type SignedLinks } from './files/signed-links.ts';
import { packsFolder, readPacks } from './knowledge.ts';
import { type KnowledgeParts, knowledgePartsOf, livingParts, onceASnapshot } from './knowledge-parts.ts';
import { startLiveKnowledge } from './live-knowledge.ts';
import { createPageLink } from './page-link.ts';
import { liveTenants } from './live-tenants.ts';
import { errorKind, type Log } from './log.ts';
import { createLookers } from './turns/lookers.ts';
import { createRateLimit, readingRates } from './turns/rate-limit.ts';
import { createPairing, type Pairing } from './pairing.ts';
import type { WaysOut } from './sender.ts';
import { messageMark } from './message-mark.ts';
import type { TurnParts } from './turns/parts.ts';
import type { Say } from './turns/reply.ts';
import { takeTurn, type TurnOutcome } from './turns/take-turn.ts';
import { noWatch } from './watching/no-watch.ts';
import type { Watch } from './watching/watch.ts';
import type { Turn } from './turns/turn.ts';
import { createWithheld } from '../knowledge/withheld.ts';
import type { PackSearch } from '../knowledge/search/pack-search.ts';

// The commands that keep and bring back the database come to the store through here, as everything does.
export { backUp } from '../store/back-up.ts';
export { restore } from '../store/restore.ts';
export { move } from '../store/move.ts';
// So do those that keep and give out records.
export { openStore } from '../store/open.ts';
// And what looks at a database before anything is done to it.
export { lookAtStore } from '../store/facts.ts';

/** What was composed, or plain sentences that say why it cannot be and what to do. */
export type Composed<What> =
  ({ readonly ok: true } & What) | { readonly ok: false; readonly faults: readonly string[] };

/** What answers turns, without any door to the outside. */
export interface Turns {
  readonly take: (turn: Turn, say: Say) => Promise<TurnOutcome>;
  /** What outlives a turn: asked now, it tells of the knowledge in force now. */
  readonly parts: TurnParts;
  /** For one turn, all of it from one state of the knowledge. */
  readonly partsNow: () => TurnParts;
  readonly adviceLine: AdviceLine;
  readonly pairing: Pairing;
  readonly links: SignedLinks;
  readonly store: Store;
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
      | 'teamsAppId'
      | 'linkSigningSecret'
      | 'rates'
      | 'meetingChats'
      | 'undoSeconds'
      | 'cacheFolder'
      | 'searchVectors'
      | 'tenants'
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
  watch: Watch = noWatch,
): Promise<Composed<{ readonly turns: Turns }>> {
  const base = readPacks(config.packs, packsFolder, config.localFolder, config.cacheFolder);
  if (!base.ok) return base;
  const authorities = new Set(base.loaded.map(({ pack }) => pack.authority));
  const homeAuthority =
    config.homeAuthority ?? (authorities.has(firstPack) ? firstPack : [...authorities][0]);
  if (homeAuthority === undefined) return { ok: false, faults: ['No pack is loaded: PACKS names none.'] };
  if (!authorities.has(homeAuthority)) {
    const loaded = [...authorities].join(', ');
    return {
      ok: false,
      faults: [`HOME_AUTHORITY is ${homeAuthority}, whose pack is not loaded. Set it to one of: ${loaded}.`],
    };
  }
  const unheld = (config.tenants ?? []).flatMap(({ tenant, authorities: theirs }) =>
    theirs.filter((authority) => !authorities.has(authority)).map((authority) => ({ tenant, authority })),
  );
  if (unheld.length > 0) {
    return {
      ok: false,
      faults: unheld.map(
        ({ tenant, authority }) =>
          `TENANTS says that ${tenant} belongs to ${authority}, whose pack is not loaded. Name it in PACKS too.`,
      ),
    };
  }
  const opened = await openStore(config.databaseUrl, {
    now,
    checked: (check) => log({ event: 'database checked', ...check }),
  });
  if (!opened.ok) return { ok: false, faults: [opened.sentence] };
  const { store } = opened;
  const vectors =
    config.searchVectors === true
      ? createVectors({
          ...(config.cacheFolder === undefined ? {} : { cacheFolder: config.cacheFolder }),
          // Words answer at once; a thread that loads a model meanwhile would only keep them waiting.
          ...(out.listening && { after: out.listening }),
          onFailure: (error) => log({ event: 'vectors failed', error: errorKind(error) }),
        })
      : noVectors;
  const knowledge = await startLiveKnowledge({
    base: base.loaded,
    versions: store.knowledgeVersions,
    changes: store.changes,
    vectors,
    cacheFolder: config.cacheFolder,
    anyDay: (config.digest ?? 'off') !== 'off',
    log,
    now,
  });
  const { live, isBankHoliday } = knowledge;
  const knowledgeNow = onceASnapshot(live.now, (snapshot) =>
    knowledgePartsOf(snapshot, {
      profiles: store.profiles,
      isBankHoliday,
      homeAuthority,
      routes: config.routes,
    }),
  );
  const known = livingParts(knowledgeNow);
  const adviceLine = watch.adviceLine(
    createAdviceLine({
      lineTimeOf: known.lineTimeOf,
      termsFor: known.termsFor,
      store: store.queries,
      now,
      wake: out.wake,
      undoMs: (config.undoSeconds ?? 0) * 1_000,
      secondReaderOf: (authority) => known.searchOf(authority)?.pack.local.line.secondReader,
    }),
  );
  const tenants = await liveTenants({
    configured: config.tenants ?? [],
    kept: store.tenantChanges,
    changes: store.changes,
    isLoaded: (authority) => authorities.has(authority),
    now,
  });
  const pairing = createPairing();
  const links = createSignedLinks({ key: signingKey(config.linkSigningSecret), baseUrl, now });
  const beside: Omit<TurnParts, keyof KnowledgeParts> = {
    now,
    live,
    vectors: watch.vectors(vectors),
    profiles: store.profiles,
    lookers: createLookers(now),
    rota: store.rota,
    dutyNotes: store.dutyNotes,
    rushNotices: store.rushNotices,
    entryChecks: store.entryChecks,
    withheld: createWithheld(store.entryChecks, now),
    homeAuthority,
    tenants,
    isRealWord: isKnownWord,
    inbox: store.inbox,
    answers: store.answers,
    missed: store.missed,
    answerWaits: store.answerWaits,
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
    pageLink: createPageLink(baseUrl, config.teamsAppId),
    rateLimit: config.rates === undefined ? () => 'go' : createRateLimit({ ...config.rates, now }),
    readLimit:
      config.rates === undefined ? () => 'go' : createRateLimit({ ...readingRates(config.rates), now }),
    log,
  };
  const partsNow = onceASnapshot(knowledgeNow, (from): TurnParts => ({ ...beside, ...from }));
  return {
    ok: true,
    turns: {
      take: (turn, say) => watch.turn(turn, () => takeTurn(turn, partsNow(), say)),
      parts: Object.assign(known, beside),
      partsNow,
      adviceLine,
      pairing,
      links,
      store,
      vectorsLearnt: learnAll(
        vectors,
        [...live.now().values()].map(({ search }) => search),
      ),
      close: async () => {
        await knowledge.close();
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
