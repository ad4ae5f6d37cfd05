import type { Fault } from '../fault.ts';
import type { Editor, EntryVersion, VersionState } from './entry-version.ts';

/** One of the pack's own questions, as it was answered and as it would be. */
export interface ChangedQuestion {
  readonly question: string;
  /** The entry that is right; `none` where it must be refused. */
  readonly expected: string;
  /** The entry that the answer came, or would come, from; `none` where there is none. */
  readonly before: string;
  readonly after: string;
}

/** Why an edit does not go on. Each is shown in words of its own; none is an error. */
export type Refusal =
  /** It is in another state by now: somebody was quicker. */
  | { readonly why: 'not-in-state'; readonly state: VersionState }
  /** It was given back, changed and submitted again since this reviewer read it. */
  | { readonly why: 'changed-since' }
  /** Only its author does this. */
  | { readonly why: 'not-yours' }
  /** Nobody approves or sends back their own. */
  | { readonly why: 'own-work' }
  /** The pack names who may, and this is somebody else. */
  | { readonly why: 'not-a-reviewer' }
  /** It changes money, and the pack names who may approve that. */
  | { readonly why: 'not-a-money-approver' }
  /** The deputy may, once it has waited so many working days; `waited` of them have passed. */
  | { readonly why: 'deputy-too-early'; readonly afterWorkingDays: number; readonly waited: number }
  /** It changes where people in danger are sent, or who approves: time-outs never hold for that. */
  | { readonly why: 'never-by-time-out' }
  /** Another version has gone live since the one that it was edited from. */
  | {
      readonly why: 'overtaken';
      readonly by: Editor | undefined;
      readonly at: number;
      readonly number: number;
    }
  /** The knowledge has changed since the preview: preview again. */
  | { readonly why: 'edition-moved'; readonly edition: number }
  /** The pack would not load: each fault names the entry and the field. */
  | { readonly why: 'faults'; readonly faults: readonly Fault[] }
  /** More than one in a hundred of the pack's own questions would go wrong, and nobody has said to go on. */
  | { readonly why: 'questions-break'; readonly broke: readonly ChangedQuestion[] };

/** What a move gives: the next state of the version, or why not. */
export type Moved =
  { readonly ok: true; readonly version: EntryVersion } | { readonly ok: false; readonly refusal: Refusal };

/** A move that does not go on. */
export function refuse(refusal: Refusal): Moved {
  return { ok: false, refusal };
}
