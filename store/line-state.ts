import { sql } from 'kysely';
import type { LineStates } from '../queue/line-state.ts';
import { isOpen, queryStates } from '../queue/states.ts';
import type { Engine } from './engine.ts';

// Written out, not bound, so that both engines see that the index of those rows serves.
const owed = sql.lit('owed');
const dead = sql.lit('dead');

/** How the line stands, on the given database. */
export function createLineStates(engine: Engine): LineStates {
  return {
    now: (now) =>
      engine.read(async (db) => {
        const queries = await db
          .selectFrom('queries')
          .select((where) => [
            'authority',
            'state',
            where.fn.count<number>('id').as('count'),
            where.fn.min('created_at').as('oldest'),
          ])
          .where('state', 'in', queryStates.filter(isOpen))
          .groupBy(['authority', 'state'])
          .execute();
        const due = await db
          .selectFrom('deliveries')
          .select((where) => [
            where.fn.count<number>('id').as('count'),
            where.fn.min('not_before').as('since'),
          ])
          .where('state', '=', owed)
          .where('not_before', '<=', now)
          .executeTakeFirst();
        const given = await db
          .selectFrom('deliveries')
          .select((where) => where.fn.count<number>('id').as('count'))
          .where('state', '=', dead)
          .executeTakeFirst();
        return {
          queries: queries.flatMap(({ authority, state, count: many, oldest }) => {
            const known = queryStates.find((name) => name === state);
            return known === undefined ? [] : [{ authority, state: known, count: many, oldest }];
          }),
          owed: {
            count: due?.count ?? 0,
            ...(due?.since == null ? {} : { since: due.since }),
          },
          dead: given?.count ?? 0,
        };
      }),
  };
}
