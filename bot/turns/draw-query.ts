import type { ShownCard } from '../../cards/card.ts';
import { cohortNames } from '../../cards/names.ts';
import { adviserQueryCard } from '../../cards/query-adviser-card.ts';
import { askerQueryCard } from '../../cards/query-asker-card.ts';
import { kindWords } from '../../cards/query-kind-words.ts';
import { scopeWords } from '../../cards/query-scope.ts';
import type { Suggestion } from '../../cards/query-adviser-suggestions.ts';
import { secondReaderCard } from '../../cards/query-second-reader-card.ts';
import { staffQueryCard } from '../../cards/query-staff-card.ts';
import { cohorts } from '../../knowledge/schema.ts';
import { samePerson, type Person } from '../../queue/people.ts';
import type { CardFace } from '../../queue/posted-cards.ts';
import type { Query, QueryEvent } from '../../queue/query.ts';
import { isOpen } from '../../queue/states.ts';
import type { UnsentReply } from '../../queue/unsent-reply.ts';
import { timingOfQuery, type TimingParts } from './line-timing.ts';
import type { TurnParts } from './parts.ts';
import { suggestionsFor, type SuggestingParts } from './suggest.ts';

/** What drawing a query's cards needs. */
export type QueryDrawingParts = TimingParts & SuggestingParts & Pick<TurnParts, 'audit'>;

/**
 * Draws one side of a query as it is now. `viewer` is whose own chat an adviser's card stands in: somebody who gave the
 * query back must not read on. Undefined where the authority's pack is not loaded any more.
 */
export async function drawQueryCard(
  query: Query,
  face: CardFace,
  parts: QueryDrawingParts,
  viewer?: Person,
): Promise<ShownCard | undefined> {
  const search = parts.searchOf(query.authority);
  if (search === undefined) return undefined;
  const now = parts.now();
  const cohort = cohorts.find((name) => name === query.cohort);
  const about = {
    query,
    now,
    topicTitle: query.topic === undefined ? undefined : search.entry(query.topic)?.title,
    cohortName: cohort === undefined ? undefined : cohortNames[cohort],
    kind: kindWords(query, search.pack, now),
    authorityName: search.pack.name,
  };
  const events = await parts.queries.thread(query.authority, query.id);
  // The last word on it was that its adviser could not be reached: the channel is told why the card is new.
  const adviserNotReached = events.at(-1)?.kind === 'undeliverable';
  if (face === 'staff') {
    const waits = (await parts.queries.unsent(query.authority, query.id))?.forReader === true;
    const deputies = search.pack.local.line.secondReader?.deputies;
    return staffQueryCard({ ...about, adviserNotReached, toRead: waits ? { deputies } : undefined });
  }
  if (face === 'adviser') {
    const reader = viewer ?? query.claimedBy;
    const isTheirs = reader !== undefined && samePerson(reader, query.claimedBy);
    const suggestions = isTheirs && isOpen(query.state) ? await suggestionsFor(query, parts) : [];
    if (isTheirs) await noteView(query, reader, parts, earlierIn(suggestions));
    const unsent = await parts.queries.unsent(query.authority, query.id);
    if (reader !== undefined && !isTheirs && unsent !== undefined && mayRead(reader, unsent, events)) {
      await noteView(query, reader, parts);
      return secondReaderCard({ query, proposed: unsent, now });
    }
    const linked = await parts.queries.linkedTo(query.authority, query.id);
    const main =
      query.sameAs === undefined ? undefined : await parts.queries.find(query.authority, query.sameAs);
    const same = { main: main?.number, linked: linked.map(({ number }) => number) };
    return adviserQueryCard({
      ...about,
      scope: scopeWords(search.pack, query.scope),
      events,
      adviser: viewer,
      unsent,
      same,
      suggestions,
    });
  }
  // Passed on since: it is no longer theirs to read.
  if (viewer !== undefined && !samePerson(viewer, query.asker)) return undefined;
  const channelSet = (await parts.staffChannels.forQuery(query)) !== undefined;
  return askerQueryCard({
    ...about,
    line: search.pack.local.line,
    events,
    timing: await timingOfQuery(query, parts),
    terms: await parts.termsFor(query.authority, query.asker),
    channelSet,
  });
}

/** True for who has opened what is proposed, until that is decided. */
function mayRead(
  reader: Person,
  { forReader, goesAt, version: proposed }: UnsentReply,
  events: readonly QueryEvent[],
): boolean {
  if (forReader !== true || goesAt === undefined) return false;
  return events.some(
    ({ kind, version, by }) => kind === 'reading' && version > proposed && samePerson(by.person, reader),
  );
}

/** The ids of the earlier queries whose replies are among the suggestions. */
function earlierIn(suggestions: readonly Suggestion[]): readonly string[] {
  return suggestions.flatMap(({ id }) => (id.startsWith('query:') ? [id.slice('query:'.length)] : []));
}

/**
 * Notes that the words of a query are shown to an adviser, and of `earlier` ones the replies that stand on the same card.
 * What cannot be noted is not shown: it rejects.
 */
export async function noteView(
  { authority, id, state }: Query,
  viewer: Person,
  { audit, now }: Pick<QueryDrawingParts, 'audit' | 'now'>,
  earlier: readonly string[] = [],
): Promise<void> {
  const by = { role: 'adviser', person: viewer } as const;
  const detail = { state, ...(earlier.length > 0 && { earlier: earlier.join(' ') }) };
  await audit.note({ authority, at: now(), what: 'viewed', by, about: id, detail });
}
