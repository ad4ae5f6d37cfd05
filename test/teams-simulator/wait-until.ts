import { setTimeout as pause } from 'node:timers/promises';

/** How long a test waits for something to come before it fails. */
export const PATIENCE_MS = 10_000;

const POLL_MS = 20;

/**
 * Asks again and again until there is a value (anything but undefined) and gives it; when patience is at an
 * end throws, saying what was waited for and what there was instead.
 */
export async function waitUntil<T>(
  look: () => T | undefined | Promise<T | undefined>,
  what: string,
  describe: () => string,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end)
      throw new Error(`Waited ${patienceMs / 1000} s for ${what}. Seen:\n${describe()}`);
    await pause(POLL_MS);
  }
}
