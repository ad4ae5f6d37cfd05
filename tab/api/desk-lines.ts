import type { TurnParts } from '../../bot/turns/parts.ts';
import { isAmong } from '../../bot/turns/advises.ts';
import { kindWords } from '../../cards/query-kind-words.ts';
import { cohortNames } from '../../cards/names.ts';
import { cohorts } from '../../knowledge/schema.ts';
import { redact } from '../../privacy/redact.ts';
import { searched } from '../../queue/audited-reading.ts';
import { samePerson, type Person } from '../../queue/people.ts';
import type { Query } from '../../queue/query.ts';
import { isOpen, queryStates } from '../../queue/states.ts';
import type { DeskLine, DeskLines } from '../contract-desk.ts';
import type { Advised } from './desk.ts';

type LineParts = Pick<TurnParts, 'searchOf' | 'now'>;

const linesAPage = 1_000;
/** Whoever opens the desk sees the first few sooner than all. */
const linesAtFirst = 200;
const mostFound = 200;
const open = queryStates.filter(isOpen);
/** Clocks of several processes differ by a little, and a change is kept a little after its time. Milliseconds. */
const clocksDiffer = 30_000;

/**
 * A page of the open queries that somebody advises on or, with `since`, of whatever has changed since then, settled ones
 * too. A change may be told twice and never not at all.
 */
export async function deskPage(
  { since, after = '' }: { readonly since?: number | undefined; readonly after?: string | undefined },
  advised: readonly Advised[],
  viewer: Person,
  parts: LineParts & Pick<TurnParts, 'filteredQueries'>,
): Promise<DeskLines> {
  const readAt = parts.now() - clocksDiffer;
  const [, named = '', rest] = /^([^|]*)\|(.*)$/.exec(after) ?? [];
  const inOrder = advised.toSorted((one, other) => one.authority.localeCompare(other.authority));
  const at = Math.max(
    0,
    inOrder.findIndex(({ authority }) => authority === named),
  );
  const limit = since === undefined && after === '' ? linesAtFirst : linesAPage;
  const lines: DeskLine[] = [];
  for (const { authority, topics } of inOrder.slice(at)) {
    // Where this page is full, or so nearly that the next authority is better begun on one of its own.
    if (lines.length > limit / 2) return { lines, since: readAt, next: `${authority}|` };
    const { queries, next } = await parts.filteredQueries.list(
      authority,
      {
        ...(since === undefined ? { states: open } : { changedSince: since }),
        ...(topics === undefined ? {} : { topics }),
      },
      { limit, ...(authority === named ? { after: rest } : {}) },
    );
    lines.push(...queries.map((query) => deskLine(query, viewer, parts)));
    if (next !== undefined) return { lines, since: readAt, next: `${authority}|${next}` };
  }
  return { lines, since: readAt };
}

/** The queries in which these words stand, newest first. The words are redacted before anything is searched, and the search is in the audit. */
export async function foundOnDesk(
  words: string,
  advised: readonly Advised[],
  viewer: Person,
  parts: LineParts & Pick<TurnParts, 'queries' | 'mayStay' | 'audit'>,
): Promise<DeskLines> {
  const { text } = redact(words, parts.mayStay);
  const found = await Promise.all(
    advised.map(async ({ authority, topics }) => {
      const all = await parts.queries.searchWords(authority, text, { limit: mostFound });
      const theirs = all.filter((query) => isAmong(topics, query));
      const by = { person: viewer, in: 'page', at: parts.now() } as const;
      await parts.audit.note(searched({ authority, ...by, found: theirs.length }));
      return theirs;
    }),
  );
  const lines = found
    .flat()
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .slice(0, mostFound)
    .map((query) => deskLine(query, viewer, parts));
  return { lines, since: parts.now() - clocksDiffer };
}

/** A query as one line of the desk: enough to choose by, and nothing of the case or of who asked. */
function deskLine(query: Query, viewer: Person, { searchOf, now }: LineParts): DeskLine {
  const search = searchOf(query.authority);
  const kind = search && kindWords(query, search.pack, now());
  const topic = query.topic === undefined ? undefined : search?.entry(query.topic)?.title;
  const cohort = cohorts.find((name) => name === query.cohort);
  const { replyDue, settleDue } = query;
  return {
    id: query.id,
    authority: query.authority,
    number: query.number,
    version: query.version,
    state: query.state,
    ...(kind === undefined ? {} : { kind }),
    ...(topic === undefined ? {} : { topic }),
    ...(cohort === undefined ? {} : { cohort: cohortNames[cohort] }),
    ...(query.claimedBy === undefined ? {} : { holder: query.claimedBy.name ?? 'An adviser' }),
    ...(samePerson(query.claimedBy, viewer) ? { mine: true } : {}),
    ...(query.urgent === true ? { urgent: true } : {}),
    createdAt: query.createdAt,
    ...(replyDue === undefined ? {} : { replyDue }),
    ...(settleDue === undefined ? {} : { settleDue }),
  };
}
