import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Credentials } from '../config.ts';
import { errorKind, type Log } from '../log.ts';

/** Teams has normally answered within half a second; a turn has 15 s, and what is owed is leased for 20 s. */
const patienceMs = 8_000;

/** How the adapter calls Teams. */
export interface AdapterOptions {
  /**
   * Whether a call outside of any turn is repeated up to three times by itself. In a turn it always is.
   * Whoever keeps what is owed must say false: making a message twice is seen by people.
   */
  readonly retries: boolean;
}

/**
 * The Bot Framework adapter. Without credentials it accepts unsigned activities, which `config.ts` allows in local
 * mode only.
 */
export function createAdapter(
  credentials: Credentials | undefined,
  log: Log,
  { retries }: AdapterOptions = { retries: true },
): CloudAdapter {
  const Authentication = retries ? ConfigurationBotFrameworkAuthentication : WithoutRetries;
  const adapter = new CloudAdapter(new Authentication(settingsFrom(credentials)));
  // botbuilder's own handler writes the error with its message to the console; ours must not throw, or the process ends.
  adapter.onTurnError = (_context, error): Promise<void> => {
    log({ event: 'unhandled', error: errorKind(error) });
    return Promise.reject(error);
  };
  return adapter;
}

function settingsFrom(credentials: Credentials | undefined): Record<string, string> {
  if (credentials === undefined) return {};
  return {
    MicrosoftAppType: credentials.type === 'SingleTenant' ? 'SingleTenant' : 'UserAssignedMSI',
    MicrosoftAppId: credentials.appId,
    MicrosoftAppTenantId: credentials.tenantId,
    ...(credentials.type === 'SingleTenant' ? { MicrosoftAppPassword: credentials.password } : {}),
  };
}

type Factory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;

/** botbuilder's client for the endpoints of Teams. */
export type Connector = Awaited<ReturnType<Factory['create']>>;

/** Takes the retries out of every client, since the option `noRetryPolicy` that promises it is read by nobody. */
class WithoutRetries extends ConfigurationBotFrameworkAuthentication {
  override createConnectorFactory(
    ...identity: Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
  ): Factory {
    const factory = super.createConnectorFactory(...identity);
    const create = factory.create.bind(factory);
    factory.create = async (serviceUrl, audience) => withoutRetries(await create(serviceUrl, audience));
    return factory;
  }
}

function withoutRetries(connector: Connector): Connector {
  const { client } = connector as unknown as { client?: { pipeline?: Pipeline } };
  const removed = client?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' }) ?? [];
  if (removed.length === 0)
    throw new Error('this botbuilder does not keep its retries where they can be taken out');
  return connector;
}

interface Pipeline {
  removePolicy(named: { readonly name: string }): readonly unknown[];
}

/** What a call outside of any turn needs. `appId` is empty in local mode, where nothing is signed. */
export interface CallingParts {
  readonly adapter: CloudAdapter;
  readonly appId: string;
  /** When a call is cut off, in milliseconds; 8 s. */
  readonly longestCallMs?: number;
}

/**
 * Calls Teams outside of any turn. Rejects with whatever the connector's client rejects with, and after 8 s, when
 * what is still under way is cut off too.
 */
export async function callTeams<T>(
  { adapter, appId, longestCallMs = patienceMs }: CallingParts,
  serviceUrl: string,
  call: (connector: Connector, options: { readonly abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new Error('Teams did not answer in time');
    deadline.abort(error);
    reject(error);
  }, longestCallMs);
  const answer = async (): Promise<T> => {
    const { promise, resolve } = Promise.withResolvers<{ readonly value: T } | { readonly error: unknown }>();
    await adapter.continueConversationAsync(appId, { channelId: 'msteams', serviceUrl }, async (context) => {
      const connector = context.turnState.get<Connector>(adapter.ConnectorClientKey);
      // A failure is the caller's to judge; the adapter would report it as a turn that went wrong.
      resolve(
        await call(connector, { abortSignal: deadline.signal }).then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        ),
      );
    });
    const answered = await promise;
    if ('error' in answered) throw answered.error;
    return answered.value;
  };
  try {
    return await Promise.race([answer(), late]);
  } finally {
    clearTimeout(timer);
  }
}
