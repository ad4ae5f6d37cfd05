import { parseArgs } from 'node:util';
import { move } from '../bot/compose.ts';
import { readSettings } from '../bot/secret-files.ts';

/**
 * `npm run db:move -- postgres://…`: moves everything from the SQLite file of DATABASE_URL to an empty PostgreSQL
 * database, all of it or nothing, each row read back and compared. Stop the service first; afterwards set DATABASE_URL
 * to the new address. Without an address that of MOVE_TO is taken, so that its password need not be typed.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const to = positionals[0] ?? process.env['MOVE_TO'];
const reading = readSettings(process.env, ['DATABASE_URL']);
if (!reading.ok) refuse(reading.faults.join('\n'));
if (to === undefined || positionals.length > 1)
  refuse('Name the database to move to, as in: npm run db:move -- postgres://user:password@host/advice_line');

const moved = await move(reading.config.databaseUrl, to, {
  now: Date.now,
  moved: ({ table, rows, sha256 }) =>
    console.log(`${table}: ${rows} rows, ${sha256.slice(0, 16)} on both sides`),
});
if (!moved.ok) refuse(moved.sentence);
const rows = moved.tables.reduce((sum, table) => sum + table.rows, 0);
console.log(
  `${rows} rows of ${moved.tables.length} tables are at ${moved.to} now, each read back and compared.`,
);
console.log(
  `Set DATABASE_URL to the new address and start the service. Keep ${moved.from} until you have seen it work; it holds what people wrote.`,
);

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
