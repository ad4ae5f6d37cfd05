import { randomBytes } from 'node:crypto';
import type { SafeguardingRoutes } from '../cards/safeguarding-card.ts';
import { createAdviceLine, type AdviceLine } from '../queue/advice-line.ts';
import { councilsKnown } from '../knowledge/authorities.ts';
import { createVectors, noVectors, type Vectors } from '../knowledge/search/vectors/vectors.ts';
import { publishedContacts } from '../knowledge/published-contacts.ts';
import { isKnownWord } from '../privacy/known-words.ts';
import { openStore, type Store } from '../store/open.ts';
import type { Config } from './config.ts';
import { createSignedLinks, signingKey, type SignedLinks } from './files/signed-links.ts';
import { bankHolidaysFor } from './bank-holidays-for.ts';
import { lineTimes, termsOfSchools } from './line-time.ts';
import { loadKnowledgeInThreads, packsFolder } from './knowledge.ts';
import { liveTenants } from './live-tenants.ts';
import { errorKind, type Log } from './log.ts';
import { createLookers } from './turns/lookers.ts';
import { createRateLimit, readingRates } from './turns/rate-limit.ts';
import { createPairing, type Pairing } from './pairing.ts';
import type { WaysOut } from './sender.ts';
import { safeguardingRoutes } from './safeguarding-routes.ts';
import { messageMark } from './message-mark.ts';
import type { TurnParts } from './turns/parts.ts';
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
  const unheld = (config.tenants ?? []).flatMap(({ tenant, authorities }) =>
    authorities.filter((authority) => !searches.has(authority)).map((authority) => ({ tenant, authority })),
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
  const tenants = await liveTenants({
    configured: config.tenants ?? [],
    kept: store.tenantChanges,
    changes: store.changes,
    isLoaded: (authority) => searches.has(authority),
    now,
  });
  // The environment's numbers are those of the council that the service belongs to.
  const routesOf = (authority: string): SafeguardingRoutes =>
    safeguardingRoutes(searches.get(authority)?.pack, authority === homeAuthority ? config.routes : {});
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
    tenants,
    routesOf,
    isRealWord: isKnownWord,
    routes: routesOf(homeAuthority),
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
    readLimit:
      config.rates === undefined ? () => 'go' : createRateLimit({ ...readingRates(config.rates), now }),
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
