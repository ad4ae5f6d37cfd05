import { createServer } from 'node:http';

import { type Activity, activityShape } from './activity.ts';
import { isJsonObject, type JsonObject, readJson, textOf } from './json-object.ts';

/** What the connector answered to a call. */
export interface ConnectorReply {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Headers;
}

/** What a plain bot is given with each activity, to call Teams back with. */
export type CallTeams = (method: string, path: string, body?: unknown) => Promise<ConnectorReply>;

/** What a plain bot does with an activity; what it returns is the body of its answer. */
export type Behaviour = (activity: Activity, callTeams: CallTeams) => Promise<unknown>;

/** A bot made of nothing but HTTP, to prove the simulator with. */
export interface PlainBot {
  readonly url: string;
  readonly received: readonly Activity[];
  readonly close: () => Promise<void>;
}

/** Starts a plain bot on a free port of 127.0.0.1. It answers GET /readyz with 200. */
export async function startPlainBot(behave: Behaviour): Promise<PlainBot> {
  const received: Activity[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => {
      text += piece;
    });
    request.on('end', () => {
      if (request.url === '/readyz') {
        response.end('{}');
        return;
      }
      const activity = activityShape.parse(readJson(text));
      received.push(activity);
      behave(activity, connectorOf(activity)).then(
        (body) => response.end(body === undefined ? undefined : JSON.stringify(body)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** A path of the connector, its ids encoded as the connector client encodes them. */
export function connectorPath(...segments: readonly string[]): string {
  return `v3/${segments.map((segment) => encodeURIComponent(segment)).join('/')}`;
}

/** Calls a connector at this service URL. */
export function connectorAt(serviceUrl: string): CallTeams {
  return async (method, path, body) => {
    const response = await fetch(new URL(path, serviceUrl), {
      method,
      headers: { 'content-type': 'application/json; charset=utf-8', 'x-ms-client-request-id': 'one-request' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const read = readJson(await response.text());
    return {
      status: response.status,
      body: isJsonObject(read) ? read : { value: read },
      headers: response.headers,
    };
  };
}

const connectorOf = (activity: Activity): CallTeams => connectorAt(textOf(activity['serviceUrl']));
