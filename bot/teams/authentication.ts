import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Credentials } from '../config.ts';
import { cloudSettings, type Cloud } from './cloud.ts';
import { isServiceUrl } from './service-url.ts';

/** What a message's token is checked with, and where calls may go. */
export interface Trust {
  readonly credentials: Credentials | undefined;
  readonly cloud: Cloud;
  /** Where the keys are listed; undefined for the cloud's own list. */
  readonly openIdMetadataUrl?: string | undefined;
}

type Base = ConfigurationBotFrameworkAuthentication;
type Factory = ReturnType<Base['createConnectorFactory']>;
type Authentic = Awaited<ReturnType<Base['authenticateRequest']>>;

/** botbuilder's client for the endpoints of Teams. */
export type Connector = Awaited<ReturnType<Factory['create']>>;

/** A token that is not one of Teams for this bot. */
export class NotAuthentic extends Error {
  override readonly name = 'NotAuthentic';
}

/** An address that is no part of Teams; no client is made for it, so that neither call nor token leaves. */
export class ForeignServiceUrl extends Error {
  override readonly name = 'ForeignServiceUrl';
  /** What Teams itself would say where the bot has no business; whoever owes a message gives it up at that. */
  readonly statusCode = 403;
  readonly code = 'ForeignServiceUrl';
}

/**
 * botbuilder's authentication, made stricter: only tokens of the channel itself count (it takes those of the emulator
 * and of other bots too, by a path that checks no service URL), they must expire, and clients are made for addresses
 * of Teams only.
 */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #trust: Trust;
  readonly #issuer: string;

  constructor(trust: Trust) {
    const { issuer, botbuilder } = cloudSettings(trust.cloud, trust.openIdMetadataUrl);
    super({ ...botbuilder, ...credentialSettings(trust.credentials) });
    this.#trust = trust;
    this.#issuer = issuer;
  }

  /** Rejects with NotAuthentic where the token is bad, with anything else where it could not be checked. */
  override async authenticateRequest(
    ...[activity, header]: Parameters<Base['authenticateRequest']>
  ): Promise<Authentic> {
    const signed = this.#trust.credentials !== undefined;
    // Before anything is fetched: whoever sends rubbish must not make the service call anybody.
    if (signed && issuerOf(header) !== this.#issuer) throw new NotAuthentic('issuer');
    const authentic = await super.authenticateRequest(activity, header).catch((error: unknown) => {
      throw isRefusal(error) ? new NotAuthentic('token') : error;
    });
    if (signed && authentic.claimsIdentity.getClaimValue('exp') === null) throw new NotAuthentic('no expiry');
    const { connectorFactory } = authentic;
    return connectorFactory === undefined
      ? authentic
      : { ...authentic, connectorFactory: this.guarded(connectorFactory) };
  }

  override createConnectorFactory(...identity: Parameters<Base['createConnectorFactory']>): Factory {
    return this.guarded(super.createConnectorFactory(...identity));
  }

  /** A factory that refuses every address but those of Teams. */
  protected guarded(factory: Factory): Factory {
    const create = factory.create.bind(factory);
    factory.create = async (serviceUrl, audience) => {
      if (!isServiceUrl(serviceUrl, this.#trust.cloud))
        throw new ForeignServiceUrl('not an address of Teams');
      return create(serviceUrl, audience);
    };
    return factory;
  }
}

/** Who says to have issued a token: unchecked, and only ever a reason to refuse it. */
function issuerOf(header: string): unknown {
  const [, payload = ''] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(header) ?? [];
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null && 'iss' in claims ? claims.iss : undefined;
  } catch {
    return undefined;
  }
}

/**
 * botbuilder's own refusals carry 401; those of the library that checks signatures only a name, and botbuilder would
 * answer them with 500. All else (the keys cannot be fetched) is an outage.
 */
function isRefusal(error: unknown): boolean {
  const { name, statusCode } = error as { readonly name?: unknown; readonly statusCode?: unknown };
  return (
    statusCode === 401 ||
    ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError', 'SyntaxError'].includes(String(name))
  );
}

function credentialSettings(credentials: Credentials | undefined): Record<string, string> {
  if (credentials === undefined) return {};
  return {
    MicrosoftAppType: credentials.type === 'SingleTenant' ? 'SingleTenant' : 'UserAssignedMSI',
    MicrosoftAppId: credentials.appId,
    MicrosoftAppTenantId: credentials.tenantId,
    ...(credentials.type === 'SingleTenant' ? { MicrosoftAppPassword: credentials.password } : {}),
  };
}
