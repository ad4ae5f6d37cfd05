import type { Person } from '../queue/people.ts';
import type { Rota } from '../queue/rota.ts';
import type { Engine } from './engine.ts';
import { person } from './query-row.ts';

/** The rota on the given database. */
export function createRota(engine: Engine): Rota {
  return {
    of: (authority, from, to) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('rota')
          .selectAll()
          .where('authority', '=', authority)
          .where('day', '>=', from)
          .where('day', '<=', to)
          .orderBy('day')
          .execute();
        return new Map(
          found.map(({ day, tenant, entra_id, channel_id, name }): [string, Person | null] => [
            day,
            person(tenant, entra_id, channel_id, name) ?? null,
          ]),
        );
      }),
    set: (authority, day, who, at) =>
      engine.unit(async (tx) => {
        const columns = {
          tenant: who?.tenant ?? null,
          entra_id: who?.entraId ?? null,
          channel_id: who?.channelUserId ?? null,
          name: who?.name ?? null,
          set_at: at,
        };
        await tx
          .insertInto('rota')
          .values({ authority, day, ...columns })
          .onConflict((conflict) => conflict.columns(['authority', 'day']).doUpdateSet(columns))
          .execute();
      }),
    prune: (before) =>
      engine.unit(async (tx) => {
        const gone = await tx.deleteFrom('rota').where('day', '<', before).executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}
