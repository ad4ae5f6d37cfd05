import type { CardPlace } from '../../queue/posted-cards.ts';
import { errorKind, type Log } from '../log.ts';
import type { Destination, Sender, Sent } from '../sender.ts';
import { asNew } from '../turns/reply.ts';
import { callTeams, type CallingParts, type TeamsConnector, type TeamsMessage } from './edge.ts';
import { messageOf } from './say.ts';

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
      attempt(to.kind === 'person' ? to.serviceUrl : serviceUrlOf(to), 'post', (connector) =>
        post(connector, to, messageOf(asNew(shown))),
      ),
    update: ({ serviceUrl, conversationId, activityId }, shown) =>
      attempt(serviceUrl, 'update', async (connector) => {
        await connector.update(conversationId, activityId, messageOf(asNew(shown)));
        return { conversationId, activityId };
      }),
  };
}

type Call = 'post' | 'update';
type Posted = Omit<CardPlace, 'serviceUrl'>;
type Attempt = (connector: TeamsConnector) => Promise<Posted>;

function serviceUrlOf(to: Exclude<Destination, { kind: 'person' }>): string {
  return to.kind === 'channel' ? to.channel.serviceUrl : to.conversation.serviceUrl;
}

async function post(connector: TeamsConnector, to: Destination, message: TeamsMessage): Promise<Posted> {
  if (to.kind === 'conversation') {
    const { kind, conversationId, botId } = to.conversation;
    const id = await connector.send(conversationId, botId, message);
    // What is said in a channel outside of any thread begins one.
    return {
      conversationId: kind === 'channel' ? `${conversationId};messageid=${id}` : conversationId,
      activityId: id,
    };
  }
  const { botId } = to;
  if (to.kind === 'person') {
    const { tenant, channelUserId, name = '' } = to.person;
    const chat = await connector.create({ botId, tenant, to: { member: { id: channelUserId, name } } });
    return { conversationId: chat.id, activityId: await connector.send(chat.id, botId, message) };
  }
  const { tenant, channelId } = to.channel;
  const thread = await connector.create({ botId, tenant, to: { channelId, message } });
  const [, root = ''] = thread.id.split(';messageid=', 2);
  const { activityId = '' } = thread;
  return { conversationId: thread.id, activityId: activityId === '' ? root : activityId };
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
