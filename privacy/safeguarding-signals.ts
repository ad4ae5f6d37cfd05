import { kindOfRisk } from './safeguarding/kind-of-risk.ts';
import { read, type Reading } from './safeguarding/reading.ts';
import type { SafeguardingKind } from './safeguarding/signal.ts';
import { saidOutright, type Statement } from './safeguarding/statements/said-outright.ts';
import { weigh } from './safeguarding/weighing.ts';

export type { SafeguardingKind } from './safeguarding/signal.ts';

/** That a message seems to tell of somebody who is not safe. */
export interface SafeguardingSignal {
  /** A first guess at what it tells of. */
  readonly kind: SafeguardingKind;
  /** Whether the message says so outright, rather than by signs or hints. */
  readonly explicit: boolean;
  /** Whether it is far over the line; near it, about every other message is a false alarm. */
  readonly sure: boolean;
}

/** That a message asks about such matters and tells of nobody. */
export interface SafeguardingSubject {
  readonly kind: 'about';
}

/**
 * Where the line is drawn, on the sum for risk as fitted. Below nothing on purpose: a card too many costs a glance. See
 * docs/decisions/0012-safeguarding-by-weighed-evidence.md.
 */
export const riskLine = -2.2;
const line = { sure: 1.8, matter: -1.6 };

/**
 * Says whether a message tells of risk to a child or to whoever writes. Works on the raw message, in any case and
 * spelling, however long and wherever in it the words stand; depends on no other part of the product and keeps nothing.
 * A safety net, not a judgement: it will miss some messages. `npm run eval:safeguarding` prints how many.
 */
export function safeguardingSignal(text: string): SafeguardingSignal | null {
  const found = safeguardingMatter(text);
  return found === null || found.kind === 'about' ? null : found;
}

/** The same, and where there is no sign of risk, whether the message asks about such matters. */
export function safeguardingMatter(text: string): SafeguardingSignal | SafeguardingSubject | null {
  const reading = read(text);
  const statement = saidOutright(reading);
  if (statement !== undefined)
    return { kind: kindOfStatement(reading, statement), explicit: true, sure: true };
  const weighed = weigh(reading);
  if (weighed === undefined) return null;
  const { stretch, risk, outright, matter } = weighed;
  if (risk > riskLine) {
    // What is told outright is above even odds; below them the sum for outright only says how it would be told.
    const explicit = outright > 0 && risk > 0;
    return { kind: kindOfRisk(reading, stretch), explicit, sure: explicit || risk > line.sure };
  }
  return matter > line.matter ? { kind: 'about' } : null;
}

function kindOfStatement(reading: Reading, { way, stretch }: Statement): SafeguardingKind {
  return way.kind === 'judged' ? kindOfRisk(reading, stretch) : way.kind;
}
