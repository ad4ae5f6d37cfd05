import type { Log, LogEvent } from '../log.ts';
import type { MeasureName } from './measures.ts';

/** Adds one to a counter. */
export type Count = (measure: MeasureName, attributes?: Readonly<Record<string, string>>) => void;

/** A log whose events are counted as well: what is worth a line is worth a number, and neither holds a word of a question. */
export function countedLog(log: Log, count: Count): Log {
  return (event) => {
    countOne(event, count);
    log(event);
  };
}

function countOne(event: LogEvent, count: Count): void {
  switch (event.event) {
    case 'question':
      return count('advice_line.replies', { outcome: event.outcome });
    case 'safeguarding card shown':
      return count('advice_line.safeguarding_cards', { how: 'card' });
    case 'safeguarding routes on answer':
      return count('advice_line.safeguarding_cards', { how: 'on the answer' });
    case 'slowed down':
      return count('advice_line.slowed_down');
    case 'turned away':
      return count('advice_line.turned_away', { status: String(event.status) });
    case 'delivery put off':
      return count('advice_line.deliveries', { outcome: 'put off' });
    case 'delivery given up':
    case 'line notice given up':
      return count('advice_line.deliveries', { outcome: 'given up' });
    case 'delivery failed':
      return count('advice_line.deliveries', { outcome: 'failed' });
    case 'turn failed':
    case 'store unavailable':
    case 'send failed':
    case 'library error':
    case 'vectors failed':
    case 'unhandled':
    case 'knowledge not followed':
    case 'round failed':
      return count('advice_line.faults', { event: event.event });
    case 'started':
    case 'stopping':
    case 'stopped':
    case 'database checked':
    case 'knowledge in force':
    case 'knowledge fell back':
    case 'delivery perhaps made twice':
    case 'removed under the retention policy':
    case 'cards that Teams keeps':
      return undefined;
  }
}
