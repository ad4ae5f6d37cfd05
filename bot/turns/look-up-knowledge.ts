import { answerCard } from '../../cards/answer-card.ts';
import { linksOnly } from '../../cards/plain-card.ts';
import { answerWith } from '../../knowledge/decide.ts';
import { rowsFor } from '../../knowledge/entitlements.ts';
import { entriesOf, type AnsweringEntry, type Entry } from '../../knowledge/entries.ts';
import { noFacts } from '../../knowledge/facts.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import { titleLookUp, type TitleLookUp } from '../../knowledge/search/title-look-up.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import type { Answered, Found } from './asked.ts';
import { homeFor } from './home-authority.ts';
import { today, type TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

type Parts = Pick<TurnParts, 'now' | 'searchOf' | 'profiles' | 'homeAuthority' | 'withheld'>;

/**
 * The entries of the asker's own council that are called like the words, and then those that the words ask for. All of
 * them, in the pack's order, where nothing is typed yet.
 */
export async function lookUpKnowledge(words: string, turn: Turn, parts: Parts): Promise<readonly Found[]> {
  const authority = await homeFor(turn, parts);
  const whole = parts.searchOf(authority);
  const search = await forAnyChat(authority, parts);
  if (whole === undefined || search === undefined) return [];
  return fitting(words, whole, search)
    .filter((entry) => entry.kind !== 'not-ours')
    .map((entry) => ({
      title: entry.title,
      text: search.pack.name,
      pick: { kind: 'entry', authority, id: entry.id },
    }));
}

/** An entry's card for a chat in which anybody may be: nobody's facts, nothing for council staff alone, links only. */
export async function entryForAnyChat(authority: string, id: string, parts: Parts): Promise<Answered> {
  const search = await forAnyChat(authority, parts);
  const entry = search?.entry(id);
  if (search === undefined || entry === undefined || entry.kind === 'not-ours')
    return { kind: 'words', of: 'search', text: 'That is no longer there.' };
  const { card } = answerCard({
    pack: search.pack,
    entry,
    rows: rowsOf(entry),
    facts: noFacts,
    related: [],
    today: today(parts),
    note: `From the advice line of ${search.pack.virtualSchool}. It is about no child in particular.`,
  });
  return { kind: 'card', title: entry.title, card: linksOnly(card) };
}

/** The rows that hold for whomever they hold for; what hangs on the child says so itself. */
function rowsOf(entry: AnsweringEntry) {
  if (entry.kind !== 'topic') return [];
  const decision = answerWith(entry, noFacts);
  return decision.kind === 'answer' ? decision.rows : rowsFor(entry.topic, noFacts);
}

/** As somebody sees it of whom only is known that they read it: a chat may hold people from schools and elsewhere. */
async function forAnyChat(
  authority: string,
  { searchOf, withheld, now }: Pick<Parts, 'searchOf' | 'withheld' | 'now'>,
): Promise<PackSearch | undefined> {
  const search = searchOf(authority);
  return (
    search &&
    visibleTo(search, {
      role: 'other-professional',
      today: today({ now }),
      withheld: await withheld(authority),
    })
  );
}

/** What people call it, slips and halves of words included, and then what their words ask for. */
function fitting(words: string, whole: PackSearch, search: PackSearch): readonly Entry[] {
  if (words === '') return entriesOf(search.pack).flatMap(({ id }) => search.entry(id) ?? []);
  const called = titlesOf(whole)(words, mostByTitle).flatMap(({ id }) => search.entry(id) ?? []);
  const asked = search.rank(words).flatMap(({ entry }) => search.entry(entry) ?? []);
  const seen = new Set<string>();
  return [...called, ...asked].filter(({ id }) => !seen.has(id) && seen.add(id));
}

const mostByTitle = 10;
const made = new WeakMap<PackSearch, TitleLookUp>();

/** The look-up by title in a pack. It is made once for each: somebody types, and each letter is a look-up. */
export function titlesOf(search: PackSearch): TitleLookUp {
  const before = made.get(search);
  if (before !== undefined) return before;
  const lookUp = titleLookUp(entriesOf(search.pack));
  made.set(search, lookUp);
  return lookUp;
}
