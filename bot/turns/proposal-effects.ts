import { setTimeout as wait } from 'node:timers/promises';
import type { ProposalEffects } from '../../cards/proposal-effects.ts';
import type { ShownCard } from '../../cards/card.ts';
import type { EntryVersion, VersionKey } from '../../knowledge/live/entry-version.ts';
import type { Outcome, Preview } from '../../knowledge/live/live-knowledge.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import { noFacts } from '../../knowledge/facts.ts';
import { type WhatChanges, whatChangesInSlices } from '../../knowledge/missed/what-changes.ts';
import { answerCard } from '../../cards/answer-card.ts';
import { rowsFor } from '../../knowledge/entitlements.ts';
import { today, type TurnParts } from './parts.ts';

/** The questions of so many days are gone through, the newest of them first. */
const loggedDays = 90;
const mostLogged = 2_000;
const dayMs = 24 * 60 * 60_000;
/** Teams waits fifteen seconds for the answer to a press; what is not ready by then is there at the next look. */
const longestForSearchMs = 7_000;
const longestForQuestionsMs = 4_000;

type Parts = Pick<TurnParts, 'live' | 'missed' | 'searchOf' | 'now'>;

/** What publishing a version would do, to be drawn. */
export interface Previewed {
  readonly preview: Preview;
  readonly effects: ProposalEffects | undefined;
  /** The entry's card as it would be; undefined where the pack would not load, or it would answer nothing by itself. */
  readonly asItWillBe: ShownCard | undefined;
}

/**
 * What a version would do to the pack's own questions and to those that were asked of late, while turns go on. Undefined
 * where there is no such version, and `wait` where that is still being worked out.
 */
export async function previewed(key: VersionKey, parts: Parts): Promise<Previewed | 'wait' | undefined> {
  const preview = await Promise.race([parts.live.preview(key), after(longestForSearchMs)]);
  if (preview === undefined || preview === 'wait') return preview;
  const { outcome, version } = preview;
  if (outcome === undefined) return { preview, effects: undefined, asItWillBe: undefined };
  const logged = await Promise.race([loggedChanges(version, outcome, parts), after(longestForQuestionsMs)]);
  return {
    preview,
    effects: {
      own: outcome.questions,
      holdsBack: outcome.holdsBack,
      logged,
      days: loggedDays,
      titleOf: (id) => outcome.search.entry(id)?.title ?? id,
    },
    asItWillBe: drawn(version.entry, outcome, parts),
  };
}

/** By the search in force: what was gone through for a draft is there for whoever reads it, until something goes live. */
const known = new WeakMap<PackSearch, Map<string, Promise<WhatChanges>>>();
const mostKnown = 20;

async function loggedChanges(
  { authority, entry, content }: EntryVersion,
  { search }: Outcome,
  parts: Parts,
): Promise<WhatChanges | undefined> {
  const present = parts.searchOf(authority);
  if (present === undefined) return undefined;
  const ofPresent = known.get(present) ?? new Map<string, Promise<WhatChanges>>();
  known.set(present, ofPresent);
  const key = JSON.stringify([entry, content, today(parts)]);
  const before = ofPresent.get(key);
  if (before !== undefined) return before;
  if (ofPresent.size >= mostKnown) ofPresent.clear();
  const made = goThrough(authority, present, search, parts);
  ofPresent.set(key, made);
  // What failed is begun again by whoever looks next.
  made.catch(() => ofPresent.delete(key));
  return made;
}

async function goThrough(
  authority: string,
  present: PackSearch,
  search: PackSearch,
  { missed, now }: Parts,
): Promise<WhatChanges> {
  const questions = await missed.logged(authority, now() - loggedDays * dayMs, mostLogged);
  return whatChangesInSlices(present, search, questions);
}

function after(ms: number): Promise<'wait'> {
  return wait(ms, 'wait', { ref: false });
}

function drawn(id: string, { search }: Outcome, parts: Parts): ShownCard | undefined {
  const entry = search.entry(id);
  if (entry === undefined || entry.kind === 'not-ours') return undefined;
  return answerCard({
    pack: search.pack,
    entry,
    rows: entry.kind === 'topic' ? rowsFor(entry.topic, noFacts).slice(0, 3) : [],
    facts: noFacts,
    related: [],
    today: today(parts),
  });
}
