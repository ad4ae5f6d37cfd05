import { Agent, request } from 'node:http';

/** What one round of load measured. */
export interface Round {
  readonly turnsPerSecond: number;
  readonly cpuMsPerTurn: number | undefined;
  /** Milliseconds from sending an activity to its 200, sorted. */
  readonly latencies: readonly number[];
}

/** Sends `count` activities, `atOnce` at a time, and times them. */
export async function load(
  target: { readonly url: string; readonly cpuMs: () => number | undefined },
  make: () => object,
  options: { readonly count: number; readonly atOnce: number },
): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.atOnce });
  const latencies: number[] = [];
  const cpuBefore = target.cpuMs();
  const started = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: options.atOnce }, async () => {
      while (next < options.count) {
        next += 1;
        const sent = performance.now();
        await post(`${target.url}/api/messages`, JSON.stringify(make()), agent);
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1_000;
  const cpuAfter = target.cpuMs();
  agent.destroy();
  return {
    turnsPerSecond: options.count / seconds,
    cpuMsPerTurn:
      cpuBefore === undefined || cpuAfter === undefined ? undefined : (cpuAfter - cpuBefore) / options.count,
    latencies: latencies.toSorted((a, b) => a - b),
  };
}

function post(url: string, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`answered ${String(response.statusCode)}`)),
        );
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}
