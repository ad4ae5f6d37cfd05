import type { IsBankHoliday } from '../calendar/bank-holidays.ts';
import type { LoadedPack } from '../loaded-pack.ts';
import type { Pack } from '../schema.ts';
import type { PackSearch } from '../search/pack-search.ts';
import { inSlices } from '../search/slices.ts';
import { type Applied, applyVersions } from './apply-versions.ts';
import { entryNow } from './entries-by-kind.ts';
import type { EntryVersion } from './entry-version.ts';
import type { Following } from './follow-editions.ts';
import type { FourEyes } from './four-eyes.ts';
import type { LiveKnowledge, Outcome, Preview } from './live-knowledge.ts';
import { approve, type Approval, type Doing } from './moves.ts';
import { compareOwnQuestions, dropsTooFar, repliesTo } from './own-questions.ts';
import { type Moved, refuse } from './refusal.ts';
import { sensitivityOf } from './sensitive-changes.ts';
import { liveOf, type InForce } from './snapshot.ts';
import type { KnowledgeVersions } from './versions-store.ts';

/** What editing needs. */
export interface EditParts {
  readonly base: readonly LoadedPack[];
  readonly versions: KnowledgeVersions;
  readonly following: Following;
  readonly build: (pack: Pack) => Promise<PackSearch>;
  readonly isBankHoliday: IsBankHoliday;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Others may publish between a preview and its approval: so often it is previewed again. */
const mostPreviews = 3;

/** Editing and publishing, on what is in force. */
export function editKnowledge(parts: EditParts): LiveKnowledge {
  const { versions, following, now } = parts;
  const inForce = (authority: string): InForce | undefined => following.now().get(authority);
  const built = createBuilt(parts.build);

  const withEntry = (authority: string, applied: Applied): ReturnType<typeof applyVersions> => {
    const base = parts.base.find(({ pack }) => pack.authority === authority);
    if (base === undefined)
      return { ok: false, faults: [{ file: '', field: '', message: `the pack ${authority} is not loaded` }] };
    const others = [...(inForce(authority)?.versions.values() ?? [])];
    const place = others.findIndex(({ entry }) => entry === applied.entry);
    const all: readonly Applied[] =
      place === -1
        ? [...others, applied]
        : others.with(place, { ...others[place], ...applied } as EntryVersion);
    return applyVersions(base, all);
  };
  const rulesFor = (version: EntryVersion): FourEyes | undefined => {
    const pack = inForce(version.authority)?.loaded.pack;
    return (
      pack && {
        local: pack.local,
        isBankHoliday: parts.isBankHoliday,
        before: entryNow(pack, version.entry)?.content,
      }
    );
  };
  const previewOf = async (version: EntryVersion): Promise<Preview & { readonly edition: number }> => {
    await following.catchUp();
    const present = inForce(version.authority);
    const before = present && entryNow(present.loaded.pack, version.entry)?.content;
    const live = present && liveOf(present, version.entry);
    const seen = {
      version,
      before,
      sensitive: sensitivityOf(version.kind, before, version.content),
      edition: present?.edition ?? 0,
      ...(live !== undefined &&
        live.number !== version.basedOn &&
        version.state !== 'published' && { overtakenBy: live }),
    };
    const applied = withEntry(version.authority, version);
    if (!applied.ok) return { ...seen, faults: applied.faults };
    if (present === undefined) return { ...seen, faults: [] };
    const search = await built.of(`${keyOf(version)}|${present.edition}`, applied.loaded);
    return { ...seen, faults: [], outcome: await outcomeOf(present.search, search) };
  };
  const approved = async (
    version: EntryVersion,
    doing: Doing,
    { submittedAt, anyway }: Approval,
  ): Promise<Moved | undefined> => {
    const { faults, outcome, edition } = await previewOf(version);
    // Of the edition that was looked at, or of a later one: then what is approved is no more what was looked at.
    const rules = rulesFor(version);
    if (faults.length > 0 || outcome === undefined || rules === undefined)
      return refuse({ why: 'faults', faults });
    if (outcome.holdsBack && anyway === undefined)
      return refuse({ why: 'questions-break', broke: outcome.questions.broke });
    const approval = { submittedAt, ...(outcome.holdsBack && { anyway }) };
    const moved = await versions.change(version, approve(doing, rules, approval), edition);
    const made = built.last();
    if (moved?.ok === true && made !== undefined) following.prepared(made.loaded, made.search);
    return moved;
  };

  return {
    now: following.now,
    versions,
    entry(authority, entry) {
      const present = inForce(authority);
      const found = present && entryNow(present.loaded.pack, entry);
      const live = present && liveOf(present, entry);
      return found && { ...found, ...(live !== undefined && { live }) };
    },
    published(authority, entry) {
      const present = inForce(authority);
      return present && liveOf(present, entry);
    },
    own(authority, entry) {
      const base = parts.base.find(({ pack }) => pack.authority === authority);
      return base && entryNow(base.pack, entry);
    },
    faultsOf(proposal) {
      const applied = withEntry(proposal.authority, proposal);
      return applied.ok ? [] : applied.faults;
    },
    async propose(proposal) {
      await following.catchUp();
      const applied = withEntry(proposal.authority, proposal);
      if (!applied.ok) return { ok: false, faults: applied.faults };
      return { ok: true, version: await versions.draft(proposal, now()) };
    },
    move: (key, move) => versions.change(key, move),
    async preview(key) {
      const version = await versions.find(key);
      return version && (await previewOf(version));
    },
    async approve(key, doing, approval) {
      for (let left = mostPreviews; ; left -= 1) {
        await following.catchUp();
        const version = await versions.find(key);
        const rules = version && rulesFor(version);
        if (version === undefined || rules === undefined) return undefined;
        // What the rules refuse needs no preview.
        const present = inForce(key.authority);
        const ask = approve(doing, rules, approval);
        const early = ask(version, present && liveOf(present, key.entry));
        if (!early.ok) return early;
        const moved = await approved(version, doing, approval);
        if (moved?.ok === true) await following.catchUp();
        if (moved?.ok !== false || moved.refusal.why !== 'edition-moved' || left === 1) return moved;
      }
    },
  };
}

async function outcomeOf(before: PackSearch, after: PackSearch): Promise<Outcome> {
  const questions = await compareOwnQuestions(before, after);
  return {
    search: after,
    questions,
    holdsBack: dropsTooFar(questions),
    async compare(asked) {
      const was = await inSlices(repliesTo(before, asked));
      const becomes = await inSlices(repliesTo(after, asked));
      return was.flatMap((one, place) => {
        const other = becomes[place];
        return other === undefined ? [] : [{ before: one, after: other }];
      });
    },
  };
}

/** Keeps the last search that was made for a preview: whoever previews mostly approves next. */
function createBuilt(build: EditParts['build']) {
  let kept:
    { readonly key: string; readonly loaded: LoadedPack; readonly search: Promise<PackSearch> } | undefined;
  let ready: { readonly loaded: LoadedPack; readonly search: PackSearch } | undefined;
  return {
    async of(key: string, loaded: LoadedPack): Promise<PackSearch> {
      if (kept?.key !== key) kept = { key, loaded, search: build(loaded.pack) };
      const now = kept;
      try {
        const search = await now.search;
        ready = { loaded: now.loaded, search };
        return search;
      } catch (error) {
        if (kept === now) kept = undefined;
        throw error;
      }
    },
    last: () => ready,
  };
}

function keyOf({ authority, entry, number, changedAt }: EntryVersion): string {
  return JSON.stringify([authority, entry, number, changedAt]);
}
