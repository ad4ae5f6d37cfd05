import type { LineStates } from '../queue/line-state.ts';
import type { Config } from './config.ts';
import { noWatch } from './watching/no-watch.ts';
import type { Watch } from './watching/watch.ts';

/**
 * What watches the service, as far as the deployer wants it watched. OpenTelemetry's libraries take a quarter of a second and
 * some 35 MB, so they are loaded only then.
 */
export async function composeWatch(
  { otlp, metricsToken }: Pick<Config, 'otlp' | 'metricsToken'>,
  lineStates: () => LineStates | undefined,
  now: () => number,
): Promise<Watch> {
  if (otlp === undefined && metricsToken === undefined) return noWatch;
  const { watchWithOpenTelemetry } = await import('./watching/open-telemetry.ts');
  return watchWithOpenTelemetry({ otlp, metricsToken, lineStates, now });
}
