import type { Activity, ConversationParameters } from 'botbuilder';
import type { CardPlace } from '../../queue/posted-cards.ts';
import { errorKind, type Log } from '../log.ts';
import type { Destination, Sender, Sent } from '../sender.ts';
import { asNew } from '../turns/reply.ts';
import { callTeams, type CallingParts, type Connector } from './adapter.ts';
import { activityOf } from './say.ts';

/** What sending needs. The adapter must be one without retries; `now` reads a Retry-After that is a date. */
export interface SenderParts extends CallingParts {
  readonly log: Log;
  readonly now?: () => number;
}

/** The way to Teams for what nobody has just asked for. Each call ends within 8 s, and its failures are values. */
export function createSender({ log, now = Date.now, ...calling }: SenderParts): Sender {
  const attempt = async (serviceUrl: string, what: Call, call: Attempt): Promise<Sent> => {
    try {
      const posted = await callTeams(calling, serviceUrl, call);
      return { kind: 'sent', place: { serviceUrl, ...posted } };
    } catch (error) {
      log({ event: 'send failed', status: statusOf(error), code: codeOf(error) });
      return failed(error, what, now());
    }
  };
  return {
    post: (to, shown) =>
      attempt(to.kind === 'person' ? to.serviceUrl : serviceUrlOf(to), 'post', (connector, options) =>
        post(connector, to, activityOf(asNew(shown)), options),
      ),
    update: ({ serviceUrl, conversationId, activityId }, shown) =>
      attempt(serviceUrl, 'update', async (connector, options) => {
        const activity = {
          ...activityOf(asNew(shown)),
          id: activityId,
          conversation: account(conversationId),
        };
        await connector.conversations.updateActivity(conversationId, activityId, activity, options);
        return { conversationId, activityId };
      }),
  };
}

type Call = 'post' | 'update';
type Posted = Omit<CardPlace, 'serviceUrl'>;
interface Options {
  readonly abortSignal: AbortSignal;
}
type Attempt = (connector: Connector, options: Options) => Promise<Posted>;

function serviceUrlOf(to: Exclude<Destination, { kind: 'person' }>): string {
  return to.kind === 'channel' ? to.channel.serviceUrl : to.conversation.serviceUrl;
}

async function post(
  connector: Connector,
  to: Destination,
  message: Partial<Activity>,
  options: Options,
): Promise<Posted> {
  if (to.kind === 'conversation') {
    const { kind, conversationId, botId } = to.conversation;
    const id = await say(connector, conversationId, botId, message, options);
    // What is said in a channel outside of any thread begins one.
    return {
      conversationId: kind === 'channel' ? `${conversationId};messageid=${id}` : conversationId,
      activityId: id,
    };
  }
  if (to.kind === 'person') {
    const { tenant, channelUserId, name = '' } = to.person;
    const chat = await connector.conversations.createConversation(
      parameters(to.botId, tenant, { isGroup: false, members: [{ id: channelUserId, name }] }),
      options,
    );
    return {
      conversationId: chat.id,
      activityId: await say(connector, chat.id, to.botId, message, options),
    };
  }
  const { tenant, channelId } = to.channel;
  const thread = await connector.conversations.createConversation(
    parameters(to.botId, tenant, { isGroup: true, activity: message as Activity, channelId }),
    options,
  );
  const [, root = ''] = thread.id.split(';messageid=', 2);
  return { conversationId: thread.id, activityId: thread.activityId || root };
}

/** TeamsInfo.sendMessageToTeamsChannel would make a thread too, but insists on an app id, and local mode has none. */
function parameters(
  botId: string,
  tenant: string,
  { channelId, ...more }: Partial<ConversationParameters> & { readonly channelId?: string },
): ConversationParameters {
  const channelData = {
    tenant: { id: tenant },
    ...(channelId !== undefined && { channel: { id: channelId } }),
  };
  return { bot: { id: botId, name: '' }, tenantId: tenant, channelData, ...more } as ConversationParameters;
}

async function say(
  connector: Connector,
  conversationId: string,
  botId: string,
  message: Partial<Activity>,
  options: Options,
): Promise<string> {
  const activity = { ...message, from: { id: botId, name: '' }, conversation: account(conversationId) };
  return (await connector.conversations.sendToConversation(conversationId, activity, options)).id;
}

function account(conversationId: string): Activity['conversation'] {
  return { id: conversationId } as Activity['conversation'];
}

/** Refusals of this moment rather than of this message; 401 is ours to put right, and then it goes. */
const passing = new Set([401, 408, 412, 429]);

function failed(error: unknown, what: Call, now: number): Sent {
  const status = statusOf(error);
  if (status === undefined || status < 400 || status >= 500 || passing.has(status)) {
    const afterMs = waitAskedFor(retryAfterOf(error), now);
    return {
      kind: 'later',
      ...(afterMs !== undefined && { afterMs }),
      ...(status !== undefined && { status }),
      ...(what === 'post' && mayHaveBeenTaken(error, status) && { unsure: true as const }),
    };
  }
  // Whatever else Teams has against an edit, a new message may still be taken.
  return what === 'update' && status !== 403 ? { kind: 'missing' } : { kind: 'unreachable', status };
}

/** No answer, or one that says nothing of whether the message was made; not where it never got to Teams. */
function mayHaveBeenTaken(error: unknown, status: number | undefined): boolean {
  if (status !== undefined) return status >= 500 || status === 408;
  return !/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(codeOf(error));
}

interface MaybeFailure {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): unknown } };
}

function statusOf(error: unknown): number | undefined {
  const status = (error as MaybeFailure | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** Teams' word for it or the network's, as far as it is a word. */
function codeOf(error: unknown): string {
  const code = (error as MaybeFailure | null)?.code;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : errorKind(error);
}

function retryAfterOf(error: unknown): string {
  const header = (error as MaybeFailure | null)?.response?.headers?.get?.('retry-after');
  return typeof header === 'string' ? header.trim() : '';
}

/** Milliseconds; Retry-After is either seconds or a date. */
function waitAskedFor(header: string, now: number): number | undefined {
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
