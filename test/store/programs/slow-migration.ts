/** Opens the store with one more migration, which stops half-way and waits to be killed. */
import { migrations } from '../../../store/migrations/all.ts';
import type { Migration } from '../../../store/migrate.ts';
import { openStore } from '../../../store/open.ts';

const [url = ''] = process.argv.slice(2);
const halfWay: Migration = {
  number: migrations.length + 1,
  name: 'half way',
  async up(tx) {
    await tx.schema.createTable('half').addColumn('n', 'integer').execute();
    await tx.updateTable('settings').set({ value: 'changed' }).execute();
    console.log('half way');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
};
await openStore(url, { now: () => 0, migrations: [...migrations, halfWay] });
