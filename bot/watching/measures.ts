/** What one measure counts. */
interface Measure {
  readonly kind: 'counter' | 'histogram' | 'gauge';
  /** As OpenTelemetry writes units: seconds, bytes, or so many of a thing. */
  readonly unit: string;
  readonly says: string;
}

/**
 * Everything that is measured, by the name it has in OpenTelemetry. Prometheus writes dots as underscores and adds
 * `_total` to counters; the unit is in the name, so that it is called the same whichever way it comes there. The dashboard
 * and the alerts in `infra/watching` use these and no others; a test compares.
 */
export const measures = {
  'advice_line.turn.duration_seconds': {
    kind: 'histogram',
    unit: 's',
    says: 'How long a turn took, from the activity to the last word of the reply',
  },
  'advice_line.search.duration_seconds': {
    kind: 'histogram',
    unit: 's',
    says: 'How long ranking the knowledge for one question took',
  },
  'advice_line.replies': { kind: 'counter', unit: '{reply}', says: 'Questions by how they were replied to' },
  'advice_line.safeguarding_cards': {
    kind: 'counter',
    unit: '{card}',
    says: 'Times that emergency routes were shown, as a card of their own or on an answer',
  },
  'advice_line.hand_overs': {
    kind: 'counter',
    unit: '{query}',
    says: 'Questions handed to the advice line',
  },
  'advice_line.deliveries': {
    kind: 'counter',
    unit: '{delivery}',
    says: 'Messages that the service owed somebody, by what came of a try to bring them',
  },
  'advice_line.faults': {
    kind: 'counter',
    unit: '{fault}',
    says: 'Things that went wrong, by the event in the log',
  },
  'advice_line.turned_away': {
    kind: 'counter',
    unit: '{request}',
    says: 'Requests refused, by HTTP status',
  },
  'advice_line.slowed_down': {
    kind: 'counter',
    unit: '{turn}',
    says: 'Turns not taken because they were more than the limit',
  },
  'advice_line.queries': {
    kind: 'gauge',
    unit: '{query}',
    says: 'Open queries, by authority and state',
  },
  'advice_line.queries.oldest_waiting_seconds': {
    kind: 'gauge',
    unit: 's',
    says: 'For how long the oldest query that nobody has taken has been waiting',
  },
  'advice_line.deliveries.owed': {
    kind: 'gauge',
    unit: '{delivery}',
    says: 'Messages that are due and that Teams has not accepted yet',
  },
  'advice_line.deliveries.late_seconds': {
    kind: 'gauge',
    unit: 's',
    says: 'For how long the message that is most overdue has been due',
  },
  'advice_line.deliveries.dead': {
    kind: 'gauge',
    unit: '{delivery}',
    says: 'Messages that were given up and that nobody has sent again',
  },
  'process.memory.usage_bytes': { kind: 'gauge', unit: 'By', says: 'Memory of the process that is in use' },
  'process.cpu.time_seconds': {
    kind: 'counter',
    unit: 's',
    says: 'Processor time that the process has used',
  },
  'nodejs.eventloop.delay.p99_seconds': {
    kind: 'gauge',
    unit: 's',
    says: 'How late the event loop was in the worst hundredth since the last look',
  },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;

/** A measure's name in Prometheus' text. */
export function prometheusName(name: MeasureName): string {
  return `${name.replaceAll('.', '_')}${measures[name].kind === 'counter' ? '_total' : ''}`;
}
