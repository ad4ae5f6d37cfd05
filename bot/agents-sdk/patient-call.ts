import { setTimeout as pause } from 'node:timers/promises';
import { TeamsRefusal, type TeamsCall } from './teams-client.ts';

const mostTries = 4;
const firstPauseMs = 500;
const longestPauseMs = 4_000;

/**
 * Repeats what Teams puts off (429, 5xx) up to three times, after as long as it asks for or half a second, one, two. In a
 * turn there is nobody else to repeat it; whoever keeps what is owed must not use this, since a message made twice is seen.
 */
export function patientCall(call: TeamsCall, signal: AbortSignal): TeamsCall {
  return async (...asked) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await call(...asked);
      } catch (error) {
        if (tries === mostTries || !(error instanceof TeamsRefusal) || !isPassing(error)) throw error;
        await pause(Math.min(longestPauseMs, askedFor(error) ?? firstPauseMs * 2 ** (tries - 1)), undefined, {
          signal,
        });
      }
    }
  };
}

function isPassing({ statusCode }: TeamsRefusal): boolean {
  return statusCode === 429 || statusCode >= 500;
}

/** Milliseconds; nothing where Teams names no seconds. */
function askedFor({ response }: TeamsRefusal): number | undefined {
  const header = response.headers.get('retry-after')?.trim() ?? '';
  return /^\d{1,3}$/.test(header) ? Number(header) * 1_000 : undefined;
}
