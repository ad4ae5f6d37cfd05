import type { AddressInfo } from 'node:net';
import { createServer, plugins, type Request, type Response } from 'restify';
import { errorKind, type Log } from '../log.ts';
import type { PlainRequest, PlainResponse, Route } from '../request.ts';

/** A listening server. */
export interface RunningServer {
  readonly port: number;
  /** Refuses new requests and resolves once those in hand are answered. */
  readonly drain: () => Promise<void>;
}

/** Teams sends at most about 100 KB; a question with its card data is far below this. Bytes. */
const largestBody = 256 * 1024;
/** What is said to the outside about each refusal: the bare name of it, never a detail. */
const names: Readonly<Record<number, string>> = {
  400: 'bad request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not found',
  405: 'method not allowed',
  413: 'too large',
  415: 'unsupported media type',
  500: 'internal error',
  503: 'not available',
};

/**
 * Serves the routes. No error, wherever it arises, ends the process or tells the outside more than its status: a
 * synchronous throw in a restify handler would otherwise do the first, an asynchronous one the second.
 */
export async function serve(
  options: { readonly host: string; readonly port: number; readonly routes: readonly Route[]; readonly log: Log },
): Promise<RunningServer> {
  const { log } = options;
  const server = createServer({ name: '', handleUncaughtExceptions: false, ignoreTrailingSlash: true });
  let inHand = 0;
  let draining = false;
  server.use(plugins.bodyParser({ maxBodySize: largestBody, mapParams: false, rejectUnknown: false }));
  server.on('restifyError', (_request: Request, response: Response, error: { statusCode?: number }, done: () => void) => {
    const status = error.statusCode ?? 500;
    if (!response.headersSent) {
      log({ event: 'turned away', why: names[status] ?? 'error', status });
      send(response, { status, body: { error: names[status] ?? 'error' } });
    }
    done();
  });
  for (const route of options.routes) {
    server[route.method](route.path, async (request: Request, response: Response): Promise<void> => {
      inHand += 1;
      try {
        send(response, draining && route.method === 'post' ? { status: 503 } : await route.handle(plain(request)));
      } catch (error) {
        log({ event: 'unhandled', error: errorKind(error) });
        if (!response.headersSent) send(response, { status: 500 });
      } finally {
        inHand -= 1;
      }
    });
  }
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, options.host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    drain: async () => {
      draining = true;
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      while (inHand > 0) {
        await new Promise<void>((resolve) => {
          setTimeout(resolve, 20);
        });
      }
      server.server.closeAllConnections();
      await closed;
    },
  };
}

function plain(request: Request): PlainRequest {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { method: request.method ?? 'GET', headers, body: request.body };
}

function send(response: Response, { status, body }: PlainResponse): void {
  const shown = body ?? (status >= 400 ? { error: names[status] ?? 'error' } : undefined);
  response.statusCode = status;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  if (shown === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(shown));
}
