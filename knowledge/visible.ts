import { offerOn, topicOn } from './entitlements/on-the-day.ts';
import { termEntry, topicEntry, type Entry } from './entries.ts';
import { isHistory } from './history.ts';
import { maySee, type AskerRole } from './roles.ts';
import type { Audience, Entitlement, Pack, Source } from './schema.ts';
import { documentOf } from './sources.ts';
import type { PackSearch } from './search/pack-search.ts';
import type { Candidate } from './search/ranker.ts';

/** Who looks, and when. */
export interface Viewer {
  readonly role: AskerRole | undefined;
  /** An ISO day. */
  readonly today: string;
  /** The ids of entries that a lead withholds from everybody. */
  readonly withheld: ReadonlySet<string>;
}

/**
 * The search as this viewer may use it: without what is for council staff only where they are not, without what a lead
 * withholds, and without what its editor withholds once its document's period is over.
 */
export function visibleTo(search: PackSearch, viewer: Viewer): PackSearch {
  const { role, today, withheld } = viewer;
  const pack = offerOn(search.pack, today);
  const seen = seenOn(search, today, role);
  const entry = (id: string): Entry | undefined => {
    if (withheld.has(id)) return undefined;
    const before = seen.get(id);
    if (before !== undefined || seen.has(id)) return before;
    const found = search.entry(id);
    const shown =
      found === undefined || !maySee(audienceOf(found, search.pack), role)
        ? undefined
        : withoutExpired(onTheDay(found, today), search.pack, today);
    if (found !== undefined) seen.set(id, shown);
    return shown;
  };
  return {
    ...search,
    pack: maySee('council-staff', role) ? pack : withoutHistory(pack),
    entry,
    rank: (question, most = Infinity) => {
      const first = search.rank(question, most + spare);
      const isEnough = first.length < most + spare || firstSeen(first, most, entry).length >= most;
      // Where many of the best may not be seen, those behind them come in.
      const ranked = isEnough ? first : search.rank(question);
      const shown = firstSeen(ranked, most, entry);
      const [best] = ranked;
      const [bestSeen] = shown;
      // What comes a long way behind something they may not see is not what they asked.
      return best !== undefined && bestSeen !== undefined && best.score > clearLead * bestSeen.score
        ? []
        : shown;
    },
  };
}

/** So many more than are needed are ranked, as some may not be seen. */
const spare = 12;

/** The first so many of the candidates whose entries may be seen. */
function firstSeen(
  ranked: readonly Candidate[],
  most: number,
  entry: PackSearch['entry'],
): readonly Candidate[] {
  const seen: Candidate[] = [];
  for (const candidate of ranked) {
    if (seen.length >= most) break;
    if (entry(candidate.entry) !== undefined) seen.push(candidate);
  }
  return seen;
}

/** What those of a role see of a search's entries, by their ids, as far as it was asked for on this day. */
function seenOn(
  { entry }: PackSearch,
  day: string,
  role: AskerRole | undefined,
): Map<string, Entry | undefined> {
  const known = lastSeen.get(entry);
  const ofDay = known?.day === day ? known : { day, byRole: new Map<AskerRole | undefined, Seen>() };
  if (ofDay !== known) lastSeen.set(entry, ofDay);
  const seen: Seen = ofDay.byRole.get(role) ?? new Map<string, Entry | undefined>();
  ofDay.byRole.set(role, seen);
  return seen;
}

type Seen = Map<string, Entry | undefined>;

/** By what finds the entries: a search that is narrowed already has its own, and the same search by meaning has not. */
const lastSeen = new WeakMap<
  PackSearch['entry'],
  { readonly day: string; readonly byRole: Map<AskerRole | undefined, Seen> }
>();

/** An entry as its offer is on this day. */
function onTheDay(entry: Entry, day: string): Entry {
  if (entry.kind !== 'topic') return entry;
  const topic = topicOn(entry.topic, day);
  return topic === entry.topic ? entry : topicEntry(topic);
}

/** Times the score of what may be seen, from which what may not was surely meant. */
const clearLead = 1.5;

/** An abbreviation that only a document kept as history has is for whom that document is for. */
function audienceOf(entry: Entry, pack: Pack): Audience {
  return entry.kind === 'term' && isHistory(entry, pack) ? 'council-staff' : entry.audience;
}

/** The pack without the abbreviations that are council staff's only. A pack never changes once it is loaded. */
function withoutHistory(pack: Pack): Pack {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const glossary = pack.glossary.filter((term) => !isHistory(termEntry(term), pack));
  const made = { ...pack, glossary };
  known.set(pack, made);
  return made;
}

const known = new WeakMap<Pack, Pack>();

/** True once the last day or month a document speaks for has passed. `today` is an ISO day. */
export function isOver(pack: Pack, source: Source | undefined, today: string): boolean {
  const until = source === undefined ? null : (documentOf(pack, source)?.inForce.until ?? null);
  return until !== null && today.slice(0, until.length) > until;
}

function withoutExpired(entry: Entry, pack: Pack, today: string): Entry | undefined {
  if (!entry.reviews.some(({ whenExpired }) => whenExpired === 'withhold')) return entry;
  if (entry.kind !== 'topic') return isOver(pack, entry.cites[0]?.source, today) ? undefined : entry;
  const shown = (row: Entitlement): boolean =>
    row.whenExpired !== 'withhold' || !isOver(pack, row.source, today);
  const entitlements = entry.topic.entitlements.filter(shown);
  return entitlements.length === 0 ? undefined : { ...entry, topic: { ...entry.topic, entitlements } };
}
