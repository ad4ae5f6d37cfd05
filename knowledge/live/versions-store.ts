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
 * - read the entry as it is now:   `parts.live.contentOf(authority, entry)` → kind, content, the live version
 * - propose:                       `parts.live.propose(proposal)` → the draft, or the faults by entry and field
 * - change a draft, submit, send back, withdraw, comment:
 *                                  `parts.live.move(key, revise(…) | submit(…) | sendBack(…) | withdraw(…) | comment(…))`
 * - an older version again:        `parts.live.propose(restore(former, live, author, reason))`
 * - take an entry out:             `parts.live.propose(archive({…}, live, author, reason))`
 * - see what it would do:          `parts.live.preview(key)` → faults, the pack's questions that break or come right,
 *                                  and `answers(question)` as they would be
 * - approve and publish:           `parts.live.approve(key, doing, anyway?)` → published, or a `Refusal`
 * - the review queue, drafts:      `parts.live.versions.inState(authority, ['in-review'])`
 * - history of one entry:          `parts.live.versions.history(authority, entry)`
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
   * them. Gives the edition; the present one where there are none.
   */
  importAll(authority: string, entries: readonly Imported[], at: number): Promise<number>;
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
