/**
 * Loaded before the service or a command (`NODE_OPTIONS=--import`): makes of this version of the program the next one, whose
 * database has one step more, with a table that refers to one of ours as a real step's would.
 */
import { registerHooks } from 'node:module';

const step = `{
  number: migrations.length + 1,
  name: 'of the next version',
  async up(tx) {
    await tx.schema.createTable('of_next_version').addColumn('query_id', 'text', (column) => column.references('queries.id')).execute();
  },
}`;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/store/migrations/all.ts') || loaded.source == null) return loaded;
    const source =
      typeof loaded.source === 'string'
        ? loaded.source
        : Buffer.from(loaded.source as Uint8Array).toString('utf8');
    return { ...loaded, source: `${source}\n(migrations as Migration[]).push(${step});\n` };
  },
});
