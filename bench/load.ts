import { Agent, request } from 'node:http';

/** What one round of load measured. */
export interface Round {
  readonly turnsPerSecond: number;
  readonly cpuMsPerTurn: number | undefined;
  /** Milliseconds from sending an activity to its 200, sorted. */
  readonly latencies: readonly number[];
}

const questions = [
  'can my level 2 lad get a laptop',
  'who goes to the first pep after a school move',
  'how much is the uni bursary each term',
  'will you pay for his train fares to college',
  'what does plac mean',
  'do you fund tuition in year 5',
  'is there a drop in for adopters',
  'help with a professional body fee',
];
let turns = 0;

/** Sends `count` questions, `atOnce` at a time, each a conversation of its own, and times them. */
export async function load(
  target: { readonly url: string; readonly cpuMs: () => number | undefined },
  connector: string,
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
        await post(`${target.url}/api/messages`, JSON.stringify(activity(connector)), agent);
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

function activity(serviceUrl: string): object {
  turns += 1;
  const id = `${turns}`;
  return {
    type: 'message',
    id: `1700000000${id}`,
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: `29:person-${id}`,
      name: 'A person',
      aadObjectId: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
    },
    recipient: { id: '28:bot', name: 'Advice line' },
    conversation: { id: `a:conversation-${id}`, conversationType: 'personal', tenantId: 'bench' },
    channelData: { tenant: { id: 'bench' } },
    text: questions[turns % questions.length],
    textFormat: 'plain',
    locale: 'en-GB',
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
