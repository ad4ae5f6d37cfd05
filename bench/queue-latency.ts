/** Milliseconds, as they came. */
export type Latencies = readonly number[];

/** The value below which this share of all lies. */
export function percentile(latencies: Latencies, share: number): number {
  const sorted = latencies.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** `p50 1.23 ms, p99 4.56 ms` */
export function inWords(latencies: Latencies): string {
  return `p50 ${percentile(latencies, 0.5).toFixed(2)} ms, p99 ${percentile(latencies, 0.99).toFixed(2)} ms`;
}

/** Does the work so often, one after the other, and times each. */
export async function timed(times: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const latencies: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const began = performance.now();
    await work(n);
    latencies.push(performance.now() - began);
  }
  return latencies;
}
