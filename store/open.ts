import type { AnswerLog } from '../knowledge/answers-given.ts';
import type { EntryChecks } from '../knowledge/entry-checks.ts';
import type { KnowledgeVersions } from '../knowledge/live/versions-store.ts';
import type { AnswerWaits, Missed } from '../knowledge/missed/missed.ts';
import type { Audit } from '../queue/audit.ts';
import type { ChecklistTicks } from '../queue/checklist-ticks.ts';
import type { Changes } from '../queue/changes.ts';
import type { Conversations } from '../queue/conversations.ts';
import type { Deliveries } from '../queue/deliveries.ts';
import type { FilteredQueries } from '../queue/filtered-queries.ts';
import type { Inbox } from '../queue/inbox.ts';
import type { PostedCards } from '../queue/posted-cards.ts';
import type { Profiles } from '../queue/profiles.ts';
import type { QueryStore } from '../queue/query-store.ts';
import type { Records } from '../queue/records.ts';
import type { CardRemovals } from '../queue/records-removal.ts';
import type { ReportFigures } from '../queue/reports/figures.ts';
import type { Retention } from '../queue/retention.ts';
import type { Settings } from '../queue/settings.ts';
import type { StoreFacts } from '../queue/store-facts.ts';
import type { TenantChanges } from '../queue/tenants.ts';
import type { StaffChannels } from '../queue/staff-channel.ts';
import type { DutyNotes } from '../queue/duty-notes.ts';
import type { LineStates } from '../queue/line-state.ts';
import type { LineNotices } from '../queue/line-notices.ts';
import type { Rota } from '../queue/rota.ts';
import type { RushNotices } from '../queue/rush-notice.ts';
import { createAnswerLog } from './answers.ts';
import { createAnswerWaits } from './answer-waits.ts';
import { createMissed } from './missed.ts';
import { createAudit } from './audit.ts';
import { createChecklistTicks } from './checklist-ticks.ts';
import { createChanges } from './changes.ts';
import { createConversations } from './conversations.ts';
import { createDeliveries } from './deliveries.ts';
import type { Engine } from './engine.ts';
import { createFilteredQueries } from './filtered-queries.ts';
import { createInbox } from './inbox.ts';
import { createKnowledgeVersions } from './knowledge-versions.ts';
import { factsOf } from './facts.ts';
import { migrate, type Migration } from './migrate.ts';
import { migrations as everyMigration } from './migrations/all.ts';
import { createPostedCards } from './posted-cards.ts';
import { createEntryChecks } from './entry-checks.ts';
import { createCardRemovals } from './records-removal.ts';
import { createRecords } from './records.ts';
import { createReportFigures } from './reports.ts';
import { createRetention } from './retention.ts';
import { createProfiles } from './profiles.ts';
import { createQueryStore } from './queries.ts';
import { createSettings } from './settings.ts';
import { openEngine, type Place, placeOf, whyNotOpened } from './place.ts';
import { createDutyNotes } from './duty-notes.ts';
import { createTenantChanges } from './tenant-changes.ts';
import { createLineStates } from './line-state.ts';
import { createLineNotices } from './line-notices.ts';
import { createRota } from './rota.ts';
import { createRushNotices } from './rush-notices.ts';
import { createStaffChannels } from './staff-channels.ts';

/**
 * Everything the service keeps, on one database. Calls reject within about two seconds when it cannot be used; on
 * PostgreSQL within about eight when another holds what is needed, and six when the server is there and says nothing.
 */
export interface Store {
  readonly inbox: Inbox;
  readonly answers: AnswerLog;
  readonly missed: Missed;
  readonly answerWaits: AnswerWaits;
  readonly conversations: Conversations;
  readonly settings: Settings;
  readonly queries: QueryStore;
  readonly filteredQueries: FilteredQueries;
  readonly deliveries: Deliveries;
  readonly cards: PostedCards;
  readonly staffChannels: StaffChannels;
  readonly rota: Rota;
  readonly dutyNotes: DutyNotes;
  readonly rushNotices: RushNotices;
  readonly lineNotices: LineNotices;
  readonly lineStates: LineStates;
  readonly profiles: Profiles;
  readonly entryChecks: EntryChecks;
  readonly knowledgeVersions: KnowledgeVersions;
  readonly checklistTicks: ChecklistTicks;
  readonly tenantChanges: TenantChanges;
  readonly changes: Changes;
  readonly audit: Audit;
  readonly retention: Retention;
  readonly cardRemovals: CardRemovals;
  readonly records: Records;
  readonly reportFigures: ReportFigures;
  /** What can be said of the database as it is now. Rejects where it does not answer. */
  facts(): Promise<StoreFacts>;
  /** True when something could really be written just now. Never throws. */
  ready(): Promise<boolean>;
  /** Makes sure that what was deleted or overwritten does not linger in the database's files. */
  eraseRemains(): Promise<void>;
  /** Lets what is under way finish and closes the database. Later calls reject. */
  close(): Promise<void>;
}

/** An opened store, or a plain sentence for whoever started the service: what is wrong and what to do. */
export type Opened =
  | { readonly ok: true; readonly store: Store }
  | {
      readonly ok: false;
      readonly why: 'bad-address' | 'damaged' | 'newer-database' | 'cannot-open';
      readonly sentence: string;
    };

/** How a database was found that nobody had closed properly, and how long it took to look it through. */
export interface Checked {
  readonly whole: boolean;
  readonly tookMs: number;
}

/** The clock, in milliseconds since 1970; and the migrations, should they not be the program's own. */
export interface OpenOptions {
  readonly now: () => number;
  /** Told when the database had to be looked through, before anything comes of it. */
  readonly checked?: (check: Checked) => void;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the database at `databaseUrl` (`sqlite:data/advice-line.db`, `sqlite::memory:` for one that is gone afterwards,
 * or `postgres://user:password@host/database`) and brings it up to date. Several processes may do so at once.
 */
export async function openStore(databaseUrl: string, options: OpenOptions): Promise<Opened> {
  const { now, checked, migrations = everyMigration } = options;
  const place = placeOf(databaseUrl);
  if (place === undefined) {
    const sentence =
      'DATABASE_URL must be "sqlite:" and a file, as in sqlite:data/advice-line.db, or the address of a PostgreSQL ' +
      'database, as in postgres://user:password@host:5432/advice_line.';
    return { ok: false, why: 'bad-address', sentence };
  }
  let engine: Engine | undefined;
  try {
    engine = await openEngine(place);
    const began = performance.now();
    const { made, damage } = await engine.check();
    if (made) checked?.({ whole: damage === undefined, tookMs: Math.round(performance.now() - began) });
    if (damage !== undefined) {
      await engine.close();
      const sentence =
        `The database ${place.shown} is damaged (${damage}). Put it aside, do not delete it, and restore the last ` +
        `backup with "npm run db:restore".`;
      return { ok: false, why: 'damaged', sentence };
    }
    const migrated = await migrate(engine, migrations, now);
    if (migrated.ok) return { ok: true, store: assemble(engine, now, place) };
    await engine.close();
    const sentence =
      `The database ${place.shown} was last used by a newer version of this program (it is at step ${migrated.found}, ` +
      `this version knows ${migrated.known}). Start the newer version, or restore the backup made before the upgrade.`;
    return { ok: false, why: 'newer-database', sentence };
  } catch (error) {
    await engine?.close();
    return { ok: false, why: 'cannot-open', sentence: whyNotOpened(place, error) };
  }
}

function assemble(engine: Engine, now: () => number, place: Place): Store {
  const { queueChanged, ...changes } = createChanges(engine);
  return {
    inbox: createInbox(engine),
    answers: createAnswerLog(engine, now, queueChanged),
    conversations: createConversations(engine, now),
    missed: createMissed(engine),
    answerWaits: createAnswerWaits(engine),
    settings: createSettings(engine),
    queries: createQueryStore(engine, now, queueChanged),
    filteredQueries: createFilteredQueries(engine),
    deliveries: createDeliveries(engine),
    cards: createPostedCards(engine),
    staffChannels: createStaffChannels(engine),
    rota: createRota(engine),
    dutyNotes: createDutyNotes(engine),
    rushNotices: createRushNotices(engine),
    lineStates: createLineStates(engine),
    lineNotices: createLineNotices(engine),
    profiles: createProfiles(engine),
    entryChecks: createEntryChecks(engine),
    // Who could not be told finds the new edition by looking.
    knowledgeVersions: createKnowledgeVersions(engine, () => changes.announce('knowledge').catch(() => {})),
    checklistTicks: createChecklistTicks(engine),
    tenantChanges: createTenantChanges(engine),
    changes,
    audit: createAudit(engine),
    retention: createRetention(engine),
    cardRemovals: createCardRemovals(engine),
    records: createRecords(engine),
    reportFigures: createReportFigures(engine),
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
    facts: async () => ({ found: 'database', ...(await factsOf(engine, place)) }),
    eraseRemains: () => engine.eraseRemains(),
    close: () => engine.close(),
  };
}
