import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../queue/profiles.ts';
import type { Records } from '../../queue/records.ts';
import type { Done } from './done.ts';
import { recordsDocument } from './document.ts';

/** Whose records go where, and on whose order. */
export interface Exporting {
  readonly person: Account;
  readonly folder: string;
  readonly by?: Account | undefined;
}

/** Writes everything held on a person as JSON and as a page, which only their owner can read; gives what to say. */
export async function exportRecords(
  records: Pick<Records, 'export'>,
  { person, folder, by }: Exporting,
  now: number,
): Promise<Done> {
  const files = ['json', 'html'].map((kind) => join(folder, `${person.entraId}.${kind}`));
  const there = files.find((file) => existsSync(file));
  if (there !== undefined)
    return { ok: false, sentence: `${there} is there already. Name another folder with --to.` };
  const held = await records.export(person, now, by);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const texts = [JSON.stringify(held, undefined, 2), recordsDocument(held)];
  for (const [index, file] of files.entries())
    writeFileSync(file, texts[index] ?? '', { flag: 'wx', mode: 0o600 });
  const rows = held.sections.reduce((sum, section) => sum + section.rows.length, 0);
  const lines = [
    `${rows} records, as ${files.join(' and ')}.`,
    'They hold what somebody wrote. Give them to nobody else, and delete them once they are given.',
    'That they were made is noted in the audit.',
  ];
  return { ok: true, lines };
}
