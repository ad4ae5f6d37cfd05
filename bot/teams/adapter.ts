import { ActivityTypes, CloudAdapter, type Activity } from 'botbuilder';
import type { Credentials } from '../config.ts';
import { errorKind, type Log } from '../log.ts';
import type { CheckedActivity } from './activity-shape.ts';
import { TeamsAuthentication, type Connector } from './authentication.ts';
import { connectorBy, talkOf } from './botbuilder-connector.ts';
import type { Cloud } from './cloud.ts';
import {
  patienceMs,
  type Edge,
  type InvokeAnswer,
  type Received,
  type Talk,
  type TeamsConnector,
} from './edge.ts';
import { NotAuthentic } from './whom-to-believe.ts';
import { within } from './within.ts';

/** How the adapter calls Teams, and whom it believes. */
export interface AdapterOptions {
  /**
   * Whether a call outside of any turn is repeated up to three times by itself. In a turn it always is.
   * Whoever keeps what is owed must say false: making a message twice is seen by people.
   */
  readonly retries?: boolean;
  /** The public cloud, or without credentials this machine. */
  readonly cloud?: Cloud;
  /** Where the keys of tokens are listed; undefined for the cloud's own list. */
  readonly openIdMetadataUrl?: string | undefined;
}

/** The way to Teams and back by the Bot Framework's adapter. */
export class TeamsAdapter extends CloudAdapter implements Edge {
  async receive(
    shape: CheckedActivity,
    authorization: string,
    turnedAway: () => string | undefined,
    turn: (talk: Talk) => Promise<InvokeAnswer | undefined>,
  ): Promise<Received> {
    // Its declaration asks for fields that Teams itself leaves out.
    const activity = shape as unknown as Activity;
    const checking = this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    const checked = await within(patienceMs, checking).catch((error: unknown) =>
      error instanceof NotAuthentic ? ('not authentic' as const) : ('cannot be checked' as const),
    );
    if (typeof checked === 'string') return { kind: checked };
    const why = turnedAway();
    if (why !== undefined) return { kind: 'turned away', why };
    const response = await this.processActivity(checked, activity, async (context) => {
      const value = await turn(talkOf(context));
      if (value !== undefined) await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    });
    return { kind: 'taken', response };
  }

  async call<T>(
    serviceUrl: string,
    longestMs: number,
    call: (connector: TeamsConnector) => Promise<T>,
    appId: string,
  ): Promise<T> {
    const deadline = new AbortController();
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      const error = new Error('Teams did not answer in time');
      deadline.abort(error);
      reject(error);
    }, longestMs);
    const answer = async (): Promise<T> => {
      const { promise, resolve } = Promise.withResolvers<
        { readonly value: T } | { readonly error: unknown }
      >();
      await this.continueConversationAsync(appId, { channelId: 'msteams', serviceUrl }, async (context) => {
        const connector = context.turnState.get<Connector>(this.ConnectorClientKey);
        // A failure is the caller's to judge; the adapter would report it as a turn that went wrong.
        resolve(
          await call(connectorBy(connector, deadline.signal)).then(
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
}

/**
 * The Bot Framework adapter. Without credentials it accepts unsigned activities, which `config.ts` allows in local
 * mode only.
 */
export function createAdapter(
  credentials: Credentials | undefined,
  log: Log,
  {
    retries = true,
    cloud = credentials === undefined ? 'this-machine' : 'public',
    openIdMetadataUrl,
  }: AdapterOptions = {},
): TeamsAdapter {
  const Authentication = retries ? TeamsAuthentication : WithoutRetries;
  const adapter = new TeamsAdapter(new Authentication({ credentials, cloud, openIdMetadataUrl }));
  // botbuilder's own handler writes the error with its message to the console; ours must not throw, or the process ends.
  adapter.onTurnError = (_context, error): Promise<void> => {
    log({ event: 'unhandled', error: errorKind(error) });
    return Promise.reject(error);
  };
  return adapter;
}

/** Takes the retries out of clients, since the option `noRetryPolicy` that promises it is read by nobody. */
class WithoutRetries extends TeamsAuthentication {
  protected override outsideOfTurns(connector: Connector): Connector {
    return withoutRetries(connector);
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
