import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import { calibrationReport } from '../../knowledge/search/reliability.ts';

/** Draws the reliability diagram of each pack into a folder, and says how far confidence is off. */
export function writeCalibration(searches: ReadonlyMap<string, PackSearch>, folder: string): string {
  mkdirSync(folder, { recursive: true });
  return [...searches]
    .map(([authority, search]) => {
      const { ece, svg } = calibrationReport(search);
      const file = join(folder, `reliability-${authority}.svg`);
      writeFileSync(file, svg);
      return `${authority}: expected calibration error ${(100 * ece).toFixed(1)} points; ${file}\n`;
    })
    .join('');
}
