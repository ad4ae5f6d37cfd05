import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The flags with which `npm start` starts Node, as NODE_OPTIONS takes them: what is measured starts as the service does. */
export function startFlags(): string {
  const manifest = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
  const preload = fileURLToPath(new URL('../bot/require-node-24.js', import.meta.url));
  const flags = /^node (.*) bot\/main\.ts$/.exec(manifest.scripts.start)?.[1];
  if (flags === undefined) throw new Error('npm start does not start Node with bot/main.ts');
  return flags.replace('./bot/require-node-24.js', preload);
}
