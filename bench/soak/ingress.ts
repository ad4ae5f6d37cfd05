import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** What stands between Teams and the instances. */
export interface Ingress {
  readonly url: string;
  /** The instances that take messages from now on. */
  readonly send: (to: readonly string[]) => void;
  /** How often a message had to be brought again. */
  readonly again: () => number;
  readonly close: () => Promise<void>;
}

/** Teams brings a message again that was not taken; it gives a bot some 15 s in all. Milliseconds. */
const longestMs = 14_000;
const pauseMs = 500;

/** Gives messages to the instances in turn, and brings again what none has taken: the same activity, with the same id. */
export async function startIngress(): Promise<Ingress> {
  let instances: readonly string[] = [];
  let turn = 0;
  let repeated = 0;
  const bring = async (path: string, body: string): Promise<{ status: number; body: string }> => {
    const until = performance.now() + longestMs;
    for (;;) {
      turn += 1;
      const instance = instances[turn % Math.max(1, instances.length)];
      try {
        const answer = await fetch(`${instance ?? 'http://127.0.0.1:1'}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        const said = await answer.text();
        if (answer.status < 500 || performance.now() > until) return { status: answer.status, body: said };
      } catch {
        if (performance.now() > until) return { status: 502, body: '' };
      }
      repeated += 1;
      await pause(pauseMs);
    }
  };
  const server = createServer((request, response) => {
    void text(request)
      .then((body) => bring(request.url ?? '/', body))
      .then(({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(body),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    send: (to) => {
      instances = to;
    },
    again: () => repeated,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
