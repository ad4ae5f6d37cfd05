import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));

/** From starting the process to listening, in milliseconds: with nothing kept, then three times with all of it. */
export async function starts(): Promise<{ readonly cold: number; readonly kept: readonly number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  try {
    const cold = await start(folder);
    return { cold, kept: [await start(folder), await start(folder), await start(folder)] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Vectors are off: they are made ready after the service listens, and are no part of it. */
async function start(folder: string): Promise<number> {
  const from = performance.now();
  const service = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      PORT: '0',
      PLAYGROUND: 'off',
      SEARCH_VECTORS: 'off',
      CACHE_FOLDER: folder,
      DATABASE_URL: `sqlite:${join(folder, 'start.db')}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => service.once('exit', () => resolve()));
  const listening = new Promise<number>((resolve, reject) => {
    let said = '';
    service.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('listening on')) resolve(performance.now() - from);
    });
    service.once('exit', () => reject(new Error('the service did not start')));
  });
  try {
    return await listening;
  } finally {
    service.kill('SIGTERM');
    await ended;
  }
}
