import { randomInt } from 'node:crypto';

/** The code that proves to the bot, in Teams, that somebody can read what it printed at start. */
export interface Pairing {
  /** Four digits, new at every start. */
  readonly code: string;
  /** How many wrong codes were tried since; it counts against guessing. */
  wrong: number;
  /** The accounts that gave the right code since the start. */
  readonly paired: Set<string>;
}

/** A new code. */
export function createPairing(): Pairing {
  return { code: String(randomInt(1_000, 10_000)), wrong: 0, paired: new Set() };
}
