import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { LineStates } from '../../queue/line-state.ts';
import type { Turn } from '../turns/turn.ts';
import { countedLog } from './counted-log.ts';
import { createInstruments, type Instruments } from './instruments.ts';
import { lineFigures } from './line-figures.ts';
import { metricsRoute, PullReader } from './metrics-route.ts';
import { processFigures } from './process-figures.ts';
import { inTurn, turnAtWork } from './turn-at-work.ts';
import type { Watch } from './watch.ts';
import { countedDeliveries, countedLine, timedVectors } from './watched-parts.ts';

/** How the service is watched. */
export interface WatchSettings {
  /** Where OpenTelemetry's data goes, without `/v1/…`; undefined sends nothing anywhere. */
  readonly otlp: { readonly url: string; readonly headers: Readonly<Record<string, string>> } | undefined;
  /** What whoever reads `/metrics` must bring; undefined where nobody may. */
  readonly metricsToken: string | undefined;
  /** Looks how the line stands; undefined while the store is not open yet. */
  readonly lineStates: () => LineStates | undefined;
  readonly now: () => number;
}

/** Between two sends of the figures, and the longest that the last one may hold up a stop. Milliseconds. */
const everyMs = 30_000;
const longestStopMs = 3_000;

/** Watches with OpenTelemetry. The libraries are loaded with this file, which is why it is loaded only where wanted. */
export function watchWithOpenTelemetry({ otlp, metricsToken, lineStates, now }: WatchSettings): Watch {
  const resource = resourceFromAttributes({ 'service.name': 'virtual-school-advice-line' });
  const puller = new PullReader();
  const meters = new MeterProvider({ resource, readers: [puller, ...pushing(otlp)] });
  const instruments = createInstruments(meters.getMeter('advice-line'));
  const figures = processFigures();
  instruments.observe(
    ['process.memory.usage_bytes', 'process.cpu.time_seconds', 'nodejs.eventloop.delay.p99_seconds'],
    figures.look,
  );
  instruments.observe(
    [
      'advice_line.queries',
      'advice_line.queries.oldest_waiting_seconds',
      'advice_line.deliveries.owed',
      'advice_line.deliveries.late_seconds',
      'advice_line.deliveries.dead',
    ],
    async () => {
      const states = lineStates();
      return states === undefined ? [] : lineFigures(states, now());
    },
  );
  const traces = otlp && new TracerProvider({ resource, spanProcessors: [processorTo(otlp)] });
  const tracer = traces?.getTracer('advice-line');
  return {
    log: (log) => countedLog(log, instruments.count),
    turn: (turn, take) => timedTurn(turn, take, instruments, tracer),
    vectors: (vectors) =>
      timedVectors(vectors, (ms, by) => {
        instruments.took('advice_line.search.duration_seconds', ms / 1_000, { by });
        spanBefore(tracer, 'search', ms, { by });
      }),
    adviceLine: (line) => countedLine(line, instruments.count),
    deliveries: (deliveries) => countedDeliveries(deliveries, instruments.count),
    routes: metricsToken === undefined ? [] : [metricsRoute(puller, metricsToken)],
    stop: async () => {
      figures.stop();
      const all = Promise.all([meters.shutdown(), traces?.shutdown()]);
      await Promise.race([
        all.catch(() => undefined),
        new Promise((resolve) => {
          setTimeout(resolve, longestStopMs).unref();
        }),
      ]);
    },
  };
}

type Otlp = NonNullable<WatchSettings['otlp']>;

function pushing(otlp: Otlp | undefined): readonly PeriodicExportingMetricReader[] {
  if (otlp === undefined) return [];
  const exporter = new OTLPMetricExporter({ url: `${otlp.url}/v1/metrics`, headers: { ...otlp.headers } });
  return [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: everyMs })];
}

function processorTo({ url, headers }: Otlp): BatchSpanProcessor {
  return new BatchSpanProcessor({
    exporter: new OTLPTraceExporter({ url: `${url}/v1/traces`, headers: { ...headers } }),
  });
}

async function timedTurn<T>(
  turn: Turn,
  take: () => Promise<T>,
  instruments: Instruments,
  tracer: Tracer | undefined,
): Promise<T> {
  const { said, reference } = turn;
  const span = tracer?.startSpan(
    'turn',
    { kind: SpanKind.SERVER, attributes: { 'advice_line.turn': reference, 'advice_line.said': said.kind } },
    ROOT_CONTEXT,
  );
  const traced = span && { id: span.spanContext().traceId, context: trace.setSpan(ROOT_CONTEXT, span) };
  const started = performance.now();
  let outcome = 'done';
  try {
    return await inTurn({ turn: reference, ...(traced && { traced }) }, take);
  } catch (error) {
    outcome = 'failed';
    span?.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    const seconds = (performance.now() - started) / 1_000;
    instruments.took('advice_line.turn.duration_seconds', seconds, { said: said.kind, outcome });
    span?.end();
  }
}

/** A span for something that has just ended. */
function spanBefore(
  tracer: Tracer | undefined,
  name: string,
  ms: number,
  attributes: Readonly<Record<string, string>>,
): void {
  const traced = turnAtWork()?.traced;
  if (tracer === undefined || traced === undefined) return;
  const ended = Date.now();
  tracer.startSpan(name, { startTime: ended - ms, attributes }, traced.context).end(ended);
}
