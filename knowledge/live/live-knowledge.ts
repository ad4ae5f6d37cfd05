import type { Fault } from '../fault.ts';
import type { PackSearch } from '../search/pack-search.ts';
import type { EntryNow } from './entries-by-kind.ts';
import type { EntryVersion, Proposal, VersionKey } from './entry-version.ts';
import type { Approval, Doing, Move } from './moves.ts';
import type { QuestionsCompared, Reply } from './own-questions.ts';
import type { Moved } from './refusal.ts';
import type { Sensitive } from './sensitive-changes.ts';
import type { Snapshot } from './snapshot.ts';
import type { KnowledgeVersions } from './versions-store.ts';

/** The knowledge as it is edited and published; see `versions-store.ts` for who may do what. */
export interface LiveKnowledge {
  /** What turns are answered from now. Take it once for a turn. */
  readonly now: () => Snapshot;
  /** History, drafts and the review queue. */
  readonly versions: Pick<KnowledgeVersions, 'find' | 'history' | 'inState' | 'live'>;
  /**
   * An entry as it is in force, to be edited; undefined where there is none. The `live` version's number is what an edit
   * is based on, 0 where there is none.
   */
  readonly entry: (
    authority: string,
    entry: string,
  ) => (EntryNow & { readonly live?: EntryVersion }) | undefined;
  /** The version of an entry that is live, one that takes it out of the pack too; undefined where the pack's own is. */
  readonly published: (authority: string, entry: string) => EntryVersion | undefined;
  /** An entry as the pack's files have it, beneath whatever is live on top; undefined where they have none. */
  readonly own: (authority: string, entry: string) => EntryNow | undefined;
  /** Keeps a proposal as a draft, or says what is wrong with it by entry and field; then nothing is kept. */
  readonly propose: (proposal: Proposal) => Promise<Proposed>;
  /** What would be wrong with the pack if this were in it; none where it would load. Keeps nothing. */
  readonly faultsOf: (
    proposal: Pick<Proposal, 'authority' | 'entry' | 'kind' | 'content' | 'file'>,
  ) => readonly Fault[];
  /**
   * Any move but an approval: `revise`, `submit`, `sendBack`, `withdraw`, `comment` of `moves.ts`. Undefined where there is
   * no such version.
   */
  readonly move: (key: VersionKey, move: Move) => Promise<Moved | undefined>;
  /** What publishing a version would do. Undefined where there is no such version. */
  readonly preview: (key: VersionKey) => Promise<Preview | undefined>;
  /**
   * Approves a version and publishes it, if the pack's rules let this person, the pack still loads, and no more than one in
   * a hundred of its own questions break, or the approval says why it goes live anyway. It is in force in this process
   * when it resolves, and in every other within 5 seconds. Undefined where there is no such version.
   */
  readonly approve: (key: VersionKey, doing: Doing, approval: Approval) => Promise<Moved | undefined>;
}

/** What came of a proposal. */
export type Proposed =
  | { readonly ok: true; readonly version: EntryVersion }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What publishing a version would do. */
export interface Preview {
  readonly version: EntryVersion;
  /** The entry as it is in force; undefined for a new one. */
  readonly before: EntryVersion['content'] | undefined;
  /** The version that is live now and was not when this one was begun: it cannot be published on top of that. */
  readonly overtakenBy?: EntryVersion;
  readonly sensitive: Sensitive;
  /** Why it cannot be published: then there is nothing more to show. */
  readonly faults: readonly Fault[];
  readonly outcome?: Outcome;
}

/** The knowledge as it would be. */
export interface Outcome {
  readonly search: PackSearch;
  /** The pack's own questions, before and after. */
  readonly questions: QuestionsCompared;
  /** True where an approval must say why it goes live all the same. */
  readonly holdsBack: boolean;
  /** What would become of other questions, as of those that were logged; they are redacted, and are kept nowhere. */
  readonly compare: (
    questions: readonly string[],
  ) => Promise<readonly { readonly before: Reply; readonly after: Reply }[]>;
}
