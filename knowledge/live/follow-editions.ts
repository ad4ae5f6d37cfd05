import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import type { LoadedPack } from '../loaded-pack.ts';
import type { Pack } from '../schema.ts';
import type { PackSearch } from '../search/pack-search.ts';
import type { EntryVersion } from './entry-version.ts';
import { inTurn } from './in-turn.ts';
import type { InForce, Snapshot } from './snapshot.ts';
import type { KnowledgeVersions } from './versions-store.ts';
import { type Fallen, whatHolds } from './what-holds.ts';

/** What following the editions needs. */
export interface FollowParts {
  /** The packs as they were read, all that are loaded. */
  readonly base: readonly LoadedPack[];
  readonly versions: Pick<KnowledgeVersions, 'editions' | 'live'>;
  /** The search of a pack, made while turns go on. */
  readonly build: (pack: Pack) => Promise<PackSearch>;
  /** Called with every search that has come into force, for what makes it better still. */
  readonly learn: (search: PackSearch) => void;
  /** Done before the first packs with edits, and any that follow, come into force. */
  readonly ready?: (packs: readonly Pack[]) => Promise<void>;
  /** Calls back when another process may have published something. Gives what ends it. */
  readonly listen: (listener: () => void) => () => void;
  readonly told: (news: EditionNews) => void;
  /** How often it looks by itself, in milliseconds: who could not be told finds out all the same. */
  readonly lookEveryMs?: number;
}

/** What is worth a line in the log. */
export type EditionNews =
  | {
      readonly kind: 'in force';
      readonly authority: string;
      readonly edition: number;
      readonly tookMs: number;
    }
  | { readonly kind: 'fallen back'; readonly authority: string; readonly fallen: readonly Fallen[] }
  /** Of this authority; of all where none is named. Said once until it works again. */
  | { readonly kind: 'failed'; readonly authority?: string; readonly error: unknown };

/** The snapshot in force, and what brings the next. */
export interface Following {
  readonly now: () => Snapshot;
  /**
   * Resolves once every edition that was published before the call is in force here, but for an authority whose edition
   * cannot be read or built, which is told: the others do not wait for it. Rejects where none can be read.
   */
  readonly catchUp: () => Promise<void>;
  /** For the next catching up: the search of exactly this pack has been made already. */
  readonly prepared: (loaded: LoadedPack, search: PackSearch) => void;
  readonly close: () => Promise<void>;
}

const usuallyEveryMs = 2_000;

/**
 * Brings the packs into force with what is live on top of them, then follows: whole editions take each other's place at
 * once, one authority at a time. Rejects where the versions cannot be read at the start; after that what was in force
 * stays until they can.
 */
export async function followEditions(parts: FollowParts): Promise<Following> {
  const { base, versions, learn, listen, told, lookEveryMs = usuallyEveryMs } = parts;
  const bases = new Map(base.map((loaded) => [loaded.pack.authority, loaded]));
  const builder = builderOf(parts);
  let snapshot: Snapshot = new Map();
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const bringIn = async (authority: string, loadedBase: LoadedPack): Promise<InForce> => {
    const { edition, versions: live } = await versions.live(authority);
    const { loaded, holds, fallen } = whatHolds(loadedBase, live);
    const search = await builder.searchOf(loaded);
    return { search, loaded, edition, versions: byEntry(holds), fallen };
  };
  const bringAllIn = async (): Promise<Snapshot> => {
    const brought = new Map<string, InForce>();
    const waiting = bases.entries();
    const oneAfterAnother = async (): Promise<void> => {
      for (const [authority, each] of waiting) brought.set(authority, await bringIn(authority, each));
    };
    // As many as there are processors: more would only take memory from each other.
    await Promise.all(Array.from({ length: availableParallelism() }, oneAfterAnother));
    return new Map(
      [...bases.keys()].flatMap((authority) => {
        const inForce = brought.get(authority);
        return inForce === undefined ? [] : [[authority, inForce] as const];
      }),
    );
  };
  const put = async (authority: string, inForce: InForce): Promise<void> => {
    const next = new Map(snapshot).set(authority, inForce);
    await parts.ready?.([...next.values()].map(({ loaded }) => loaded.pack));
    snapshot = next;
    learn(inForce.search);
    if (inForce.fallen.length > 0) told({ kind: 'fallen back', authority, fallen: inForce.fallen });
  };
  const follow = async (authority: string, loaded: LoadedPack): Promise<void> => {
    const from = performance.now();
    const inForce = await bringIn(authority, loaded);
    await put(authority, inForce);
    const tookMs = Math.round(performance.now() - from);
    told({ kind: 'in force', authority, edition: inForce.edition, tookMs });
  };
  const behind = new Set<string>();
  const look = async (): Promise<void> => {
    const editions = await versions.editions();
    for (const [authority, loaded] of bases) {
      if (closed || (editions.get(authority) ?? 0) === (snapshot.get(authority)?.edition ?? 0)) continue;
      try {
        await follow(authority, loaded);
        behind.delete(authority);
      } catch (error) {
        if (!behind.has(authority)) told({ kind: 'failed', authority, error });
        behind.add(authority);
      }
    }
  };
  const oneByOne = inTurn();
  const catchUp = (): Promise<void> => oneByOne(look);
  let failing = false;
  const catchUpQuietly = async (): Promise<void> => {
    if (closed) return;
    try {
      await catchUp();
      failing = false;
    } catch (error) {
      // Said once, not at every look.
      if (!failing) told({ kind: 'failed', error });
      failing = true;
    }
  };
  const lookLater = (): void => {
    if (closed) return;
    timer = setTimeout(() => void catchUpQuietly().then(lookLater), lookEveryMs);
    timer.unref();
  };

  // Listening comes first: what is published from here on is heard of.
  const endListening = listen(() => void catchUpQuietly());
  try {
    await oneByOne(async () => {
      const first = await bringAllIn();
      await parts.ready?.([...first.values()].map(({ loaded }) => loaded.pack));
      snapshot = first;
    });
  } catch (error) {
    closed = true;
    endListening();
    throw error;
  }
  for (const [authority, { fallen }] of snapshot)
    if (fallen.length > 0) told({ kind: 'fallen back', authority, fallen });
  lookLater();
  return {
    now: () => snapshot,
    catchUp,
    prepared: builder.prepared,
    async close() {
      closed = true;
      clearTimeout(timer);
      endListening();
      await catchUp().catch(() => undefined);
    },
  };
}

/** Makes searches, unless one was made already of the same pack. */
function builderOf({ build }: FollowParts) {
  let made: { readonly loaded: LoadedPack; readonly search: PackSearch } | undefined;
  return {
    prepared: (loaded: LoadedPack, search: PackSearch): void => {
      made = { loaded, search };
    },
    async searchOf(loaded: LoadedPack): Promise<PackSearch> {
      const before = made;
      made = undefined;
      return before !== undefined && isDeepStrictEqual(before.loaded.pack, loaded.pack)
        ? before.search
        : await build(loaded.pack);
    },
  };
}

function byEntry(versions: readonly EntryVersion[]): ReadonlyMap<string, EntryVersion> {
  return new Map(versions.map((version) => [version.entry, version]));
}
