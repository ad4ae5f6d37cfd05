import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import type { ConnectorCall } from './call-record.ts';
import { type ConnectorAnswer, refuse } from './connector-answers.ts';
import { carryOut } from './connector-routes.ts';
import type { Fault, Faults } from './faults.ts';
import { readJson } from './json-object.ts';
import type { World } from './world.ts';

/** The connector's HTTP side: reads a call, records it, lets it fail where a test has asked for that, answers. */
export class ConnectorServer {
  readonly #faults: Faults;
  readonly #server: Server;
  readonly #world: World;

  constructor(world: World, faults: Faults) {
    this.#world = world;
    this.#faults = faults;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
  }

  /** Listens on a free port of 127.0.0.1 and gives its number. */
  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The connector has no port');
    return address.port;
  }

  /** Stops listening and cuts what is open. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const segments = segmentsOf(url.pathname);
    const call = this.#record(request, segments, url.searchParams, readJson(await bodyOf(request)));
    const fault = this.#faults.take(call.method, call.path);
    if (fault && !fault.afterProcessing && (await this.#fail(fault, call, response))) return;
    const answer = segments
      ? carryOut(this.#world, { method: call.method, segments, query: call.query, body: call.body })
      : refuse(404, 'NotFound', 'The path does not begin with /v3/.');
    call.processed = answer.status < 300;
    if (fault?.afterProcessing && (await this.#fail(fault, call, response))) return;
    send(call, response, answer);
  }

  /** Waits, then fails as asked; false when the fault was only to wait. */
  async #fail(fault: Fault, call: ConnectorCall, response: ServerResponse): Promise<boolean> {
    if (fault.delayMs !== undefined) await pause(fault.delayMs);
    if (fault.dropSocket) {
      call.outcome = 'dropped';
      response.destroy();
      return true;
    }
    if (fault.status === undefined) return false;
    const wait = fault.retryAfterSeconds;
    send(call, response, {
      ...refuse(
        fault.status,
        fault.status === 429 ? 'Throttled' : 'ServiceError',
        'A fault asked for by the test.',
      ),
      headers: wait === undefined ? {} : { 'retry-after': String(wait) },
    });
    return true;
  }

  #record(
    request: IncomingMessage,
    segments: readonly string[] | undefined,
    query: URLSearchParams,
    body: unknown,
  ): ConnectorCall {
    const requestId = request.headers['x-ms-client-request-id'];
    const call: ConnectorCall = {
      number: this.#world.calls.length + 1,
      method: request.method ?? '',
      path: segments ? `/v3/${segments.join('/')}` : (request.url ?? ''),
      query: Object.fromEntries(query),
      body,
      requestId: typeof requestId === 'string' ? requestId : undefined,
      outcome: 'waiting',
      processed: false,
    };
    this.#world.calls.push(call);
    return call;
  }
}

/** The decoded path after `/v3`; what stands before it is the region, as in Teams' own service URLs. */
function segmentsOf(pathname: string): string[] | undefined {
  const [, path] = pathname.split(/\/v3\/(.*)/, 2);
  return path?.split('/').map((segment) => decodeURIComponent(segment));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += String(chunk);
  return text;
}

function send(call: ConnectorCall, response: ServerResponse, answer: ConnectorAnswer): void {
  call.outcome = answer.status;
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}
