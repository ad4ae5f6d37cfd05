import type { ServerResponse } from 'node:http';
import type { PlainEvents } from '../request.ts';

/** Proxies close a line on which nothing was said for a minute or less. Milliseconds. */
const heartbeatMs = 20_000;

/** Server-sent events (HTML Living Standard, section 9.2): the lines that are open, each until its listener goes. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();

  /** Answers with a line that stays open; ends what was begun when the listener goes. */
  open(response: ServerResponse, events: PlainEvents): void {
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    response.setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    const beat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
    const finish = events.begin(({ name, data }) => {
      response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    });
    this.#open.add(response);
    response.once('close', () => {
      clearInterval(beat);
      this.#open.delete(response);
      finish();
    });
  }

  /** Ends every line, as when the service stops: listeners come back to whoever serves then. */
  end(): void {
    for (const response of this.#open) response.end();
  }
}
