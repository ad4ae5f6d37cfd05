/** Holds the write lock of a database until it is killed. */
import { DatabaseSync } from 'node:sqlite';

const [path = ''] = process.argv.slice(2);
const database = new DatabaseSync(path);
database.exec('begin immediate');
console.log('locked');
setInterval(() => {}, 60_000);
