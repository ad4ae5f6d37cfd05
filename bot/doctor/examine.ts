import type { SafeguardingRoute } from '../../cards/safeguarding-card.ts';
import type { Pack } from '../../knowledge/schema.ts';
import type { Routing } from '../../queue/staff-channel.ts';
import type { StoreFacts } from '../../queue/store-facts.ts';
import type { TenantChange } from '../../queue/tenants.ts';
import type { Config } from '../config.ts';
import { askForHealth, askForToken, askTheTime, type Fetch } from './ask-microsoft.ts';
import { checkAddress } from './check-address.ts';
import { checkClock } from './check-clock.ts';
import { checkCredentials, type TokenAnswer } from './check-credentials.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { checkRoutes } from './check-routes.ts';
import { checkSettings } from './check-settings.ts';
import { checkStaffChannels } from './check-staff-channels.ts';
import { checkStore } from './check-store.ts';
import { checkTenants } from './check-tenants.ts';
import type { Finding } from './finding.ts';

/** What is looked at, and how; the command and the service bring the same. */
export interface Examined {
  readonly config: Config;
  readonly packs: readonly Pack[];
  readonly routesOf: (pack: Pack) => readonly SafeguardingRoute[];
  readonly storeFacts: StoreFacts;
  /** Undefined where the database cannot be asked. */
  readonly routingOf: (authority: string) => Promise<Routing | undefined>;
  readonly tenants: readonly TenantChange[];
  readonly fetch: Fetch;
  /** Asks for a token where a managed identity can be asked. */
  readonly askIdentity?: () => Promise<TokenAnswer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An ISO day in England. */
  readonly today: string;
}

/** Looks at everything, and says of each what is wrong and what to do next. Changes nothing; takes at most some six seconds. */
export async function examine(parts: Examined): Promise<readonly Finding[]> {
  const { config, packs, routesOf, storeFacts, routingOf, tenants, fetch, now, today } = parts;
  const inUse = config.mode === 'production';
  const { credentials, publicUrl } = config;
  const managed = credentials?.type === 'UserAssignedMSI' ? parts.askIdentity : undefined;
  const [token, ahead, reached, lines] = await Promise.all([
    managed?.() ?? askForToken(credentials, fetch),
    // Trying it out on one machine calls nobody.
    inUse ? askTheTime(fetch, now) : undefined,
    inUse ? askForHealth(publicUrl, fetch) : ({ kind: 'not asked' } as const),
    Promise.all(
      packs.map(async ({ authority, name }) => ({
        authority,
        name,
        routing: await routingOf(authority).catch(() => undefined),
      })),
    ),
  ]);
  return [
    ...checkSettings(config),
    ...checkCredentials(credentials, token),
    ...(inUse ? checkClock(ahead) : []),
    ...checkStore(storeFacts),
    ...checkKnowledge(packs, routesOf, today),
    ...checkRoutes(packs, routesOf, { today, inUse }),
    ...checkTenants(
      config,
      tenants,
      packs.map(({ authority }) => authority),
    ),
    ...checkStaffChannels(lines, inUse),
    ...(inUse ? checkAddress(publicUrl, reached) : []),
  ];
}
