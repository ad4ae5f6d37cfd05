import { fileURLToPath } from 'node:url';
import type { Changes } from '../queue/changes.ts';
import type { Conversations } from '../queue/conversations.ts';
import type { QueryStore } from '../queue/query-store.ts';
import type { ReportFigures } from '../queue/reports/figures.ts';
import type { StaffChannels } from '../queue/staff-channel.ts';
import type { StoreFacts } from '../queue/store-facts.ts';
import { tabRoutes } from '../tab/api/routes.ts';
import { pageRoutes } from '../tab/serving/page-routes.ts';
import { localSignIn } from '../tab/sign-in/local-sign-in.ts';
import type { Config } from './config.ts';
import { serviceExaminer } from './examine-service.ts';
import type { Route } from './request.ts';
import type { TurnParts } from './turns/parts.ts';
import { takeTurn } from './turns/take-turn.ts';
import type { Watch } from './watching/watch.ts';

/** As much of the store as the pages read by themselves. */
interface PagesStore {
  readonly queries: Pick<QueryStore, 'ofAsker'>;
  readonly conversations: Pick<Conversations, 'ofPerson'>;
  readonly changes: Pick<Changes, 'listen'>;
  readonly reportFigures: ReportFigures;
  readonly staffChannels: Pick<StaffChannels, 'routing'>;
  facts(): Promise<StoreFacts>;
}

interface Pages {
  readonly parts: Pick<TurnParts, 'tenants'>;
  readonly partsNow: () => TurnParts;
  readonly store: PagesStore;
}

/** Where people of Microsoft's public cloud sign in. */
const entraLogin = 'https://login.microsoftonline.com';

/** Where `npm run pages:build` leaves the pages. */
const builtPages = fileURLToPath(new URL('../tab/dist', import.meta.url));

/**
 * The pages and what they ask of the service. Pages that nobody has built are not there; what they would ask is. Local mode has
 * no tokens to check, and starts without the library that does.
 */
export async function pagesOf(
  config: Config,
  { parts, partsNow, store }: Pages,
  now: () => number,
  watch: Pick<Watch, 'turn'>,
): Promise<readonly Route[]> {
  const { credentials, signInAppId } = config;
  const channelUserIdOf = async (tenant: string, entraId: string): Promise<string | undefined> =>
    (await store.conversations.ofPerson(tenant, entraId))?.person?.channelUserId;
  const signIn =
    credentials === undefined
      ? localSignIn
      : (await import('../tab/sign-in/entra-sign-in.ts')).entraSignIn({
          loginUrl: entraLogin,
          appId: signInAppId ?? credentials.appId,
          isLetIn: parts.tenants.isLetIn,
          channelUserIdOf,
          now,
        });
  const api = tabRoutes({
    signIn,
    local: credentials === undefined,
    // Each request is answered from one state of the knowledge.
    get turns() {
      return partsNow();
    },
    take: (turn, own, say) => watch.turn(turn, () => takeTurn(turn, own, say)),
    queries: store.queries,
    changes: store.changes,
    reportFigures: store.reportFigures,
    examine: serviceExaminer(config, partsNow, store, now),
  });
  // The API's paths come first: any other path under /tab is the page's own.
  return [...api, ...(pageRoutes(builtPages) ?? [])];
}
