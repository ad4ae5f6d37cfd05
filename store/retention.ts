import { serviceChain } from '../queue/audit.ts';
import { type RemovedKind, type Retention, retentionKinds } from '../queue/retention.ts';
import { appendAudit } from './audit.ts';
import type { Database, Engine } from './engine.ts';
import { emptyAnswers, forgetRatings } from './retention-answers.ts';
import { forgetMissed } from './missed-records.ts';
import { shortenChains } from './retention-audit.ts';
import { removeQueries } from './retention-queries.ts';

/** What a removal is about. */
export interface Batch {
  /** Milliseconds since 1970: as old as this, or older. */
  readonly before: number;
  readonly limit: number;
  readonly now: number;
}

type Remove = (tx: Database, batch: Batch, engine: Engine) => Promise<number>;

const open = ['waiting', 'claimed', 'awaiting-asker'];

const removals: Readonly<Record<RemovedKind, Remove>> = {
  answers: async (tx, batch) => (await emptyAnswers(tx, batch, false)) + (await forgetMissed(tx, batch)),
  ratings: (tx, batch) => forgetRatings(tx, batch),
  waiting: (tx, batch, engine) => removeQueries(engine, tx, batch, { kind: 'waiting', states: open }),
  answered: (tx, batch, engine) =>
    removeQueries(engine, tx, batch, { kind: 'answered', states: ['answered'] }),
  closed: (tx, batch, engine) =>
    removeQueries(engine, tx, batch, { kind: 'closed', states: ['closed', 'withdrawn'] }),
  flagged: async (tx, batch, engine) =>
    (await emptyAnswers(tx, batch, true)) + (await removeQueries(engine, tx, batch, { kind: 'flagged' })),
  events: (tx, batch, engine) => shortenChains(engine, tx, batch),
  profiles: async (tx, { before, limit }) => {
    const old = await tx
      .selectFrom('profiles')
      .select(['tenant', 'entra_id'])
      .where('changed_at', '<=', before)
      .limit(limit)
      .execute();
    for (const { tenant, entra_id } of old)
      await tx.deleteFrom('profiles').where('tenant', '=', tenant).where('entra_id', '=', entra_id).execute();
    return old.length;
  },
  conversations: (tx, { before, limit }) =>
    counted(
      tx
        .deleteFrom('conversations')
        .where('key', 'in', (from) =>
          from
            .selectFrom('conversations')
            .select('key')
            .where('kind', '=', 'personal')
            .where('seen_at', '<=', before)
            .limit(limit),
        ),
    ),
};

/** Noted one by one, in the chain of their authority. */
const notNoted: ReadonlySet<RemovedKind> = new Set<RemovedKind>(['events', 'waiting', 'answered', 'closed']);

/** Under this name the database keeps for how long things were kept when that was last noted. */
const noted = 'retention|noted';

/** Removal by age, on the given database. */
export function createRetention(engine: Engine): Retention {
  return {
    remove: (kind, before, limit, now) =>
      engine.unit(async (tx) => {
        const rows = await removals[kind](tx, { before, limit, now }, engine);
        if (rows > 0 && !notNoted.has(kind))
          await appendAudit(engine, tx, {
            authority: serviceChain,
            at: now,
            what: 'removed',
            by: { role: 'service' },
            detail: { kind, rows },
          });
        return rows;
      }),
    noteSetting: (days, now) =>
      engine.unit(async (tx) => {
        const text = JSON.stringify(days, [...retentionKinds]);
        await engine.hold(tx, noted);
        const before = await tx
          .selectFrom('settings')
          .select('value')
          .where('key', '=', noted)
          .executeTakeFirst();
        if (before?.value === text) return;
        await tx
          .insertInto('settings')
          .values({ key: noted, value: text })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
          .execute();
        await appendAudit(engine, tx, {
          authority: serviceChain,
          at: now,
          what: 'setting',
          by: { role: 'operator' },
          detail: { setting: 'retention', ...days },
        });
      }),
  };
}

async function counted(statement: {
  executeTakeFirst(): Promise<{ readonly numDeletedRows: bigint }>;
}): Promise<number> {
  return Number((await statement.executeTakeFirst()).numDeletedRows);
}
