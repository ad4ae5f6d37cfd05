import type { Service } from './service.ts';

/** Between two tries to hear of changes, and between two looks while nothing can be heard. Milliseconds. */
const againAfter = 3_000;

/**
 * Calls `changed` within about a second of any change in the queue, until `signal` is aborted. While the line is down it
 * calls every few seconds instead, so that what is shown never stays old; `up` says which it is.
 */
export async function hearChanges(
  service: Service,
  changed: () => void,
  up: (listening: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await service.listen('changes', signal);
      if (response.ok && response.body !== null) {
        up(true);
        changed();
        await eachEvent(response.body, (name) => {
          if (name === 'queue') changed();
        });
      }
    } catch {
      // The line broke; what follows tries again.
    }
    if (signal.aborted) return;
    up(false);
    await new Promise((resolve) => {
      setTimeout(resolve, againAfter);
    });
    changed();
  }
}

async function eachEvent(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  heard: (name: string) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += decoder.decode(value, { stream: true });
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const name = /^event: (\w+)/m.exec(event)?.[1];
      if (name !== undefined) heard(name);
    }
  }
}
