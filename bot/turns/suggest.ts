import { entryInReply } from '../../cards/entry-in-reply.ts';
import { dayWords } from '../../cards/query-times.ts';
import type { Suggestion } from '../../cards/query-adviser-suggestions.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import type { Withheld } from '../../knowledge/withheld.ts';
import { redact } from '../../privacy/redact.ts';
import { nearestAnswered } from '../../queue/nearest-answered.ts';
import type { Query } from '../../queue/query.ts';
import { today, type TurnParts } from './parts.ts';

/** What suggesting needs. */
export type SuggestingParts = Pick<
  TurnParts,
  'now' | 'searchOf' | 'queries' | 'staffChannels' | 'profiles' | 'mayStay'
> & { readonly withheld: Withheld };

const mostOfEach = 3;
/** So many of its words are looked for in earlier queries: the longest, which tell most. */
const tellingWords = 8;
const shortestTelling = 4;

/**
 * What an adviser could begin a reply from: the nearest entries that the asker may see, the last replies to the nearest
 * queries of the same team, and what the council keeps ready.
 */
export async function suggestionsFor(query: Query, parts: SuggestingParts): Promise<readonly Suggestion[]> {
  const [entries, earlier] = await Promise.all([fromEntries(query, parts), fromEarlier(query, parts)]);
  const saved = parts.searchOf(query.authority)?.pack.savedReplies ?? [];
  return [
    ...entries,
    ...earlier,
    ...saved.map(({ id, title, text }) => ({ id: `saved:${id}`, title: `Saved reply: ${title}`, text })),
  ];
}

async function fromEntries(query: Query, parts: SuggestingParts): Promise<readonly Suggestion[]> {
  const whole = parts.searchOf(query.authority);
  if (whole === undefined || query.question === '') return [];
  const { role } = await parts.profiles.of(query.asker);
  const withheld = await parts.withheld(query.authority);
  const search = visibleTo(whole, { role, today: today(parts), withheld });
  const nearest = [...new Set(search.rank(query.question).map(({ entry }) => entry))];
  return nearest
    .flatMap((id) => {
      const entry = search.entry(id);
      return entry === undefined || entry.kind === 'not-ours'
        ? []
        : [{ id: `entry:${id}`, title: entry.title, text: entryInReply(search.pack, entry) }];
    })
    .slice(0, mostOfEach);
}

async function fromEarlier(query: Query, parts: SuggestingParts): Promise<readonly Suggestion[]> {
  const here = await parts.staffChannels.forQuery(query);
  const found = await nearestAnswered(parts.queries, query, wordsOf(query, parts), mostOfEach * 2);
  const shown: Suggestion[] = [];
  for (const { query: earlier, reply } of found) {
    // Words of a query stay in the team that advises on it.
    const there = await parts.staffChannels.forQuery(earlier);
    if (there?.teamId !== here?.teamId || shown.length === mostOfEach) continue;
    shown.push({
      id: `query:${earlier.id}`,
      title: `${earlier.number}, replied ${dayWords(reply.at, parts.now())}: ${reply.text}`,
      text: reply.text,
    });
  }
  return shown;
}

function wordsOf({ question }: Query, { mayStay }: SuggestingParts) {
  const words = question.toLowerCase().match(/\p{L}[\p{L}\p{Nd}]+/gu) ?? [];
  return [...new Set(words)]
    .filter((word) => word.length >= shortestTelling)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, tellingWords)
    .map((word) => redact(word, mayStay).text);
}
