import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Teams-like window for trying the bot out. */
export interface Playground {
  readonly stop: () => void;
}

const packageName = '@microsoft/m365agentsplayground';
const preferredPort = '56150';

/**
 * Starts the Microsoft 365 Agents Playground, pointed at the bot, and says where it is. It is a development
 * dependency: where it is not installed, one line says how to get it and the bot goes on without.
 */
export function startPlayground(botAddress: string, say: (line: string) => void): Playground | undefined {
  const program = playgroundProgram();
  if (program === undefined) {
    say(`To chat in a Teams-like window, install ${packageName} (npm ci brings it), or set PLAYGROUND=off.`);
    return undefined;
  }
  // It writes its logs into the folder it is started in.
  const folder = mkdtempSync(join(tmpdir(), 'advice-line-playground-'));
  const loopbackOnly = fileURLToPath(new URL('./playground-loopback.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [
      '--import',
      loopbackOnly,
      program,
      'start',
      '-e',
      botAddress,
      '-c',
      'msteams',
      '-p',
      preferredPort,
      '--dt',
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    },
  );
  let printed = '';
  let told = false;
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    if (told) return;
    printed = `${printed}${text}`.slice(-4_000);
    const port = /Listening on (\d+)/.exec(printed)?.[1];
    if (port === undefined) return;
    told = true;
    say(`Chat with it in a Teams-like window: http://127.0.0.1:${port}`);
  });
  child.on('error', () => say('The Teams-like window could not be started; the bot goes on without it.'));
  child.on('exit', (code) => {
    rmSync(folder, { recursive: true, force: true });
    if (!told && code !== 0 && code !== null)
      say('The Teams-like window could not be started; the bot goes on without it.');
  });
  return { stop: () => void child.kill('SIGTERM') };
}

function playgroundProgram(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const manifestPath = require.resolve(`${packageName}/package.json`);
    const manifest = require(manifestPath) as { bin?: Record<string, string> | string };
    const program = typeof manifest.bin === 'string' ? manifest.bin : Object.values(manifest.bin ?? {})[0];
    return program === undefined ? undefined : join(manifestPath, '..', program);
  } catch {
    return undefined;
  }
}
