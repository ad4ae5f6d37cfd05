import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import type { Figures } from './accuracy.ts';

/** Prints a line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What the figures were measured on. */
export function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
}

/** How busy the machine was in the last minute: times mean nothing where this nears the number of processors. */
export function load(): string {
  return `load ${(loadavg()[0] ?? Number.NaN).toFixed(1)}`;
}

/** The head over rows of figures. */
export const rowHead = `${''.padEnd(42)}top-1  (±)  top-3  AUROC  in scope / refused   p50 ms  p99 ms  build ms`;

/** One engine's figures in columns. */
export function row({
  top1,
  top1Spread,
  top3,
  auroc,
  inScope,
  outOfScope,
  p50,
  p99,
  build,
}: Figures): string {
  return [
    percent(top1),
    `(${(50 * top1Spread).toFixed(1)})`.padStart(6),
    percent(top3),
    auroc === undefined ? '    –' : percent(auroc),
    Number.isNaN(outOfScope) ? '           –    ' : `   ${percent(inScope)} /${percent(outOfScope)}`,
    p50.toFixed(2).padStart(11),
    p99.toFixed(2).padStart(7),
    build.toFixed(0).padStart(9),
    load().padStart(10),
  ].join(' ');
}

/** A share in 0..1 with one decimal. */
export function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
