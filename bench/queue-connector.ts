import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

/** A message as it now stands in a conversation. */
export interface Standing {
  readonly to: string;
  text: string;
}

/** Something like Teams' connector, which takes messages and edits, and fails as often as it is told to. */
export interface Connector {
  readonly url: string;
  /** All messages, in the order in which they were posted. */
  readonly messages: readonly Standing[];
  /** How often each kind of failure was shown. */
  readonly failures: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const message = z.object({ to: z.string(), text: z.string(), edit: z.string().optional() });
const kinds = ['429', '500', '502', 'time-out', 'dropped before', 'dropped after'] as const;
type Failure = (typeof kinds)[number];

/** Starts it on a free port of this machine alone; `failing` is the share of calls that fail, evenly of every kind. */
export async function startConnector(failing: number): Promise<Connector> {
  const messages: Standing[] = [];
  const failures = new Map<string, number>();

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { to, text, edit } = message.parse(await json(request));
    const failure: Failure | undefined =
      Math.random() < failing ? kinds[Math.floor(Math.random() * kinds.length)] : undefined;
    if (failure !== undefined) failures.set(failure, (failures.get(failure) ?? 0) + 1);
    if (failure === 'dropped before') return void request.socket.destroy();
    if (failure === 'time-out') return;
    if (failure !== undefined && failure !== 'dropped after') {
      response.writeHead(Number(failure), failure === '429' ? { 'retry-after': '1' } : {}).end();
      return;
    }
    const standing = edit === undefined ? undefined : messages[Number(edit)];
    if (standing) standing.text = text;
    else messages.push({ to, text });
    if (failure === 'dropped after') return void request.socket.destroy();
    response.end(edit ?? String(messages.length - 1));
  }

  const server = createServer((request, response) => {
    // A caller that was killed is gone before it is answered.
    take(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    failures,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
