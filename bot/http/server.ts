import type { AddressInfo } from 'node:net';
import { createServer, plugins, type Next, type Request, type Response } from 'restify';
import { errorKind, type Log } from '../log.ts';
import type { PlainRequest, PlainResponse, Route } from '../request.ts';
import { EventStreams } from './event-streams.ts';

/** A listening server. */
export interface RunningServer {
  readonly port: number;
  /** Refuses new requests and resolves once those in hand are answered. */
  readonly drain: () => Promise<void>;
}

/** Teams sends at most about 100 KB; a question with its card data is far below this. Bytes. */
const largestBody = 256 * 1024;
/** Teams sends its bodies in one go; whoever takes longer is only keeping the line busy. Milliseconds. */
const longestRequestMs = 20_000;
/** What is said to the outside about each refusal: the bare name of it, never a detail. */
const names: Readonly<Record<number, string>> = {
  400: 'bad request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not found',
  405: 'method not allowed',
  410: 'gone',
  413: 'too large',
  415: 'unsupported media type',
  429: 'too many requests',
  500: 'internal error',
  503: 'not available',
};

/**
 * Serves the routes. No error, wherever it arises, ends the process or tells the outside more than its status: a
 * synchronous throw in a restify handler would otherwise do the first, an asynchronous one the second.
 */
export async function serve(options: {
  readonly host: string;
  readonly port: number;
  readonly routes: readonly Route[];
  readonly log: Log;
}): Promise<RunningServer> {
  const { log } = options;
  const server = createServer({ name: '', handleUncaughtExceptions: false, ignoreTrailingSlash: true });
  const inHand = new InHand();
  const streams = new EventStreams();
  let draining = false;
  // A compressed body would be unpacked before anybody knows who sent it; Teams sends none. It sends JSON only.
  server.pre((request: Request, response: Response, next: Next) => {
    const encoding = request.headers['content-encoding'];
    const plainly = encoding === undefined || encoding === 'identity';
    // restify would read forms too, and write the files in them to the disk.
    const type = request.headers['content-type'];
    if (plainly && (type === undefined || /^application\/json\b/i.test(type))) return next();
    log({ event: 'turned away', why: 'unsupported media type', status: 415 });
    send(response, { status: 415 });
    return next(false);
  });
  server.use(plugins.bodyReader({ maxBodySize: largestBody }));
  server.use(plugins.jsonBodyParser({ bodyReader: true, mapParams: false }));
  // restify sends the error itself once this is done; all that can be said here is what of it is to be seen.
  server.on(
    'restifyError',
    (_request: Request, _response: Response, error: RestifyError, done: () => void) => {
      const status = error.statusCode ?? 500;
      const name = names[status] ?? 'error';
      log({ event: 'turned away', why: name, status });
      error.toJSON = () => ({ error: name });
      error.toString = () => name;
      done();
    },
  );
  for (const route of options.routes) {
    const answer = async (request: Request, response: Response): Promise<void> => {
      try {
        const refused = draining && route.method === 'post';
        send(response, refused ? { status: 503 } : await route.handle(plain(request)), streams);
      } catch (error) {
        log({ event: 'unhandled', error: errorKind(error) });
        if (!response.headersSent) send(response, { status: 500 });
      }
    };
    server[route.method](route.path, async (request: Request, response: Response): Promise<void> =>
      inHand.during(() => answer(request, response)),
    );
  }
  const { server: sockets } = server;
  sockets.requestTimeout = longestRequestMs;
  sockets.headersTimeout = longestRequestMs;
  await new Promise<void>((resolve, reject) => {
    // restify passes the listener's errors on as its own, and throws where nobody listens to those.
    server.on('error', reject);
    server.listen(options.port, options.host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    drain: async () => {
      draining = true;
      streams.end();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await inHand.settled();
      server.server.closeAllConnections();
      await closed;
    },
  };
}

/** As much of restify's errors as is needed to say less. */
interface RestifyError {
  readonly statusCode?: number;
  toJSON: () => unknown;
  toString: () => string;
}

/** Counts the requests that are being answered. */
class InHand {
  #count = 0;
  #waiting: (() => void)[] = [];

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#count += 1;
    try {
      return await work();
    } finally {
      this.#count -= 1;
      if (this.#count === 0) for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }

  /** Resolves once none is left. */
  settled(): Promise<void> {
    if (this.#count === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}

function plain(request: Request): PlainRequest {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const query = Object.fromEntries(new URLSearchParams(request.getQuery()));
  const params = request.params as Readonly<Record<string, string>>;
  return { method: request.method ?? 'GET', headers, params, query, body: request.body };
}

const caching = {
  forever: 'public, max-age=31536000, immutable',
  'ask each time': 'no-cache',
  never: 'no-store',
} as const;

function send(
  response: Response,
  { status, headers = {}, body, file, part, events }: PlainResponse,
  streams?: EventStreams,
): void {
  const shown = body ?? (status >= 400 ? { error: names[status] ?? 'error' } : undefined);
  response.statusCode = status;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (events !== undefined && streams !== undefined) {
    streams.open(response, events);
    return;
  }
  if (part !== undefined) {
    response.setHeader('Content-Type', part.contentType);
    response.setHeader('Cache-Control', caching[part.cache]);
    response.setHeader('Vary', 'Accept-Encoding');
    if (part.encoding !== undefined) response.setHeader('Content-Encoding', part.encoding);
    response.end(part.bytes);
    return;
  }
  if (file !== undefined) {
    response.setHeader('Content-Type', file.contentType);
    response.setHeader('Content-Disposition', `attachment; filename="${file.name}"`);
    response.end(file.bytes);
    return;
  }
  if (shown === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(shown));
}
