import { answerCard } from '../../cards/answer-card.ts';
import { linksOnly } from '../../cards/plain-card.ts';
import { entryDiff } from '../../cards/review-diff.ts';
import { today, type TurnParts } from '../../bot/turns/parts.ts';
import { answerWith } from '../../knowledge/decide.ts';
import { rowsFor } from '../../knowledge/entitlements.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { noFacts } from '../../knowledge/facts.ts';
import { archived, type EntryVersion } from '../../knowledge/live/entry-version.ts';
import type { Pack } from '../../knowledge/schema.ts';
import type { Person } from '../../queue/people.ts';
import type { CardShown, DiffShown, EditedEntry, VersionLine } from '../contract-knowledge.ts';
import { mayRead } from '../../knowledge/live/may-read.ts';
import { titleIn } from './knowledge-title.ts';
import { cardShown } from './reply-shown.ts';

/** An entry as it reads now, with every version it has had; undefined where there is and was none. */
export async function editedEntry(
  { authority, entry }: { readonly authority: string; readonly entry: string },
  person: Person,
  parts: TurnParts,
): Promise<EditedEntry | undefined> {
  const search = parts.searchOf(authority);
  const now = parts.live.entry(authority, entry);
  const all = await parts.live.versions.history(authority, entry);
  const history = all.filter((version) => mayRead(version, person));
  const kind = now?.kind ?? history[0]?.kind;
  if (search === undefined || kind === undefined) return undefined;
  const { versions } = await parts.live.versions.live(authority);
  const liveNumber = versions.find((version) => version.entry === entry)?.number;
  const card = now === undefined ? undefined : cardOf(search.pack, entry, today(parts));
  const titles = [now?.content, ...history.map(({ content }) => content)].map(titleIn);
  return {
    entry,
    kind,
    title: titles.find((title) => title !== undefined) ?? entry,
    inForce: now !== undefined,
    ...(card === undefined ? {} : { card }),
    history: history.map((version) => versionLine(version, liveNumber)),
  };
}

/** The card of an entry of this pack for somebody who has said nothing of a child; undefined for what answers nothing by itself. */
export function cardOf(pack: Pack, id: string, day: string): CardShown | undefined {
  const entry = entriesOf(pack).find((one) => one.id === id);
  if (entry === undefined || entry.kind === 'not-ours') return undefined;
  const decision = entry.kind === 'topic' ? answerWith(entry, noFacts) : undefined;
  const rows =
    decision?.kind === 'answer'
      ? decision.rows
      : entry.kind === 'topic'
        ? rowsFor(entry.topic, noFacts).slice(0, 3)
        : [];
  const { summary, card } = answerCard({ pack, entry, rows, facts: noFacts, related: [], today: day });
  // Whoever edits reads it and asks nothing: only what unfolds or links stays of its buttons.
  const shown = cardShown('new', { summary, card: linksOnly(card) });
  return 'card' in shown ? { summary: shown.summary, card: shown.card } : undefined;
}

/** What changes from one version to another, 0 being what the pack's files say; undefined where one is not there. */
export async function diffOf(
  asked: { readonly authority: string; readonly entry: string; readonly from: number; readonly to: number },
  person: Person,
  parts: TurnParts,
): Promise<DiffShown | undefined> {
  const { authority, entry } = asked;
  const find = async (number: number): Promise<EntryVersion['content'] | undefined> => {
    const version = await parts.live.versions.find({ authority, entry, number });
    return version !== undefined && mayRead(version, person) ? version.content : undefined;
  };
  const after = await find(asked.to);
  const before = asked.from === 0 ? parts.live.own(authority, entry)?.content : await find(asked.from);
  if (after === undefined || (before === undefined && asked.from !== 0)) return undefined;
  return { lines: entryDiff(before, after).map(({ what, text }) => ({ what, text })) };
}

function versionLine(version: EntryVersion, liveNumber: number | undefined): VersionLine {
  const { number, state, author, reviewer, reason, comments, madeAt, changedAt, publishedAt } = version;
  return {
    number,
    state,
    live: number === liveNumber,
    archived: version.content === archived,
    by: author === undefined ? 'An operator' : (author.name ?? 'A colleague'),
    madeAt,
    changedAt,
    ...(reviewer === undefined ? {} : { reviewer: reviewer.name ?? 'A colleague' }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    reason,
    comments: comments.map(({ by, at, text }) => ({ by: by.name ?? 'A colleague', at, text })),
  };
}
