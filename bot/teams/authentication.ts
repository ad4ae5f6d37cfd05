import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Credentials } from '../config.ts';
import { cloudSettings } from './cloud.ts';
import { KeptClients } from './kept-clients.ts';
import { isServiceUrl } from './service-url.ts';
import { ForeignServiceUrl, issuerOf, NotAuthentic, type Trust } from './whom-to-believe.ts';

type Base = ConfigurationBotFrameworkAuthentication;
type Factory = ReturnType<Base['createConnectorFactory']>;
type Authentic = Awaited<ReturnType<Base['authenticateRequest']>>;
type UserTokens = Awaited<ReturnType<Base['createUserTokenClient']>>;

/** botbuilder's client for the endpoints of Teams. */
export type Connector = Awaited<ReturnType<Factory['create']>>;

/**
 * botbuilder's authentication, made stricter: only tokens of the channel itself count (it takes those of the emulator
 * and of other bots too, by a path that checks no service URL), they must expire, and clients are made for addresses
 * of Teams only.
 */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #trust: Trust;
  readonly #issuer: string;
  /** For turns and for calls outside of them apart: a client of the one kind may repeat what it sends. */
  readonly #inTurns = new KeptClients<Connector>();
  readonly #outside = new KeptClients<Connector>();
  readonly #userTokens = new KeptClients<UserTokens>();

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
      : { ...authentic, connectorFactory: this.#guarded(connectorFactory, this.#inTurns) };
  }

  override createConnectorFactory(...identity: Parameters<Base['createConnectorFactory']>): Factory {
    return this.#guarded(super.createConnectorFactory(...identity), this.#outside);
  }

  /** Nobody signs in by the bot, but botbuilder has a client for it ready in every turn. */
  override createUserTokenClient(
    ...identity: Parameters<Base['createUserTokenClient']>
  ): Promise<UserTokens> {
    return this.#userTokens.of('', () => super.createUserTokenClient(...identity));
  }

  /** What is done with a client for calls outside of any turn before its first use. */
  protected outsideOfTurns(connector: Connector): Connector {
    return connector;
  }

  /** A factory that refuses every address but those of Teams; there is one app only, so its clients serve every turn. */
  #guarded(factory: Factory, kept: KeptClients<Connector>): Factory {
    const create = factory.create.bind(factory);
    factory.create = async (serviceUrl, audience) => {
      if (!isServiceUrl(serviceUrl, this.#trust.cloud))
        throw new ForeignServiceUrl('not an address of Teams');
      return kept.of(`${audience} ${serviceUrl}`, async () => {
        const connector = await create(serviceUrl, audience);
        return kept === this.#outside ? this.outsideOfTurns(connector) : connector;
      });
    };
    return factory;
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
