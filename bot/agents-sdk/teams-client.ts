import { ConnectorClient, type HttpRequestConfig } from '@microsoft/agents-hosting';
import { parameters } from '../teams/new-conversation.ts';
import type { TeamsConnector, TeamsMessage } from '../teams/edge.ts';
import { z } from 'zod';

const madeSchema = z.looseObject({ id: z.string().default(''), activityId: z.string().nullish() });
const pageSchema = z.looseObject({
  members: z.array(z.unknown()).nullish(),
  continuationToken: z.string().nullish(),
});
const wordedSchema = z.object({ error: z.object({ code: z.string() }) });

/** An answer of Teams that is no success, as the rest of the service reads one. */
export class TeamsRefusal extends Error {
  override readonly name = 'TeamsRefusal';
  readonly statusCode: number;
  /** Teams' own word for it, where it has one. */
  readonly code: string | undefined;
  readonly response: { readonly headers: Headers };

  constructor(statusCode: number, code: string | undefined, headers: Headers) {
    super('Teams refused');
    this.statusCode = statusCode;
    this.code = code;
    this.response = { headers };
  }
}

/** One call to Teams' interface; gives the body of its answer. */
export type TeamsCall = (method: 'get' | 'post' | 'put', path: string, asked: Asked) => Promise<unknown>;
interface Asked {
  readonly data?: object;
  readonly params?: Record<string, string | undefined>;
}

/** Calls the interface of Teams at a service URL with the SDK's client. */
export function teamsCall(serviceUrl: string, token: string, signal: AbortSignal): TeamsCall {
  const { httpClient } = ConnectorClient.createClientWithToken(serviceUrl, token);
  return async (method, path, { data, params }) => {
    const config: HttpRequestConfig = { method, url: `v3/conversations${path}`, signal };
    if (data !== undefined) config.data = data;
    if (params !== undefined) config.params = params;
    try {
      return (await httpClient.request(config)).data;
    } catch (error) {
      throw asRefusal(error);
    }
  };
}

/** The calls that the service makes. Ids go into addresses and are escaped, which the SDK's own calls do not do. */
export function connectorBy(call: TeamsCall): TeamsConnector {
  const at = (...parts: readonly string[]): string =>
    parts.map((part) => `/${encodeURIComponent(part)}`).join('');
  return {
    async send(conversationId, botId, message) {
      const data = {
        ...message,
        from: { id: botId, name: '' },
        conversation: { id: conversationId },
      };
      return madeSchema.parse(await call('post', at(conversationId, 'activities'), { data })).id;
    },
    async update(conversationId, activityId, message) {
      const data = { ...message, id: activityId, conversation: { id: conversationId } };
      await call('put', at(conversationId, 'activities', activityId), { data });
    },
    async create(conversation) {
      const { id, activityId } = madeSchema.parse(await call('post', '', { data: parameters(conversation) }));
      return { id, ...(activityId != null && { activityId }) };
    },
    member: (conversationId, userId) => call('get', at(conversationId, 'members', userId), {}),
    async members(conversationId, pageSize, continuationToken) {
      const params = { pageSize: String(pageSize), continuationToken };
      const page = pageSchema.parse(await call('get', at(conversationId, 'pagedmembers'), { params }));
      return { members: page.members ?? [], continuationToken: page.continuationToken ?? undefined };
    },
  };
}

/** An answer to a message, in the thread that it stands in. */
export async function replyTo(
  call: TeamsCall,
  to: { readonly conversationId: string; readonly activityId: string; readonly head: object },
  message: TeamsMessage,
): Promise<string> {
  const path = `/${encodeURIComponent(to.conversationId)}/activities/${encodeURIComponent(to.activityId)}`;
  return madeSchema.parse(await call('post', path, { data: { ...to.head, ...message } })).id;
}

function asRefusal(error: unknown): unknown {
  const shape = z
    .object({ response: z.object({ status: z.number(), headers: z.instanceof(Headers), data: z.unknown() }) })
    .safeParse(error);
  if (!shape.success) return networkTrouble(error);
  const { status, headers, data } = shape.data.response;
  return new TeamsRefusal(status, wordedSchema.safeParse(data).data?.error.code, headers);
}

/**
 * `fetch` wraps what the network says, and it is that which tells whether Teams can have heard. For a line that was cut it has a
 * word of its own, which is given as the system's.
 */
function networkTrouble(error: unknown): unknown {
  const { cause } = error as { readonly cause?: unknown };
  if (!Error.isError(cause) || !('code' in cause)) return error;
  return cause.code === 'UND_ERR_SOCKET' ? Object.assign(cause, { code: 'ECONNRESET' }) : cause;
}
