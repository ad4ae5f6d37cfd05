import { createServer } from 'node:http';
import { closed, listen } from './openid-endpoint.ts';

/** A call as it came in. */
export interface HeardCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Somebody who listens, answers everything as Teams' connector answers a new message, and remembers who called. */
export interface Listener {
  readonly url: string;
  readonly heard: readonly HeardCall[];
  close(): Promise<void>;
}

/** Listens on a free port of a loopback address: 127.0.0.1 as Teams would, 127.0.0.2 as a stranger. */
export async function startListener(host: '127.0.0.1' | '127.0.0.2'): Promise<Listener> {
  const heard: HeardCall[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      heard.push({ method, path, authorization: headers.authorization, body });
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{"id":"1"}');
    });
  });
  const port = await listen(server, host);
  return { url: `http://${host}:${port}/uk/`, heard, close: () => closed(server) };
}
