// A service to prove test/service.ts with: it starts, says where it listens, and ends when asked.
import { existsSync, writeFileSync } from 'node:fs';

import { countingBot } from './counting-bot.ts';
import { startPlainBot } from './plain-bot.ts';

const database = (process.env['DATABASE_URL'] ?? '').replace('sqlite:', '');
if (process.env['REFUSE'] !== undefined) {
  console.error('TENANTS is not a list');
  process.exit(2);
}
console.log(existsSync(database) ? 'Going on with what there is' : 'Starting afresh');
writeFileSync(database, 'kept');
const bot = await startPlainBot(countingBot);
console.log(`Listening on ${bot.url} on port ${process.env['PORT']}`);
process.on('SIGTERM', () => {
  bot.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
