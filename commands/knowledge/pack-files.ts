import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '../../knowledge/live/files/export-pack.ts';

/** The texts of a pack's YAML files, by their names within its folder. */
export function packFiles(folder: string, authority: string): PackFiles {
  const names = readdirSync(join(folder, authority), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, authority, name), 'utf8')]),
  );
}
