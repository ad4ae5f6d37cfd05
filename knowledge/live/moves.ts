import type { RedactedText } from '../../privacy/redacted-text.ts';
import {
  archived,
  type Editor,
  type EntryVersion,
  type Proposal,
  sameEditor,
  type VersionComment,
  type VersionState,
} from './entry-version.ts';
import { type FourEyes, whyNotApprove } from './four-eyes.ts';
import { type Moved, refuse } from './refusal.ts';

/** Who does it, and when (ms since 1970). */
export interface Doing {
  readonly by: Editor;
  readonly at: number;
}

/**
 * A move: from a version as it is, and the one of its entry that is live (undefined where the pack's own is), to its
 * next state or a refusal. It may be asked more than once for one change.
 */
export type Move = (now: EntryVersion, live: EntryVersion | undefined) => Moved;

/** The author puts other content, or another reason, into a draft or what was sent back. */
export function revise(
  { by, at }: Doing,
  changes: Partial<Pick<EntryVersion, 'content' | 'reason' | 'basedOn'>>,
): Move {
  return byAuthor(by, ['draft', 'sent-back'], (now) => ({
    ...now,
    ...changes,
    state: 'draft',
    changedAt: at,
  }));
}

/** The author gives it to a reviewer. */
export function submit({ by, at }: Doing): Move {
  return byAuthor(by, ['draft', 'sent-back'], (now) => ({
    ...now,
    state: 'in-review',
    submittedAt: at,
    changedAt: at,
  }));
}

/** What a reviewer has read, and what they say of it. */
export interface Approval {
  /** When the version they read was submitted (ms since 1970): nobody approves what they have not read. */
  readonly submittedAt: number;
  /** Why it is published although some of the pack's own questions break. */
  readonly anyway?: RedactedText | undefined;
}

/**
 * A reviewer approves, and it goes live. Refused where the pack's rules want other eyes, and where another version has
 * gone live since this one was begun.
 */
export function approve({ by, at }: Doing, rules: FourEyes, { submittedAt, anyway }: Approval): Move {
  return (now, live) => {
    if (now.state !== 'in-review') return refuse({ why: 'not-in-state', state: now.state });
    if (now.submittedAt !== submittedAt) return refuse({ why: 'changed-since' });
    const whyNot = whyNotApprove(now, by, at, rules);
    if (whyNot !== undefined) return refuse(whyNot);
    if ((live?.number ?? 0) !== now.basedOn) return refuse(overtakenBy(live, now));
    const decided = { ...now, state: 'published', reviewer: by, publishedAt: at, changedAt: at } as const;
    return {
      ok: true,
      version:
        anyway === undefined
          ? decided
          : withComment(decided, { kind: 'published-anyway', by, at, text: anyway }),
    };
  };
}

/** A reviewer gives it back to its author, saying why. */
export function sendBack({ by, at }: Doing, why: RedactedText): Move {
  return (now) => {
    if (now.state !== 'in-review') return refuse({ why: 'not-in-state', state: now.state });
    if (sameEditor(now.author, by)) return refuse({ why: 'own-work' });
    const back = { ...now, state: 'sent-back', reviewer: by, changedAt: at } as const;
    return { ok: true, version: withComment(back, { kind: 'sent-back', by, at, text: why }) };
  };
}

/** The author gives it up; it stays in the entry's history. */
export function withdraw({ by, at }: Doing, why?: RedactedText): Move {
  return byAuthor(by, ['draft', 'in-review', 'sent-back'], (now) => {
    const gone = { ...now, state: 'withdrawn', changedAt: at } as const;
    return why === undefined ? gone : withComment(gone, { kind: 'withdrawn', by, at, text: why });
  });
}

/** Any adviser says something about it, whatever its state. */
export function comment({ by, at }: Doing, text: RedactedText): Move {
  return (now) => ({ ok: true, version: withComment(now, { kind: 'comment', by, at, text }) });
}

/** The proposal to bring back an earlier version of an entry, on top of what is live now. */
export function restore(
  former: EntryVersion,
  live: EntryVersion | undefined,
  author: Editor,
  reason: RedactedText,
): Proposal {
  const { authority, entry, kind, content, file } = former;
  const basedOn = live?.number ?? 0;
  return { authority, entry, kind, content, ...(file !== undefined && { file }), basedOn, author, reason };
}

/** The proposal to take an entry out of the pack. */
export function archive(
  of: Pick<Proposal, 'authority' | 'entry' | 'kind'>,
  live: EntryVersion | undefined,
  author: Editor,
  reason: RedactedText,
): Proposal {
  const { authority, entry, kind } = of;
  return { authority, entry, kind, content: archived, basedOn: live?.number ?? 0, author, reason };
}

function byAuthor(
  by: Editor,
  from: readonly VersionState[],
  next: (now: EntryVersion) => EntryVersion,
): Move {
  return (now) => {
    if (!from.includes(now.state)) return refuse({ why: 'not-in-state', state: now.state });
    return sameEditor(now.author, by) ? { ok: true, version: next(now) } : refuse({ why: 'not-yours' });
  };
}

function overtakenBy(live: EntryVersion | undefined, now: EntryVersion): Parameters<typeof refuse>[0] {
  const { number = 0, author, publishedAt = now.madeAt } = live ?? {};
  return { why: 'overtaken', by: author, at: publishedAt, number };
}

function withComment(version: EntryVersion, said: VersionComment): EntryVersion {
  return { ...version, comments: [...version.comments, said] };
}
