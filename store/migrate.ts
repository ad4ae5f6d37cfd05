import type { Database, Engine } from './engine.ts';

/** One step of the database's shape. Once released it is never changed, only followed by another. */
export interface Migration {
  /** Counted from 1 without gaps. */
  readonly number: number;
  readonly name: string;
  up(tx: Database, engine: Pick<Engine, 'serial'>): Promise<void>;
}

/** What came of bringing the database up to date. */
export type Migrated =
  | { readonly ok: true }
  /** The database holds a step that this program does not know: it was used by a newer one. */
  | { readonly ok: false; readonly found: number; readonly known: number };

/** How often a start waits its two seconds for another process that is migrating. */
const patience = 30;

/**
 * Takes the steps that the database lacks, each in a transaction with the note that it was taken: a process killed in
 * the middle leaves the step undone, and of several that start at once one takes it. Throws when the database
 * cannot be used.
 */
export async function migrate(
  engine: Engine,
  migrations: readonly Migration[],
  now: () => number,
): Promise<Migrated> {
  const known = migrations.length;
  for (;;) {
    const reached = await waitingForOthers(engine, (tx) => takeNextStep(tx, engine, migrations, now()));
    if (reached > known) return { ok: false, found: reached, known };
    if (reached === known) return { ok: true };
  }
}

/** Takes all steps up to this one, on an empty database and as part of a unit. */
export async function takeSteps(
  tx: Database,
  engine: Pick<Engine, 'serial'>,
  migrations: readonly Migration[],
  at: number,
): Promise<void> {
  let reached = -1;
  while (reached < migrations.length) reached = await takeNextStep(tx, engine, migrations, at);
}

/** Takes at most one step; gives back the step that the database had reached before, or beyond all when done. */
async function takeNextStep(
  tx: Database,
  engine: Pick<Engine, 'serial'>,
  migrations: readonly Migration[],
  at: number,
): Promise<number> {
  await tx.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at', 'bigint', (column) => column.notNull())
    .execute();
  const last = await tx
    .selectFrom('migrations')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const reached = last?.number ?? 0;
  const next = migrations[reached];
  if (!next) return reached;
  await next.up(tx, engine);
  await tx
    .insertInto('migrations')
    .values({ number: next.number, name: next.name, applied_at: at })
    .execute();
  return next.number;
}

async function waitingForOthers<T>(engine: Engine, work: (tx: Database) => Promise<T>): Promise<T> {
  for (let left = patience; ; left -= 1) {
    try {
      return await engine.reshape(work);
    } catch (error) {
      if (left <= 1 || !engine.isBusy(error)) throw error;
    }
  }
}
