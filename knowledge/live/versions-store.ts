import type { EntryVersion, Proposal, VersionKey, VersionState } from './entry-version.ts';
import type { Move } from './moves.ts';
import type { Moved } from './refusal.ts';

/**
 * Live knowledge, for whoever builds a card or a page on it.
 *
 * Packs are the base; versions of their entries lie on top, in the store. Any adviser of an authority (a member of its
 * line's team, asked of Teams at every press, as for queries) may read history, write and submit drafts, and comment.
 * Who may approve the pack says (`editing` in local.yaml, see `four-eyes.ts`); authors never approve their own.
 *
 * Texts that somebody typed (reason, comment, why) come redacted. Content is plain: an entry as in a pack file.
 *
 * All of it is `parts.live` of a turn (`LiveKnowledge`); moves are made by the functions of `moves.ts`.
 *
 * - the entry as it is in force:   `live.entry(authority, id)` → kind, content, its live version if it has one
 * - is this right so far?          `live.faultsOf({ authority, entry, kind, content })` → by entry and field
 * - propose a change or a new one: `live.propose({ …, basedOn: live.published(…)?.number ?? 0, author, reason })` → a draft
 * - an older version again:        `live.propose(restore(former, live.published(authority, id), author, reason))`
 * - take an entry out:             `live.propose(archive({ authority, entry, kind }, live.published(…), author, reason))`
 * - change, give to review, …:     `live.move(key, revise(doing, changes))`, and `submit(doing)`, `withdraw(doing, why?)`,
 *                                  `sendBack(doing, why)`, `comment(doing, text)` likewise
 * - see what publishing would do:  `live.preview(key)` → before, faults, whether it touches money or safeguarding; in
 *                                  `outcome` the search as it would be, which of the pack's own questions break or come
 *                                  right, and `compare(questions)` for logged ones
 * - approve and publish:           `live.approve(key, doing, { submittedAt: version.submittedAt, anyway? })`: a `Refusal`, of
 *                                  which `questions-break` is answered by asking again with `anyway`; or it is live
 * - the review queue, drafts:      `live.versions.inState(authority, ['in-review'])`
 * - history, one version:          `live.versions.history(authority, id)`, `live.versions.find(key)`
 *
 * Every `Refusal` (`refusal.ts`) is shown in words of its own. `doing` is `{ by: { tenant, entraId, name }, at }`.
 */
export interface KnowledgeVersions {
  /** Keeps a proposal as a draft, under the entry's next number. */
  draft(proposal: Proposal, at: number): Promise<EntryVersion>;
  /**
   * Asks the move of the version as it is and keeps what it gives, in one unit; what is published gets the authority's
   * next edition in the same. Where `onEdition` is given and another is live by now, `edition-moved`. Undefined where
   * there is no such version.
   */
  change(key: VersionKey, move: Move, onEdition?: number): Promise<Moved | undefined>;
  /**
   * Publishes all of these at once as one edition, for the operator at the command line, who answers for having read
   * them. Gives the edition; the present one where there are none. Undefined, with nothing kept, where another edition
   * than `onEdition` is live.
   */
  importAll(
    authority: string,
    entries: readonly Imported[],
    at: number,
    onEdition?: number,
  ): Promise<number | undefined>;
  find(key: VersionKey): Promise<EntryVersion | undefined>;
  /** All versions of an entry, newest first. */
  history(authority: string, entry: string): Promise<readonly EntryVersion[]>;
  /** The versions in these states, those changed last first; at most so many. */
  inState(
    authority: string,
    states: readonly VersionState[],
    limit?: number,
  ): Promise<readonly EntryVersion[]>;
  /** The versions that lie on top of the pack, in the order in which they went live; or did at an earlier edition. */
  live(authority: string, edition?: number): Promise<Edition>;
  /** The latest edition of each authority that has one. */
  editions(): Promise<ReadonlyMap<string, number>>;
}

/** What was, or is, live on top of a pack: at most one version of an entry, whole editions only. */
export interface Edition {
  /** Counted from 1 with each publish; 0 while the pack alone is live. */
  readonly edition: number;
  readonly versions: readonly EntryVersion[];
}

/** An entry as an import brings it. */
export type Imported = Pick<EntryVersion, 'entry' | 'kind' | 'content' | 'file' | 'reason'>;
