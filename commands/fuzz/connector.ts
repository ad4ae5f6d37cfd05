import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Teams' side, as far as fuzzing needs it. */
export interface FuzzConnector {
  readonly url: string;
  /** How many calls have come. */
  calls: number;
  close(): Promise<void>;
}

/** Takes every message, knows everybody as a member of every team, and hands each body on. */
export async function startConnector(heard: (body: string) => void): Promise<FuzzConnector> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      connector.calls += 1;
      if (body !== '') heard(body);
      response.writeHead(200, { 'content-type': 'application/json' });
      const [, member] = /\/members\/([^/?]+)/.exec(request.url ?? '') ?? [];
      response.end(
        JSON.stringify(
          member === undefined
            ? { id: `c${connector.calls}`, activityId: `a${connector.calls}` }
            : { id: decodeURIComponent(member), name: 'A member', userRole: 'user' },
        ),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connector: FuzzConnector = {
    url: `http://127.0.0.1:${port}/uk/`,
    calls: 0,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
  return connector;
}
