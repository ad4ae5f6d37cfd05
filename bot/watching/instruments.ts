import type { Meter } from '@opentelemetry/api';
import type { Count } from './counted-log.ts';
import { measures, type MeasureName } from './measures.ts';

/** Ways to tell a measure what happened. */
export interface Instruments {
  readonly count: Count;
  /** Seconds. */
  readonly took: (
    measure: 'advice_line.turn.duration_seconds' | 'advice_line.search.duration_seconds',
    seconds: number,
    attributes: Readonly<Record<string, string>>,
  ) => void;
  /** Has these figures looked up whenever somebody collects. `look` gives none where it cannot find out. */
  readonly observe: (names: readonly MeasureName[], look: () => Promise<readonly Observed[]>) => void;
}

/** One figure of a measure. */
export interface Observed {
  readonly measure: MeasureName;
  readonly value: number;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A turn takes milliseconds, or, with Teams or the store in trouble, up to its longest wait of some 15 s. Seconds. */
const turnSteps = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 15];
/** Ranking takes a millisecond by words, some tens by meaning. Seconds. */
const searchSteps = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25];

/** Makes every measure on the given meter. */
export function createInstruments(meter: Meter): Instruments {
  const about = (name: MeasureName) => ({ description: measures[name].says, unit: measures[name].unit });
  const counters = new Map(
    names().flatMap((name) =>
      measures[name].kind === 'counter' && !observed.has(name)
        ? [[name, meter.createCounter(name, about(name))] as const]
        : [],
    ),
  );
  const timed = (name: MeasureName, explicitBucketBoundaries: number[]) =>
    meter.createHistogram(name, { ...about(name), advice: { explicitBucketBoundaries } });
  const histograms = {
    'advice_line.turn.duration_seconds': timed('advice_line.turn.duration_seconds', turnSteps),
    'advice_line.search.duration_seconds': timed('advice_line.search.duration_seconds', searchSteps),
  };
  return {
    count: (name, attributes) => counters.get(name)?.add(1, attributes),
    took: (name, seconds, attributes) => histograms[name].record(seconds, attributes),
    observe: (wanted, look) => {
      const made = new Map(
        wanted.map((name) => [
          name,
          measures[name].kind === 'counter'
            ? meter.createObservableCounter(name, about(name))
            : meter.createObservableGauge(name, about(name)),
        ]),
      );
      meter.addBatchObservableCallback(
        async (result) => {
          for (const { measure, value, attributes } of await look()) {
            const instrument = made.get(measure);
            if (instrument !== undefined) result.observe(instrument, value, attributes);
          }
        },
        [...made.values()],
      );
    },
  };
}

/** Looked up when somebody asks, and not counted on the way. */
const observed: ReadonlySet<MeasureName> = new Set(['process.cpu.time_seconds']);

function names(): readonly MeasureName[] {
  return Object.keys(measures) as MeasureName[];
}
