import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { z } from 'zod';

/**
 * Starts the headless Chromium that `npm ci` brought, unpacking it on first use (about 5 s and 210 MB, kept in
 * `node_modules/.cache` under its version). It sees no fonts but those a page brings along, so that pictures
 * are the same on every machine. The caller closes it. Throws if it cannot be unpacked or started.
 */
export async function startBrowser(): Promise<Browser> {
  const home = unpackChromium();
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: [...bundled.args, '--lang=en-GB'],
    headless: true,
    env: {
      ...process.env,
      LANGUAGE: 'en_GB',
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  });
}

const unpack = "import bundled from '@sparticuz/chromium'; await bundled.executablePath();";

/** Returns the folder that holds the unpacked Chromium of the installed version. */
function unpackChromium(): string {
  // The package brings its own shared libraries only where it believes itself to be on Lambda.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
  const home = join(cache, `chromium-${bundledVersion()}`);
  if (existsSync(home)) return home;

  // It unpacks into the temporary folder and takes a half-written file for a whole one. So it gets a folder of
  // its own, which takes its final name only when complete: two commands may then start at the same time.
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(`${home}.`);
  // In a process of its own: a test that runs in a sandbox cannot move its own temporary folder.
  execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, TMPDIR: staging },
    stdio: 'ignore',
  });
  writeFileSync(join(staging, 'fonts', 'fonts.conf'), fontSettings(join(home, 'fonts')));
  try {
    renameSync(staging, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    rmSync(staging, { recursive: true, force: true });
  }
  return home;
}

/**
 * The settings that come with the package look for its fonts at fixed places. Without any font of the system,
 * Chromium loads no font of a page either and draws no text at all.
 */
function fontSettings(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/cache</cachedir>
</fontconfig>
`;
}

function bundledVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}
