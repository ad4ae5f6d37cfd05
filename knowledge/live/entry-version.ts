import type { RedactedText } from '../../privacy/redacted-text.ts';
import type { EntryKind } from './entry-kinds.ts';

/** What becomes of a version: each is edited only as a draft, and a published one is never changed again. */
export const versionStates = ['draft', 'in-review', 'published', 'sent-back', 'withdrawn'] as const;
export type VersionState = (typeof versionStates)[number];

/** Somebody who edits or reviews: an account, and the name it had then. */
export interface Editor {
  readonly tenant: string;
  readonly entraId: string;
  readonly name?: string;
}

/** An entry exactly as it stands, or would stand, in a pack file; a list for the pack's own questions. */
export type EntryContent = Readonly<Record<string, unknown>> | readonly unknown[];

/** In the place of the content of an entry that is taken out of the pack. */
export const archived = 'archived';

/** What a comment came with. */
export const commentKinds = ['comment', 'sent-back', 'withdrawn', 'published-anyway'] as const;

/** Something said about a version. */
export interface VersionComment {
  readonly kind: (typeof commentKinds)[number];
  readonly by: Editor;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: RedactedText;
}

/** Which version of which entry. */
export interface VersionKey {
  readonly authority: string;
  /** The entry's id; the file's name for what a pack has one of (`local.yaml`). */
  readonly entry: string;
  /** Counted from 1 for each entry. */
  readonly number: number;
}

/** One version of an entry, on top of the pack's own. */
export interface EntryVersion extends VersionKey {
  readonly kind: EntryKind;
  readonly state: VersionState;
  readonly content: EntryContent | typeof archived;
  /** The file that a new entry is written to, within the pack's folder; else its kind's. */
  readonly file?: string;
  /** The version that it was edited from; 0 for the pack's own, and for a new entry. */
  readonly basedOn: number;
  /** Nobody where an operator imported it. */
  readonly author?: Editor;
  /** Who approved it or sent it back. */
  readonly reviewer?: Editor;
  /** Why, as the author said it. */
  readonly reason: RedactedText;
  readonly comments: readonly VersionComment[];
  /** The edition of the authority's knowledge that it came with. Only published versions have one. */
  readonly edition?: number;
  /** The id of the query that it was made from. */
  readonly fromQuery?: string;
  /** The group of missed questions that it was made from. */
  readonly fromMissed?: string;
  /** Milliseconds since 1970, all of them. */
  readonly madeAt: number;
  readonly changedAt: number;
  readonly submittedAt?: number;
  readonly publishedAt?: number;
}

/** What an author brings: everything else is the store's to say. */
export type Proposal = Pick<
  EntryVersion,
  'authority' | 'entry' | 'kind' | 'content' | 'file' | 'basedOn' | 'reason' | 'fromQuery' | 'fromMissed'
> & { readonly author: Editor };

/** True for the same account, whatever it is called now, and in whichever case its ids came. */
export function sameEditor(one: Editor | undefined, other: Editor | undefined): boolean {
  return one !== undefined && other !== undefined && accountOf(one) === accountOf(other);
}

function accountOf({ tenant, entraId }: Editor): string {
  return JSON.stringify([tenant, entraId]).toLowerCase();
}
