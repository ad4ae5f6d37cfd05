import { setTimeout as pause } from 'node:timers/promises';
import { TeamsRefusal, type TeamsCall } from './teams-client.ts';

const mostTries = 4;
const firstPauseMs = 500;
const longestPauseMs = 4_000;

/**
 * Repeats what Teams puts off (429, 5xx) and what the network lost up to three times, after as long as Teams asks for or
 * half a second, one, two. In a turn there is nobody else to repeat it; whoever keeps what is owed must not use this, since
 * a message made twice is seen.
 */
export function patientCall(call: TeamsCall, signal: AbortSignal): TeamsCall {
  return async (...asked) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await call(...asked);
      } catch (error) {
        if (tries === mostTries || signal.aborted || !isPassing(error)) throw error;
        await pause(Math.min(longestPauseMs, askedFor(error) ?? firstPauseMs * 2 ** (tries - 1)), undefined, {
          signal,
        });
      }
    }
  };
}

function isPassing(error: unknown): boolean {
  return !(error instanceof TeamsRefusal) || error.statusCode === 429 || error.statusCode >= 500;
}

/** Milliseconds; nothing where Teams names no seconds. */
function askedFor(error: unknown): number | undefined {
  if (!(error instanceof TeamsRefusal)) return undefined;
  const header = error.response.headers.get('retry-after')?.trim() ?? '';
  return /^\d{1,3}$/.test(header) ? Number(header) * 1_000 : undefined;
}
