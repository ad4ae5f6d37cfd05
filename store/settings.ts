import type { Settings } from '../queue/settings.ts';
import type { Engine } from './engine.ts';

/** The settings on the given database. */
export function createSettings(engine: Engine): Settings {
  return {
    get: (key) =>
      engine.read(async (db) => {
        const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
        return row?.value;
      }),
    set: (key, value) =>
      engine.unit(async (tx) => {
        await tx
          .insertInto('settings')
          .values({ key, value })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
          .execute();
      }),
    setOnce: (key, value) =>
      engine.unit(async (tx) => {
        await tx
          .insertInto('settings')
          .values({ key, value })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .execute();
        const row = await tx
          .selectFrom('settings')
          .select('value')
          .where('key', '=', key)
          .executeTakeFirstOrThrow();
        return row.value;
      }),
  };
}
