import { type RawBuilder, sql } from 'kysely';
import type { Query } from '../queue/query.ts';
import type { Change } from '../queue/query-store.ts';
import { isOpen, isOver, type Step } from '../queue/states.ts';
import type { Database } from './engine.ts';
import { holderColumns, toQuery } from './query-row.ts';

/**
 * Moves a query along in one statement, whose conditions decide: of several processes that try the same, the database
 * lets one through.
 */
export async function changeQuery(tx: Database, change: Change): Promise<Query | undefined> {
  const { authority, query, at, steps, onlyIf, claimedBy, helped, replied, urgent, movedTo, sameAs } = change;
  if (steps.length === 0) return undefined;

  let statement = tx
    .updateTable('queries')
    .set((columns) => ({
      state: nextState(steps),
      settled_at: nextSettledAt(steps, at),
      call_back: nextCallBack(steps),
      version: columns('version', '+', 1),
      updated_at: at,
      ...(claimedBy !== undefined && holderColumns(claimedBy)),
      ...(helped !== undefined && { helped: Number(helped) }),
      ...(urgent !== undefined && { urgent: Number(urgent) }),
      ...(movedTo !== undefined && { moved_to: movedTo }),
      ...(sameAs !== undefined && { same_as: sameAs }),
      ...(replied && { replied_at: columns.fn.coalesce('replied_at', sql<number>`${at}`) }),
    }))
    .where('authority', '=', authority)
    .where('id', '=', query)
    .where(
      'state',
      'in',
      steps.map(({ from }) => from),
    );
  if (onlyIf.asker) {
    statement = statement
      .where('asker_tenant', '=', onlyIf.asker.tenant)
      .where('asker_entra_id', '=', onlyIf.asker.entraId);
  }
  if (onlyIf.claimedBy) {
    statement = statement
      .where('holder_tenant', '=', onlyIf.claimedBy.tenant)
      .where('holder_entra_id', '=', onlyIf.claimedBy.entraId);
  }
  const { heldByOrFree } = onlyIf;
  if (heldByOrFree) {
    statement = statement.where((row) =>
      row.or([
        row('holder_entra_id', 'is', null),
        row.and({ holder_tenant: heldByOrFree.tenant, holder_entra_id: heldByOrFree.entraId }),
      ]),
    );
  }
  if (onlyIf.replied) statement = statement.where('replied_at', 'is not', null);
  if (onlyIf.settledSince !== undefined) statement = statement.where('settled_at', '>=', onlyIf.settledSince);
  if (onlyIf.quietSince !== undefined) statement = statement.where('updated_at', '<=', onlyIf.quietSince);

  const changed = await statement.returningAll().executeTakeFirst();
  return changed && toQuery(changed);
}

function nextState(steps: readonly Step[]): RawBuilder<string> {
  return byState(steps, ({ to }) => sql`${to}`, sql`state`);
}

/** The time at which it came to a settled state; open queries have none, and staying where it is changes nothing. */
function nextSettledAt(steps: readonly Step[], at: number): RawBuilder<number | null> {
  const settling = ({ from, to }: Step) => {
    if (isOpen(to)) return sql`null`;
    return from === to ? sql`settled_at` : sql`cast(${at} as bigint)`;
  };
  return byState(steps, settling, sql`settled_at`);
}

/** The number to ring is kept for the work only. */
function nextCallBack(steps: readonly Step[]): RawBuilder<string | null> {
  return byState(steps, ({ to }) => (isOver(to) ? sql`null` : sql`call_back`), sql`call_back`);
}

function byState<T>(
  steps: readonly Step[],
  value: (step: Step) => RawBuilder<unknown>,
  otherwise: RawBuilder<unknown>,
): RawBuilder<T> {
  const branches = steps.map((step) => sql`when ${step.from} then ${value(step)}`);
  return sql<T>`case state ${sql.join(branches, sql` `)} else ${otherwise} end`;
}
