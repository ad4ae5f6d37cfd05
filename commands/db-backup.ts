import { parseArgs } from 'node:util';
import { backUp } from '../bot/compose.ts';
import { readSettings } from '../bot/secret-files.ts';

/** `npm run db:backup -- file`: keeps everything that is in DATABASE_URL in one new file, while the service runs. */
const { positionals } = parseArgs({ allowPositionals: true });
const [file] = positionals;
const reading = readSettings(process.env, ['DATABASE_URL']);
if (!reading.ok) refuse(reading.faults.join('\n'));
if (file === undefined || positionals.length > 1)
  refuse('Name the file to write, as in: npm run db:backup -- backups/2026-09-01.jsonl');

const made = await backUp(reading.config.databaseUrl, file, Date.now);
if (!made.ok) refuse(made.sentence);
console.log(`${file}: ${made.rows} rows of ${made.tables} tables from ${made.from}.`);
console.log(
  'It holds what people wrote. Keep it where only those who may read that can, and no longer than that.',
);

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
