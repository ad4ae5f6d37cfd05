import { createHash, timingSafeEqual } from 'node:crypto';
import { PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MetricReader } from '@opentelemetry/sdk-metrics';
import type { Route } from '../request.ts';

/** Gives the figures to whoever asks for them, and sends nothing by itself. */
export class PullReader extends MetricReader {
  protected override onForceFlush(): Promise<void> {
    return Promise.resolve();
  }

  protected override onShutdown(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * `GET /metrics`: the figures in Prometheus' text. They tell of nobody, but how busy a council's line is is its own
 * matter: whoever asks must bring the token as a bearer's.
 */
export function metricsRoute(reader: PullReader, token: string): Route {
  const serializer = new PrometheusSerializer(undefined, false, undefined, true, true);
  return {
    method: 'get',
    path: '/metrics',
    handle: async ({ headers }) => {
      if (!isSame(headers['authorization'] ?? '', `Bearer ${token}`)) return { status: 401 };
      const { resourceMetrics } = await reader.collect();
      const text = serializer.serialize(resourceMetrics);
      return {
        status: 200,
        part: {
          contentType: 'text/plain; version=0.0.4; charset=utf-8',
          bytes: new TextEncoder().encode(text),
          cache: 'never',
        },
      };
    },
  };
}

/** Takes as long for a near guess as for a far one. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
