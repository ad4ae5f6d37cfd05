import { parseArgs } from 'node:util';
import { restore } from '../bot/compose.ts';
import { readSettings } from '../bot/secret-files.ts';

/**
 * `npm run db:restore -- file`: puts a backup into DATABASE_URL, SQLite or PostgreSQL, whichever it was made of. Stop the
 * service first. `--force` gives up what is in the database.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { force: { type: 'boolean', default: false } },
});
const [file] = positionals;
const reading = readSettings(process.env, ['DATABASE_URL']);
if (!reading.ok) refuse(reading.faults.join('\n'));
if (file === undefined || positionals.length > 1)
  refuse('Name the backup, as in: npm run db:restore -- backups/2026-09-01.jsonl');

const restored = await restore(reading.config.databaseUrl, file, { force: values.force, now: Date.now });
if (!restored.ok) refuse(restored.sentence);
console.log(
  `${restored.rows} rows of ${restored.tables} tables restored from ${file}, each read back and compared.`,
);

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
