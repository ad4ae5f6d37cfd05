import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Fitted } from './calibration.ts';

const keptSchema = z.object({ key: z.string(), seal: z.string(), fitted: z.string() });
/** A calibration as it is kept, and as a thread gives it back. */
export const fittedSchema = z.object({
  weights: z.array(z.number()),
  examples: z.array(z.object({ features: z.array(z.number()), right: z.boolean(), weight: z.number() })),
});

/** What a calibration found the last time, if it was found from exactly the content of this key and is undamaged. */
export function keptCalibration(folder: string, name: string, key: string): Fitted | undefined {
  try {
    const kept = keptSchema.parse(JSON.parse(readFileSync(fileOf(folder, name), 'utf8')));
    if (kept.key !== key || kept.seal !== sealOf(key, kept.fitted)) return undefined;
    return fittedSchema.parse(JSON.parse(kept.fitted));
  } catch {
    return undefined;
  }
}

/** Keeps a calibration in place of the one before. A disk that cannot be written costs a slower start, nothing else. */
export function keepCalibration(folder: string, name: string, key: string, found: Fitted): void {
  const fitted = JSON.stringify(found);
  const whole = `${fileOf(folder, name)}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(whole, JSON.stringify({ key, seal: sealOf(key, fitted), fitted }));
    renameSync(whole, fileOf(folder, name));
  } catch {
    // Calibrating again takes a second.
  }
}

function fileOf(folder: string, name: string): string {
  return join(folder, `calibration-${name}.json`);
}

function sealOf(key: string, fitted: string): string {
  return createHash('sha256').update(`${key}\n${fitted}`).digest('hex');
}
