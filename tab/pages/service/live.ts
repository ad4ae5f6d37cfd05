import type { Service } from './service.ts';

/** Between two tries to hear of changes, and between two looks while nothing can be heard. Milliseconds. */
const againAfter = 3_000;
/** The service says every twenty seconds that it is still there; a line that is silent for so long is broken. Milliseconds. */
const silentFor = 50_000;

/**
 * Calls `changed` within about a second of any change in the queue, until `signal` is aborted. While the line is down it
 * calls every few seconds instead, so that what is shown never stays old; `up` says which it is. Whatever else is told
 * is handed to `told` by its name. A page that nobody sees listens to nothing: browsers keep few lines to one service.
 */
export async function hearChanges(
  service: Service,
  changed: () => void,
  up: (listening: boolean) => void,
  signal: AbortSignal,
  told: (name: string) => void = () => undefined,
): Promise<void> {
  while (!signal.aborted) {
    await untilSeen(signal);
    const hidden = new AbortController();
    const look = (): void => {
      if (document.hidden) hidden.abort();
    };
    document.addEventListener('visibilitychange', look);
    try {
      const response = await service.listen('changes', AbortSignal.any([signal, hidden.signal]));
      if (response.ok && response.body !== null) {
        up(true);
        changed();
        await eachEvent(response.body, (name) => (name === 'queue' ? changed() : told(name)));
      }
    } catch {
      // The line broke; what follows tries again.
    } finally {
      document.removeEventListener('visibilitychange', look);
    }
    if (signal.aborted) return;
    if (hidden.signal.aborted) continue;
    up(false);
    await new Promise((resolve) => {
      setTimeout(resolve, againAfter);
    });
    changed();
  }
}

/** Resolves once somebody can see the page, or nobody waits for that any more. */
async function untilSeen(signal: AbortSignal): Promise<void> {
  while (document.hidden && !signal.aborted)
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true, signal });
      signal.addEventListener('abort', resolve, { once: true });
    });
}

async function eachEvent(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  heard: (name: string) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const late = setTimeout(() => void reader.cancel(), silentFor);
    const { done, value } = await reader.read();
    clearTimeout(late);
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
