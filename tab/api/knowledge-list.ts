import Fuse from 'fuse.js';
import { titlesOf } from '../../bot/turns/look-up-knowledge.ts';
import { today, type TurnParts } from '../../bot/turns/parts.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { everyEntry } from '../../knowledge/live/entries-by-kind.ts';
import { archived, sameEditor, type EntryVersion } from '../../knowledge/live/entry-version.ts';
import { reviewsOf } from '../../knowledge/reviews.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { isOver } from '../../knowledge/visible.ts';
import type { Person } from '../../queue/people.ts';
import type { EditedLine, EntryStanding, OpenVersion } from '../contract-knowledge.ts';
import { mayRead } from '../../knowledge/live/may-read.ts';
import { titleIn } from './knowledge-title.ts';

/** More open changes than this are nobody's to look through. */
const mostOpen = 500;
const mostFound = 60;

/**
 * Every entry of an authority with how it stands, and the changes that are not decided. With words, those that are called
 * like them, best first. Undefined where it is not loaded.
 */
export async function editedList(
  { authority, words }: { readonly authority: string; readonly words: string },
  person: Person,
  parts: TurnParts,
): Promise<
  | { readonly name: string; readonly entries: readonly EditedLine[]; readonly open: readonly OpenVersion[] }
  | undefined
> {
  const search = parts.searchOf(authority);
  if (search === undefined) return undefined;
  const { pack } = search;
  const [undecided, { versions: live }] = await Promise.all([
    parts.live.versions.inState(authority, ['draft', 'in-review', 'sent-back'], mostOpen),
    parts.live.versions.live(authority),
  ]);
  const open = undecided.filter((version) => mayRead(version, person));
  const lines = [...linesNow(pack, today(parts)), ...linesBeside(pack, live, open)].map((line) =>
    withOpen(line, open),
  );
  const entries = words.trim() === '' ? lines : called(words.trim(), lines, titlesOf(search));
  return { name: pack.name, entries, open: open.map((version) => openLine(version, person, pack)) };
}

/** What is in force. */
function linesNow(pack: Pack, day: string): readonly EditedLine[] {
  const reviews = Map.groupBy(reviewsOf(pack), ({ id }) => id);
  const faces = new Map(entriesOf(pack).map((entry) => [entry.id, entry]));
  return everyEntry(pack).map(({ entry, kind, content }) => {
    const face = faces.get(entry);
    const due = face?.reviews ?? reviews.get(entry) ?? [];
    const first = due.toSorted((one, other) => one.reviewBy.localeCompare(other.reviewBy))[0];
    const expired = face?.cites.some(({ source }) => isOver(pack, source, day)) ?? false;
    const overdue = first !== undefined && first.reviewBy < day;
    const standings: EntryStanding[] = ['live'];
    if (overdue) standings.push('overdue');
    if (expired) standings.push('expired');
    return {
      entry,
      kind,
      title: titleIn(content) ?? entry,
      standings,
      ...(first === undefined ? {} : { reviewBy: first.reviewBy, owner: first.owner ?? pack.owner }),
    };
  });
}

/** What was taken out, and what has never been live. */
function linesBeside(
  pack: Pack,
  live: readonly EntryVersion[],
  open: readonly EntryVersion[],
): readonly EditedLine[] {
  const known = new Set(everyEntry(pack).map(({ entry }) => entry));
  const beside = [...live.filter(({ content }) => content === archived), ...open].filter(
    ({ entry }) => !known.has(entry) && known.add(entry),
  );
  return beside.map(({ entry, kind, content, state }) => ({
    entry,
    kind,
    title: titleIn(content) ?? entry,
    standings: state === 'published' ? ['archived'] : [],
  }));
}

function withOpen(line: EditedLine, open: readonly EntryVersion[]): EditedLine {
  const states = new Set(open.flatMap((version) => (version.entry === line.entry ? [version.state] : [])));
  if (states.size === 0) return line;
  const further: EntryStanding[] = [];
  if (states.has('draft') || states.has('sent-back')) further.push('draft');
  if (states.has('in-review')) further.push('in-review');
  return { ...line, standings: [...line.standings, ...further] };
}

/** By the entries' titles and phrasings as everywhere, and by the titles of what is no answer. */
function called(
  words: string,
  lines: readonly EditedLine[],
  titles: ReturnType<typeof titlesOf>,
): readonly EditedLine[] {
  const byId = new Map(lines.map((line) => [line.entry, line]));
  const answers = titles(words, mostFound).flatMap(({ id }) => byId.get(id) ?? []);
  const others = new Fuse(lines, { keys: ['title', 'entry'], threshold: 0.3, ignoreLocation: true })
    .search(words, { limit: mostFound })
    .map(({ item }) => item);
  return [...new Set([...answers, ...others])];
}

function openLine(version: EntryVersion, person: Person, pack: Pack): OpenVersion {
  const { entry, number, state, author, submittedAt, changedAt, content } = version;
  const present = entriesOf(pack).find(({ id }) => id === entry)?.title;
  return {
    entry,
    number,
    title: titleIn(content) ?? present ?? entry,
    state,
    by: author?.name ?? 'A colleague',
    at: submittedAt ?? changedAt,
    mine: sameEditor(author, person),
  };
}
