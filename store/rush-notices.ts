import { type RushNotice, type RushNotices, standing } from '../queue/rush-notice.ts';
import type { Database, Engine } from './engine.ts';
import { redactedColumn } from './redacted-column.ts';
import { statement } from './statement.ts';

const ofAuthority = statement((db, { authority }: { authority: string }) =>
  db.selectFrom('rush_notices').selectAll().where('authority', '=', authority),
);

/** The notice of an authority, on whatever day it ends. */
export async function rushNoticeOf(db: Database, authority: string): Promise<RushNotice | undefined> {
  const [found] = (await ofAuthority(db, { authority })).rows;
  return (
    found && {
      authority,
      text: redactedColumn.parse(found.text),
      until: found.until_day,
      ...(found.reply_days !== null && { replyDays: found.reply_days }),
      by: { tenant: found.by_tenant, entraId: found.by_entra_id },
      at: found.set_at,
    }
  );
}

/** The rush notices on the given database. */
export function createRushNotices(engine: Engine): RushNotices {
  return {
    of: (authority, day) => engine.read(async (db) => standing(await rushNoticeOf(db, authority), day)),
    set: ({ authority, text, until, replyDays, by, at }) =>
      engine.unit(async (tx) => {
        const columns = {
          text,
          until_day: until,
          reply_days: replyDays ?? null,
          by_tenant: by.tenant,
          by_entra_id: by.entraId,
          set_at: at,
        };
        await tx
          .insertInto('rush_notices')
          .values({ authority, ...columns })
          .onConflict((conflict) => conflict.column('authority').doUpdateSet(columns))
          .execute();
      }),
    prune: (before) =>
      engine.unit(async (tx) => {
        const gone = await tx.deleteFrom('rush_notices').where('until_day', '<', before).executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
    end: (authority) =>
      engine.unit(async (tx) => {
        const gone = await tx
          .deleteFrom('rush_notices')
          .where('authority', '=', authority)
          .executeTakeFirst();
        return gone.numDeletedRows > 0n;
      }),
  };
}
