import type { Vectors } from '../../knowledge/search/vectors/vectors.ts';
import type { AdviceLine } from '../../queue/advice-line.ts';
import type { Deliveries } from '../../queue/deliveries.ts';
import type { Log } from '../log.ts';
import type { Route } from '../request.ts';
import type { Turn } from '../turns/turn.ts';

/**
 * What watches the service at work. It wraps parts and changes nothing of what they do: whatever goes wrong with
 * watching is nobody's concern who asks a question. What it tells is numbers and names of this service's own, never
 * a word that somebody typed, a person or a conversation.
 */
export interface Watch {
  /** A log that is counted too. */
  readonly log: (log: Log) => Log;
  /** Times one turn, and puts its reference on every line that is logged in it. */
  readonly turn: <T>(turn: Turn, take: () => Promise<T>) => Promise<T>;
  /** Times every search. */
  readonly vectors: (vectors: Vectors) => Vectors;
  /** Counts what is handed over. */
  readonly adviceLine: (line: AdviceLine) => AdviceLine;
  /** Counts what Teams has taken. */
  readonly deliveries: <D extends Pick<Deliveries, 'sent'>>(deliveries: D) => D;
  /** Where the figures can be read; none where nobody may. */
  readonly routes: readonly Route[];
  /** Sends what has not been sent yet, waiting at most some seconds. Never rejects. */
  readonly stop: () => Promise<void>;
}
