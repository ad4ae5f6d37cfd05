import process from 'node:process';

/** Counts the processor time of this process, threads included, from now on; in milliseconds. */
export function processorTime(): () => number {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return Math.round((user + system) / 1_000);
  };
}
