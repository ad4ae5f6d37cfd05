import * as fc from 'fast-check';
import { anySent, envelope, type Sent } from './activities.ts';
import { startConnector } from './connector.ts';
import { leaksIn } from './leaks.ts';
import { startServiceProcess } from './service-process.ts';

/** What went wrong, with what was sent, so that it can be sent again. */
export interface Fault {
  readonly what: string;
  readonly sent: string;
}

/** What came of a run. */
export interface FuzzReport {
  readonly sent: number;
  readonly seconds: number;
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<number, number>;
  /** What the service has sent to Teams. */
  readonly calls: number;
  /** Resident memory in MB after a tenth of the run, at its peak after that, and at its end. */
  readonly memoryMb: { readonly early?: number; readonly peak?: number; readonly end?: number };
  readonly faults: readonly Fault[];
}

const atOnce = 16;
const batch = 500;
const mostSeenButtons = 400;
const mostFaults = 20;
/** No activity takes this long; a service that hangs is a fault as well. */
const patienceMs = 30_000;

/**
 * Sends `count` activities, button payloads and bodies that are none to the real service over HTTP. The same seed
 * makes the same; only what is pressed on the service's own cards follows what these hold.
 */
export async function runFuzz(options: {
  readonly count: number;
  readonly seed: number;
}): Promise<FuzzReport> {
  const faults: Fault[] = [];
  const report = (what: string, sent: string): void => {
    if (faults.length < mostFaults) faults.push({ what, sent: sent.slice(0, 2_000) });
  };
  const seenButtons: object[] = [];
  const inFlight = new Set<string>();
  const connector = await startConnector((body) => {
    // Whose words a message may quote is not known here: those of anybody whose turn may have led to it.
    for (const what of leaksIn(body, [...recent, ...inFlight].join('\n')))
      report(`${what} in a message`, body);
    for (const data of buttonsIn(body)) {
      if (seenButtons.length < mostSeenButtons) seenButtons.push(data);
      else seenButtons[connector.calls % mostSeenButtons] = data;
    }
  });
  const service = await startServiceProcess();
  const recent: string[] = [];
  const statuses = new Map<number, number>();
  const send = async ({ body, contentType }: Sent): Promise<void> => {
    inFlight.add(body);
    try {
      const answer = await fetch(`${service.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body,
        signal: AbortSignal.timeout(patienceMs),
      });
      const said = await answer.text();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      // 501 is what Teams is to be told of an invoke that nobody here answers.
      if (answer.status >= 500 && answer.status !== 501) report(`status ${answer.status}`, body);
      for (const what of leaksIn(said, body)) report(`${what} in an answer: ${said.slice(0, 500)}`, body);
    } catch (error) {
      report(`no answer: ${String(error)}`, body);
    } finally {
      inFlight.delete(body);
      recent.push(body);
      if (recent.length > 400) recent.shift();
    }
  };
  const started = performance.now();
  let sent = 0;
  let early: number | undefined;
  let peak = 0;
  try {
    const set = `use this channel for the advice line ${service.pairingCode}`;
    await send({
      body: JSON.stringify({ ...envelope(0, 'channel', connector.url), type: 'message', text: set }),
      contentType: 'application/json',
    });
    while (sent < options.count && service.isRunning()) {
      const wanted = Math.min(batch, options.count - sent);
      const makings = fc.sample(anySent, { seed: options.seed + sent, numRuns: wanted });
      const next = makings.values();
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (const making of next) await send(making({ serviceUrl: connector.url, seenButtons }));
        }),
      );
      sent += wanted;
      const now = service.memoryMb() ?? 0;
      if (early === undefined && sent >= options.count / 10) early = now;
      if (early !== undefined) peak = Math.max(peak, now);
    }
    if (!service.isRunning()) report('the service ended', '');
    const health = await fetch(`${service.url}/readyz`).then(
      ({ status }) => status,
      () => 0,
    );
    if (health !== 200) report(`/readyz answered ${health} at the end`, '');
    for (const line of service.log())
      if (/"event":"(?:unhandled|turn failed|store unavailable|round failed|delivery failed)"/.test(line))
        report(line, '');
    const end = service.memoryMb();
    return {
      sent,
      seconds: (performance.now() - started) / 1000,
      statuses,
      calls: connector.calls,
      memoryMb: { ...(early ? { early } : {}), ...(peak ? { peak } : {}), ...(end ? { end } : {}) },
      faults,
    };
  } finally {
    await service.stop();
    await connector.close();
  }
}

/** The data of every button on the cards in a body. */
function buttonsIn(body: string): readonly object[] {
  const found: object[] = [];
  try {
    JSON.parse(body, (key, value: unknown) => {
      if (key === 'data' && typeof value === 'object' && value !== null && 'verb' in value) found.push(value);
      return value;
    });
  } catch {
    return [];
  }
  return found;
}
