import type { ProposalFormView } from '../../cards/proposal-form-card.ts';
import type { Entry } from '../../knowledge/entries.ts';
import { nearestEntries } from '../../knowledge/missed/nearest-entries.ts';
import { sourceChoices, yearAfter } from '../../knowledge/missed/proposed-content.ts';
import { redact } from '../../privacy/redact.ts';
import { advisesOn } from './advises.ts';
import { noteView } from './draw-query.ts';
import { missedGroupOf } from './missed-groups.ts';
import { today, type TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/** What a proposal is begun from. */
export interface From {
  readonly missed?: string | undefined;
  readonly query?: string | undefined;
}

/** The words that a proposal begins with. */
export interface Begun {
  /** The different ways in which it was asked, newest first. */
  readonly asked: readonly string[];
  /** What an adviser replied. */
  readonly reply?: string | undefined;
}

/** So many ways of asking are filled in; more are read by nobody. */
const mostAsked = 8;
const nearestOffered = 5;

/**
 * What was asked, and of a query what was replied, redacted once more; undefined where the missed question is open no
 * more, or the query has no reply or is not this person's to read.
 */
export async function begunFrom(
  authority: string,
  { missed, query: id }: From,
  turn: Turn,
  parts: TurnParts,
): Promise<Begun | undefined> {
  const clean = (text: string): string => redact(text.trim(), parts.mayStay).text;
  if (missed !== undefined) {
    const group = await missedGroupOf(authority, missed, turn.person, parts);
    return group && { asked: [...new Set(group.map(({ text }) => clean(text)))].slice(0, mostAsked) };
  }
  const query = id === undefined ? undefined : await parts.queries.find(authority, id);
  if (query === undefined || !(await advisesOn(query, turn.person, parts))) return undefined;
  await noteView(query, turn.person, parts);
  const events = await parts.queries.thread(authority, query.id);
  const reply = events.findLast(({ kind }) => kind === 'replied')?.text;
  if (reply === undefined) return undefined;
  return { asked: [clean(query.question)].filter((text) => text !== ''), reply: clean(reply) };
}

/** The form for another way of asking for an entry, or for an article, filled in from what it is begun from. */
export function begunForm(
  of: {
    readonly authority: string;
    readonly what: 'alias' | 'article';
    readonly entry?: Entry | undefined;
    readonly from: From;
  },
  { asked, reply }: Begun,
  parts: TurnParts,
): ProposalFormView {
  const { authority, what, entry, from } = of;
  const search = parts.searchOf(authority);
  const nearest = search === undefined ? [] : nearestEntries(search, asked, nearestOffered);
  const [first = ''] = asked;
  return {
    authority,
    what,
    entry: entry && { id: entry.id, title: entry.title },
    from,
    title: first.slice(0, 120),
    aliases: asked.join('\n'),
    answer: reply,
    sources: search === undefined ? [] : sourceChoices(search.pack, nearest),
    source: undefined,
    reviewBy: yearAfter(today(parts)),
  };
}
