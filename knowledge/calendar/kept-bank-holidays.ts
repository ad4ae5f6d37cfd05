import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

const holidaysSchema = z.record(z.string().regex(/^\d{4}$/), z.array(z.iso.date()));
const keptSchema = z.object({ release: z.string(), holidays: holidaysSchema });
const packageSchema = z.object({ version: z.string() });

/** Bank holidays as ISO days, by year. */
export type HolidaysByYear = Readonly<Record<string, readonly string[]>>;

/** What was worked out from this very release of the data; undefined where there is none, or it cannot be read. */
export function keptHolidays(folder: string): HolidaysByYear | undefined {
  try {
    const { release, holidays } = keptSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
    return release === releaseInUse() ? holidays : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps them in place of those before. A disk that cannot be written costs a slower start, nothing else. */
export function keepHolidays(folder: string, holidays: HolidaysByYear): void {
  const whole = `${fileIn(folder)}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(whole, JSON.stringify({ release: releaseInUse(), holidays }));
    renameSync(whole, fileIn(folder));
  } catch {
    // They are worked out again.
  }
}

function fileIn(folder: string): string {
  return join(folder, 'bank-holidays.json');
}

function releaseInUse(): string {
  return packageSchema.parse(createRequire(import.meta.url)('date-holidays/package.json')).version;
}
