import type { Config } from './config.ts';
import { serve, type RunningServer } from './http/server.ts';
import { loadKnowledge } from './knowledge.ts';
import type { Log } from './log.ts';
import type { PlainResponse } from './request.ts';
import { createAdapter } from './teams/adapter.ts';
import { messagesEndpoint } from './teams/messages.ts';
import type { TurnParts } from './turns/parts.ts';
import type { Say } from './turns/reply.ts';
import { takeTurn, type TurnOutcome } from './turns/take-turn.ts';
import type { Turn } from './turns/turn.ts';
import type { PackSearch } from '../knowledge/search/pack-search.ts';
import { looksLikeWord } from '../privacy/kinds/names/vocabulary.ts';
import { openStore, type Store } from '../store/open.ts';

/** A service that is listening. */
export interface Service {
  readonly port: number;
  readonly packs: readonly { readonly name: string; readonly entries: number }[];
  /** Finishes what is in hand, refuses what is new, closes the store. */
  readonly stop: () => Promise<void>;
}

/** The service, or plain sentences that say why it cannot start and what to do. */
export type Composed =
  | { readonly ok: true; readonly service: Service }
  | { readonly ok: false; readonly faults: readonly string[] };

/** What answers turns, without any door to the outside. */
export interface Turns {
  readonly take: (turn: Turn, say: Say) => Promise<TurnOutcome>;
  readonly store: Store;
  readonly searches: ReadonlyMap<string, PackSearch>;
}

/** The parts that answer turns, or plain sentences that say what is wrong. Commands use them without a server. */
export async function composeTurns(
  config: Pick<Config, 'packs' | 'homeAuthority' | 'databaseUrl' | 'routes'>,
  log: Log,
  now: () => number,
): Promise<{ readonly ok: true; readonly turns: Turns } | { readonly ok: false; readonly faults: readonly string[] }> {
  const knowledge = loadKnowledge(config.packs);
  if (!knowledge.ok) return knowledge;
  const { searches } = knowledge;
  const homeAuthority = config.homeAuthority ?? [...searches.keys()][0];
  if (homeAuthority === undefined) return { ok: false, faults: ['No pack is loaded: PACKS names none.'] };
  const opened = await openStore(config.databaseUrl, { now });
  if (!opened.ok) return { ok: false, faults: [opened.sentence] };
  const { store } = opened;
  const parts: TurnParts = {
    now,
    searchOf: (authority) => searches.get(authority),
    homeAuthority,
    isRealWord: looksLikeWord,
    routes: config.routes,
    inbox: store.inbox,
    answers: store.answers,
    conversations: store.conversations,
    log,
  };
  return { ok: true, turns: { take: (turn, say) => takeTurn(turn, parts, say), store, searches } };
}

/** Builds every part, joins them and listens. The only place where parts are built. */
export async function compose(config: Config, log: Log, now: () => number = Date.now): Promise<Composed> {
  const composed = await composeTurns(config, log, now);
  if (!composed.ok) return composed;
  const { take, store, searches } = composed.turns;
  const messages = messagesEndpoint({
    adapter: createAdapter(config.credentials, log),
    door: { local: config.mode === 'local', tenants: config.tenants },
    takeTurn: take,
    log,
  });
  let server: RunningServer;
  try {
    server = await serve({
      host: config.host,
      port: config.port,
      log,
      routes: [
        { method: 'post', path: '/api/messages', handle: messages },
        { method: 'get', path: '/healthz', handle: () => Promise.resolve({ status: 200, body: { ok: true } }) },
        { method: 'get', path: '/readyz', handle: () => readiness(store) },
      ],
    });
  } catch (error) {
    await store.close();
    return { ok: false, faults: [whyNotListening(error, config)] };
  }
  return {
    ok: true,
    service: {
      port: server.port,
      packs: [...searches.values()].map(({ pack }) => ({
        name: pack.name,
        entries: pack.topics.length + pack.articles.length + pack.glossary.length + pack.contacts.length,
      })),
      stop: async () => {
        await server.drain();
        await store.close();
      },
    },
  };
}

async function readiness(store: Store): Promise<PlainResponse> {
  return (await store.ready()) ? { status: 200, body: { ready: true } } : { status: 503, body: { ready: false } };
}

function whyNotListening(error: unknown, { host, port }: Config): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or set PORT to another number.`;
  return `Cannot listen on ${host}:${port} (${typeof code === 'string' ? code : 'unknown reason'}). Check HOST and PORT.`;
}
