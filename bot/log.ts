import pino from 'pino';
import type { DeliveryKind } from '../queue/deliveries.ts';
import type { LineNoticeKind } from '../queue/line-notices.ts';
import type { RetentionKind } from '../queue/retention.ts';

/**
 * Everything the service ever logs. An event has a name and fields with fixed meanings; there is no field for free
 * text, so that no question, reply or name can find its way into a log.
 */
export type LogEvent =
  | {
      readonly event: 'started';
      readonly port: number;
      readonly mode: 'local' | 'production';
      readonly packs: number;
    }
  /** It had not been closed properly the last time; where it is not whole, the service does not start. */
  | { readonly event: 'database checked'; readonly whole: boolean; readonly tookMs: number }
  | { readonly event: 'stopping' }
  | { readonly event: 'stopped'; readonly clean: boolean }
  | {
      readonly event: 'question';
      readonly turn: string;
      readonly outcome: 'answer' | 'choose' | 'ask-back' | 'no-answer';
      readonly entry?: string | undefined;
      readonly identifiersRemoved: number;
    }
  | { readonly event: 'safeguarding card shown'; readonly turn: string }
  | { readonly event: 'safeguarding routes on answer'; readonly turn: string }
  /** More than the limit came from one person or tenant. */
  | { readonly event: 'slowed down'; readonly turn: string }
  | { readonly event: 'turned away'; readonly why: string; readonly status: number }
  | { readonly event: 'turn failed'; readonly turn: string; readonly error: string }
  | { readonly event: 'store unavailable'; readonly turn: string }
  | {
      readonly event: 'send failed';
      readonly status?: number | undefined;
      readonly code?: string | undefined;
    }
  | { readonly event: 'library error'; readonly error: string }
  /** Questions are ranked by their words alone from now on. */
  | { readonly event: 'vectors failed'; readonly error: string }
  /** What was published is now searched and shown by this process. */
  | {
      readonly event: 'knowledge in force';
      readonly authority: string;
      readonly edition: number;
      readonly tookMs: number;
    }
  /** This release of the pack cannot carry a published version: the pack's own entry is in force in its place. */
  | {
      readonly event: 'knowledge fell back';
      readonly authority: string;
      readonly entry: string;
      readonly number: number;
      readonly faults: number;
    }
  /** What was in force stays so; said once until it can be followed again. */
  | { readonly event: 'knowledge not followed'; readonly authority?: string; readonly error: string }
  | { readonly event: 'unhandled'; readonly error: string }
  /** Teams did not take it, and it is tried again. */
  | {
      readonly event: 'delivery put off';
      readonly delivery: number;
      readonly of: DeliveryKind;
      readonly attempts: number;
      readonly waitMs: number;
    }
  /** It was not known whether Teams had taken it, and it was sent again rather than not at all. */
  | {
      readonly event: 'delivery perhaps made twice';
      readonly delivery: number;
      readonly of: DeliveryKind;
      readonly authority: string;
    }
  /** It is never tried again; `why` is the service's own words. */
  | {
      readonly event: 'delivery given up';
      readonly delivery: number;
      readonly of: DeliveryKind;
      readonly authority: string;
      readonly why: string;
    }
  /** Teams does not take a line's digest, or its word to who is on duty. */
  | {
      readonly event: 'line notice given up';
      readonly what: LineNoticeKind;
      readonly authority: string;
      readonly status: number;
    }
  | {
      readonly event: 'delivery failed';
      readonly delivery: number;
      readonly of: DeliveryKind;
      readonly error: string;
    }
  | {
      readonly event: 'removed under the retention policy';
      readonly kind: RetentionKind;
      readonly count: number;
    }
  /** Teams does not take the change; `npm run records -- unremovable` lists them. */
  | { readonly event: 'cards that Teams keeps'; readonly count: number }
  | {
      readonly event: 'round failed';
      readonly round:
        | 'deliveries'
        | 'reminders'
        | 'duty'
        | 'line notices'
        | 'answers to tell'
        | 'old days'
        | 'untouched'
        | 'left'
        | 'quiet queries'
        | 'inbox'
        | 'lapsed ticks'
        | 'sent deliveries'
        | 'erasing'
        | 'retention';
      readonly error: string;
    };

/** Writes one event. */
export type Log = (event: LogEvent) => void;

const asWarning = new Set<LogEvent['event']>([
  'turned away',
  'slowed down',
  'turn failed',
  'store unavailable',
  'send failed',
  'unhandled',
  'vectors failed',
  'knowledge fell back',
  'knowledge not followed',
  'cards that Teams keeps',
  'delivery given up',
  'delivery failed',
  'round failed',
]);

/**
 * A log of JSON lines on standard error, one an event, each with what `where` says of where it was written.
 * Standard output is for the lines a person reads at start.
 */
export function jsonLog(level: string, where: () => object = () => ({})): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, mixin: where },
    pino.destination(2),
  );
  return (event) => {
    if (asWarning.has(event.event)) logger.warn(event);
    else logger.info(event);
  };
}

/**
 * The kind of an error and where it arose, for a log: never its message, which may quote what somebody wrote.
 * At most the first place in the stack, with no path outside the project.
 */
export function errorKind(error: unknown): string {
  if (!Error.isError(error)) return typeof error;
  const code = (error as { code?: unknown }).code;
  const place = /\/((?:bot|cards|knowledge|privacy|queue|store)\/[^):]+:\d+)/.exec(error.stack ?? '')?.[1];
  return [error.name, typeof code === 'string' ? code : '', place ?? '']
    .filter((part) => part !== '')
    .join(' ');
}
