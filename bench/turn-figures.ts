import type { Round } from './load.ts';

/** One line: turns per second, CPU time and latencies of all rounds; of what differs by round the median (least–most). */
export function describe(name: string, rounds: readonly Round[]): string {
  const latencies = rounds.flatMap((round) => round.latencies).toSorted((a, b) => a - b);
  return `${name}: ${spread(rounds.map(turnsOf))} turns/s; CPU ${spread(rounds.map(cpuOf))} ms/turn; p50 ${at(latencies, 0.5)} ms, p99 ${at(latencies, 0.99)} ms`;
}

/** The median (least–most) of the rounds' own ratios: the two of a round ran next to each other. */
export function ratio(
  mine: readonly Round[],
  floor: readonly Round[],
  of: (round: Round) => number | undefined,
): string {
  const ratios = mine.map((round, index) => {
    const beside = floor[index];
    const [one, other] = [of(round), beside && of(beside)];
    return one === undefined || other === undefined ? undefined : one / other;
  });
  return spread(ratios);
}

/** Turns per second. */
export function turnsOf(round: Round): number {
  return round.turnsPerSecond;
}

/** Milliseconds of CPU time per turn. */
export function cpuOf(round: Round): number | undefined {
  return round.cpuMsPerTurn;
}

/** Whole megabytes in words. */
export function megabytes(size: number | undefined): string {
  return size === undefined ? 'unknown' : size.toFixed(0);
}

function spread(figures: readonly (number | undefined)[]): string {
  const known = figures.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  if (known.length === 0) return 'unknown';
  return `${at(known, 0.5)} (${at(known, 0)}–${at(known, 1)})`;
}

function at(sorted: readonly number[], share: number): string {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
