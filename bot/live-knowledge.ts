import type { IsBankHoliday } from '../knowledge/calendar/bank-holidays.ts';
import { editKnowledge } from '../knowledge/live/edit-knowledge.ts';
import { type EditionNews, followEditions } from '../knowledge/live/follow-editions.ts';
import type { LiveKnowledge } from '../knowledge/live/live-knowledge.ts';
import type { KnowledgeVersions } from '../knowledge/live/versions-store.ts';
import type { LoadedPack } from '../knowledge/loaded-pack.ts';
import type { Pack } from '../knowledge/schema.ts';
import type { Calibrate } from '../knowledge/search/calibrate-in-thread.ts';
import type { PackSearch } from '../knowledge/search/pack-search.ts';
import { reloadInWorker } from '../knowledge/search/reload.ts';
import type { Vectors } from '../knowledge/search/vectors/vectors.ts';
import { isKnownWord } from '../privacy/known-words.ts';
import type { Changes } from '../queue/changes.ts';
import { bankHolidaysFor, noBankHolidays } from './bank-holidays-for.ts';
import { errorKind, type Log } from './log.ts';

interface LiveParts {
  readonly base: readonly LoadedPack[];
  readonly versions: KnowledgeVersions;
  readonly changes: Pick<Changes, 'listen'>;
  readonly vectors: Pick<Vectors, 'learn'>;
  readonly cacheFolder: string | undefined;
  /** True where bank holidays are asked for whatever councils have set. */
  readonly anyDay: boolean;
  /** The thread that calibrates, unless a test puts another in its place. */
  readonly calibrate?: Calibrate;
  readonly log: Log;
  readonly now: () => number;
}

/** Live knowledge, and what goes with it for as long as the service runs. */
export interface RunningKnowledge {
  readonly live: LiveKnowledge;
  readonly isBankHoliday: IsBankHoliday;
  /** Brings into force what was published before the call. */
  readonly catchUp: () => Promise<void>;
  /** Stops following, and lets what is being brought into force finish. */
  readonly close: () => Promise<void>;
}

/** Brings the packs with what is published on top of them into force, and follows what is published from now on. */
export async function startLiveKnowledge(parts: LiveParts): Promise<RunningKnowledge> {
  const { base, versions, changes, vectors, cacheFolder, calibrate, anyDay, log, now } = parts;
  const build = (pack: Pack): Promise<PackSearch> =>
    reloadInWorker(pack, {
      isRealWord: isKnownWord,
      ...(cacheFolder !== undefined && { cacheFolder }),
      ...(calibrate && { calibrate }),
    });
  let holidays = noBankHolidays;
  const isBankHoliday: IsBankHoliday = (day) => holidays(day);
  const following = await followEditions({
    base,
    versions,
    build,
    // What learning takes is no turn's to wait for: until it is done, words alone are searched.
    learn: (search) => void vectors.learn(search),
    ready: async (packs) => {
      if (holidays === noBankHolidays) holidays = await bankHolidaysFor(packs, anyDay, cacheFolder);
    },
    listen: (listener) => changes.listen('knowledge', listener),
    told: (news) => say(log, news),
  });
  const live = editKnowledge({ base, versions, following, build, isBankHoliday, now });
  return { live, isBankHoliday, catchUp: following.catchUp, close: following.close };
}

function say(log: Log, news: EditionNews): void {
  switch (news.kind) {
    case 'in force': {
      const { authority, edition, tookMs } = news;
      log({ event: 'knowledge in force', authority, edition, tookMs });
      return;
    }
    case 'fallen back':
      for (const { version, faults } of news.fallen)
        log({
          event: 'knowledge fell back',
          authority: news.authority,
          entry: version.entry,
          number: version.number,
          faults: faults.length,
        });
      return;
    case 'failed': {
      const { authority, error } = news;
      log({
        event: 'knowledge not followed',
        ...(authority !== undefined && { authority }),
        error: errorKind(error),
      });
    }
  }
}
