import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { RunningKnowledge } from '../../../bot/live-knowledge.ts';
import type { LoadedPack } from '../../../knowledge/loaded-pack.ts';
import { everyEntry } from '../../../knowledge/live/entries-by-kind.ts';
import type { EntryVersion } from '../../../knowledge/live/entry-version.ts';
import { exportPack } from '../../../knowledge/live/files/export-pack.ts';
import { importedFrom } from '../../../knowledge/live/files/import-pack.ts';
import { archive, restore, sendBack, submit, withdraw } from '../../../knowledge/live/moves.ts';
import { loadPack } from '../../../knowledge/load.ts';
import type { Store } from '../../../store/open.ts';
import { redacted } from '../../queue/people-for-tests.ts';
import { author, reviewer, smallArticle } from './live-for-tests.ts';

/** On which store, from which pack folder (which the steps may not change), and how many. */
export interface Steps {
  readonly store: Store;
  readonly on: RunningKnowledge;
  /** The folder that holds the small pack. */
  readonly folder: string;
  /** A folder that the steps may fill. */
  readonly scratch: string;
  readonly steps: number;
  readonly seed: number;
}

/** What came of it: the same for the same seed on any store. */
export interface Ended {
  /** What each step came to, in its order. */
  readonly trace: readonly string[];
  readonly edition: number;
  readonly entries: unknown;
  readonly history: readonly (readonly EntryVersion[])[];
}

const entries = ['advice', 'swimming', 'rowing', 'sailing', 'diving'];
const authority = 'anytown';

/**
 * Edits, publishes, sends back, withdraws, restores, takes out, exports and imports at random. Throws where what is in force
 * is not what was published, or what was written back as files does not say what is in force.
 */
export async function takeSteps(given: Steps): Promise<Ended> {
  const { store, on, steps, seed } = given;
  const random = randomFrom(seed);
  const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
  const trace: string[] = [];
  for (let step = 1; step <= steps; step += 1) trace.push(await oneStep(step));
  await on.catchUp();
  const { edition } = await store.knowledgeVersions.live(authority);
  const history = await Promise.all(
    entries.map((entry) => store.knowledgeVersions.history(authority, entry)),
  );
  return { trace, edition, entries: everyEntry(inForce(on).pack), history };

  async function oneStep(at: number): Promise<string> {
    const entry = pick(entries) ?? 'advice';
    const chance = random();
    if (chance < 0.35) return `edit ${entry}: ${await edit(entry, at)}`;
    if (chance < 0.65) return `publish: ${await publishOne(at)}`;
    if (chance < 0.72) return `restore ${entry}: ${await restoreOne(entry, at)}`;
    if (chance < 0.79) return `archive ${entry}: ${await archiveOne(entry, at)}`;
    if (chance < 0.86) return `turn down: ${await turnDown(at)}`;
    if (chance < 0.94) return `export: ${exportAll(given)}`;
    return `import: ${await importAll(given, at)}`;
  }
  async function edit(entry: string, at: number): Promise<string> {
    // Now and then two say the same, or one says something that is no entry.
    const title = random() < 0.1 ? 'Water' : `About ${entry} ${at}`;
    const more = random() < 0.1 ? { related: ['nowhere'] } : { title, doubt: `It's step ${at}: #${at}` };
    const basedOn = random() < 0.1 ? 0 : (live(entry)?.number ?? 0);
    return submitted({ ...smallArticle(entry, more), basedOn, author }, at);
  }
  async function submitted(proposal: Parameters<typeof on.live.propose>[0], at: number): Promise<string> {
    const proposed = await on.live.propose(proposal);
    if (!proposed.ok) return `faults ${proposed.faults.map(({ field }) => field).join()}`;
    const moved = await on.live.move(proposed.version, submit({ by: author, at }));
    return moved?.ok === true ? 'submitted' : 'not submitted';
  }
  async function publishOne(at: number): Promise<string> {
    const version = pick(await on.live.versions.inState(authority, ['in-review']));
    if (version === undefined) return 'nothing';
    const approval = { submittedAt: version.submittedAt ?? 0, anyway: redacted('so be it') };
    const moved = await on.live.approve(version, { by: reviewer, at }, approval);
    if (moved?.ok !== true) return `refused ${moved?.refusal.why}`;
    const said = everyEntry(inForce(on).pack).find((each) => each.entry === version.entry)?.content;
    if ((version.content === 'archived') !== (said === undefined))
      throw new Error(`step ${at} is not in force`);
    return `live ${version.entry} ${version.number}`;
  }
  async function restoreOne(entry: string, at: number): Promise<string> {
    const former = pick(await on.live.versions.history(authority, entry));
    if (former === undefined) return 'nothing';
    return submitted(restore(former, live(entry), author, redacted('as before')), at);
  }
  async function archiveOne(entry: string, at: number): Promise<string> {
    return submitted(
      archive({ authority, entry, kind: 'article' }, live(entry), author, redacted('gone')),
      at,
    );
  }
  async function turnDown(at: number): Promise<string> {
    const version = pick(await on.live.versions.inState(authority, ['in-review', 'sent-back']));
    if (version === undefined) return 'nothing';
    const no = redacted('no');
    const move = random() < 0.5 ? sendBack({ by: reviewer, at }, no) : withdraw({ by: author, at }, no);
    const moved = await on.live.move(version, move);
    return moved?.ok === true ? moved.version.state : `refused ${moved?.refusal.why}`;
  }
  function live(entry: string): EntryVersion | undefined {
    return on.live.published(authority, entry);
  }
}

/** Writes what is live over a fresh copy of the pack, and reads it again. */
function exportAll({ on, folder, scratch }: Steps): string {
  rmSync(scratch, { recursive: true, force: true });
  cpSync(folder, scratch, { recursive: true });
  const changed = exportPack(textsOf(scratch), loaded(folder), inForce(on));
  for (const [file, text] of changed) {
    const path = join(scratch, authority, file);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
  if (!isDeepStrictEqual(byId(loaded(scratch)), byId(inForce(on))))
    throw new Error('the files do not say what is live');
  return [...changed.keys()].toSorted().join();
}

/** Publishes what was exported last, whatever has gone live since. */
async function importAll({ store, on, scratch }: Steps, at: number): Promise<string> {
  const files = loadPack(scratch, authority);
  if (!files.ok) return 'nothing';
  const imported = importedFrom(inForce(on), files.loaded, redacted('import'));
  await store.knowledgeVersions.importAll(authority, imported, at);
  await on.catchUp();
  if (!isDeepStrictEqual(byId(files.loaded), byId(inForce(on))))
    throw new Error('what is live is not what the files say');
  return imported
    .map(({ entry }) => entry)
    .toSorted()
    .join();
}

function inForce({ live }: RunningKnowledge): LoadedPack {
  const present = live.now().get(authority);
  if (present === undefined) throw new Error('the pack is not in force');
  return present.loaded;
}

function loaded(folder: string): LoadedPack {
  const load = loadPack(folder, authority);
  if (!load.ok) throw new Error(JSON.stringify(load.faults));
  return load.loaded;
}

function byId({ pack }: LoadedPack): unknown {
  return new Map(
    everyEntry(pack)
      .toSorted((one, other) => (one.entry < other.entry ? -1 : 1))
      .map((each) => [each.entry, each]),
  );
}

function textsOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(folder, authority), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, authority, name), 'utf8')]),
  );
}

/** Numbers between 0 and 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
