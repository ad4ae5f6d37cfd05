import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Observed } from './instruments.ts';

/** How the process itself does. The delay is that since the last look. */
export function processFigures(): {
  readonly look: () => Promise<readonly Observed[]>;
  readonly stop: () => void;
} {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return {
    look: () => {
      const { user, system } = process.cpuUsage();
      const { rss, heapUsed } = process.memoryUsage();
      const late = delay.percentile(99) / 1e9;
      delay.reset();
      return Promise.resolve([
        { measure: 'process.memory.usage_bytes', value: rss, attributes: { type: 'resident' } },
        { measure: 'process.memory.usage_bytes', value: heapUsed, attributes: { type: 'heap' } },
        { measure: 'process.cpu.time_seconds', value: (user + system) / 1e6 },
        { measure: 'nodejs.eventloop.delay.p99_seconds', value: late },
      ]);
    },
    stop: () => delay.disable(),
  };
}
