import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const grownSchema = z.object({
  build: z.number(),
  calibrate: z.number(),
  p50: z.number(),
  p99: z.number(),
  memory: z.number(),
});

/** Times in milliseconds, memory in MB over the bare process. */
export type Grown = z.infer<typeof grownSchema>;

/** Measures our engine on so many phrasings, in a process of its own. */
export async function growth(phrasings: number, hasVectors: boolean): Promise<Grown> {
  const child = fileURLToPath(new URL('./growth-child.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    child,
    String(phrasings),
    hasVectors ? 'yes' : 'no',
  ]);
  return grownSchema.parse(JSON.parse(stdout));
}
