import { types } from 'node:util';
import type { AnswerLog } from '../knowledge/answers-given.ts';
import type { Conversations } from '../queue/conversations.ts';
import type { Deliveries } from '../queue/deliveries.ts';
import type { Inbox } from '../queue/inbox.ts';
import type { PostedCards } from '../queue/posted-cards.ts';
import type { QueryStore } from '../queue/query-store.ts';
import type { Settings } from '../queue/settings.ts';
import type { StaffChannels } from '../queue/staff-channel.ts';
import { createAnswerLog } from './answers.ts';
import { createConversations } from './conversations.ts';
import { createDeliveries } from './deliveries.ts';
import { type Engine, StoreUnavailable } from './engine.ts';
import { createInbox } from './inbox.ts';
import { migrate, type Migration } from './migrate.ts';
import { migrations as everyMigration } from './migrations/all.ts';
import { createPostedCards } from './posted-cards.ts';
import { createQueryStore } from './queries.ts';
import { createSettings } from './settings.ts';
import { openSqlite } from './sqlite.ts';
import { createStaffChannels } from './staff-channels.ts';

/** Everything the service keeps, on one database. Calls reject within about two seconds when it cannot be used. */
export interface Store {
  readonly inbox: Inbox;
  readonly answers: AnswerLog;
  readonly conversations: Conversations;
  readonly settings: Settings;
  readonly queries: QueryStore;
  readonly deliveries: Deliveries;
  readonly cards: PostedCards;
  readonly staffChannels: StaffChannels;
  /** True when something could really be written just now. Never throws. */
  ready(): Promise<boolean>;
  /** Makes sure that nothing of what was deleted or overwritten is left in the database's files. */
  eraseRemains(): Promise<void>;
  /** Lets what is under way finish and closes the database. Later calls reject. */
  close(): Promise<void>;
}

/** An opened store, or a plain sentence for whoever started the service: what is wrong and what to do. */
export type Opened =
  | { readonly ok: true; readonly store: Store }
  | {
      readonly ok: false;
      readonly why: 'bad-address' | 'newer-database' | 'cannot-open';
      readonly sentence: string;
    };

/** The clock, in milliseconds since 1970; and the migrations, should they not be the program's own. */
export interface OpenOptions {
  readonly now: () => number;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the database at `databaseUrl` (`sqlite:data/advice-line.db`, or `sqlite::memory:` for one that is gone
 * afterwards) and brings it up to date. Several processes may do so at once.
 */
export async function openStore(databaseUrl: string, options: OpenOptions): Promise<Opened> {
  const { now, migrations = everyMigration } = options;
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1];
  if (path === undefined) {
    const sentence =
      'DATABASE_URL must begin with "sqlite:" and name a file, as in sqlite:data/advice-line.db.';
    return { ok: false, why: 'bad-address', sentence };
  }
  let engine: Engine | undefined;
  try {
    engine = await openSqlite(path);
    const migrated = await migrate(engine, migrations, now);
    if (migrated.ok) return { ok: true, store: assemble(engine, now) };
    await engine.close();
    const sentence =
      `The database ${path} was last used by a newer version of this program (it is at step ${migrated.found}, ` +
      `this version knows ${migrated.known}). Start the newer version, or restore the backup made before the upgrade.`;
    return { ok: false, why: 'newer-database', sentence };
  } catch (error) {
    await engine?.close();
    const cause: unknown = error instanceof StoreUnavailable ? (error.cause ?? error) : error;
    const reason = types.isNativeError(cause) ? cause.message : String(cause);
    const sentence =
      `The database ${path} cannot be opened (${reason}). Check that DATABASE_URL names the right file, that this ` +
      `program may write to it and its folder, and that nothing else keeps it locked.`;
    return { ok: false, why: 'cannot-open', sentence };
  }
}

function assemble(engine: Engine, now: () => number): Store {
  return {
    inbox: createInbox(engine),
    answers: createAnswerLog(engine),
    conversations: createConversations(engine, now),
    settings: createSettings(engine),
    queries: createQueryStore(engine, now),
    deliveries: createDeliveries(engine),
    cards: createPostedCards(engine),
    staffChannels: createStaffChannels(engine),
    async ready() {
      try {
        await engine.unit(async (tx) => {
          const at = now();
          await tx
            .insertInto('probe')
            .values({ id: 1, at })
            .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
            .execute();
        });
        await engine.read((db) =>
          db.selectFrom('probe').select('at').where('id', '=', 1).executeTakeFirstOrThrow(),
        );
        return true;
      } catch {
        return false;
      }
    },
    eraseRemains: () => engine.eraseRemains(),
    close: () => engine.close(),
  };
}
