import { type RunningKnowledge, startLiveKnowledge } from '../../../bot/live-knowledge.ts';
import { loadPack } from '../../../knowledge/load.ts';
import type { LoadedPack } from '../../../knowledge/loaded-pack.ts';
import type { EntryVersion, Proposal } from '../../../knowledge/live/entry-version.ts';
import { submit } from '../../../knowledge/live/moves.ts';
import type { Moved } from '../../../knowledge/live/refusal.ts';
import { fittedByWords } from '../../../knowledge/search/calibration.ts';
import { rankerOf } from '../../../knowledge/search/pack-search.ts';
import { atOnce } from '../../../knowledge/search/slices.ts';
import { noVectors } from '../../../knowledge/search/vectors/vectors.ts';
import { isKnownWord } from '../../../privacy/known-words.ts';
import type { Store } from '../../../store/open.ts';
import { redacted } from '../../queue/people-for-tests.ts';

export const author = { tenant: 'tenant-1', entraId: 'author', name: 'Ann Author' };
export const reviewer = { tenant: 'tenant-1', entraId: 'reviewer', name: 'Bob Reviewer' };

/** A pack that must load. */
export function loadedPack(folder: string, authority: string): LoadedPack {
  const load = loadPack(folder, authority);
  if (!load.ok) throw new Error(JSON.stringify(load.faults));
  return load.loaded;
}

/** The live knowledge of one process, on this store. Its log is in `logged`. */
export async function knowledgeOn(
  store: Store,
  base: readonly LoadedPack[],
): Promise<RunningKnowledge & { readonly logged: unknown[] }> {
  const logged: unknown[] = [];
  const running = await startLiveKnowledge({
    base,
    versions: store.knowledgeVersions,
    changes: store.changes,
    vectors: noVectors,
    cacheFolder: undefined,
    // A thread takes a second to start, which tells nothing here.
    calibrate: async (words) => atOnce(fittedByWords(atOnce(rankerOf(words, isKnownWord)), words.questions)),
    anyDay: false,
    log: (event) => logged.push(event),
    now: () => 1,
  });
  return { ...running, logged };
}

/** An article of the small pack. */
export function smallArticle(id: string, more: object = {}): Proposal {
  return {
    authority: 'anytown',
    entry: id,
    kind: 'article',
    content: {
      id,
      title: `About ${id}`,
      aliases: [`what is ${id}`, `tell me about ${id}`, `${id} please`],
      answer: `The Virtual School looks after ${id}.`,
      source: [{ document: 'offer', statements: ['line.1'] }],
      reviewed: '2024-10-01',
      reviewBy: '2025-10-01',
      ...more,
    },
    basedOn: 0,
    author,
    reason: redacted('Asked three times this week'),
  };
}

/** Proposes it and gives it to a reviewer. */
export async function submitted({ live }: RunningKnowledge, proposal: Proposal): Promise<EntryVersion> {
  const proposed = await live.propose(proposal);
  if (!proposed.ok) throw new Error(JSON.stringify(proposed.faults));
  return went(await live.move(proposed.version, submit({ by: author, at: 2 })));
}

/** Proposes it, and has it published by the reviewer. */
export async function publish(on: RunningKnowledge, proposal: Proposal): Promise<EntryVersion> {
  const version = await submitted(on, proposal);
  return went(await on.live.approve(version, { by: reviewer, at: 3 }, { submittedAt: 2 }));
}

/** The version that a move must have given. */
export function went(moved: Moved | undefined): EntryVersion {
  if (moved?.ok !== true) throw new Error(JSON.stringify(moved));
  return moved.version;
}
