import type { AnsweringEntry, Entry } from './entries.ts';
import { cohortsOf, outcomeOf, rowsFor } from './entitlements.ts';
import type { Facts } from './facts.ts';
import type { Cohort, Entitlement, NotOurs, Topic } from './schema.ts';
import type { PackSearch } from './search/pack-search.ts';
import type { Candidate } from './search/ranker.ts';

/** What to do with a question. */
export type Decision =
  | { readonly kind: 'answer'; readonly entry: AnsweringEntry; readonly rows: readonly Entitlement[] }
  | { readonly kind: 'ask-back'; readonly topic: Topic; readonly cohorts: readonly Cohort[] }
  | { readonly kind: 'choose'; readonly entries: readonly Entry[] }
  | { readonly kind: 'none'; readonly notOurs?: NotOurs; readonly near?: readonly Entry[] };

/** A topic with more rows than this, over several cohorts, is too much for one phone screen. */
const mostRowsAtOnce = 6;
/** A topic none of whose rows fit the facts is probably not what was meant. */
const unfitting = 0.85;
const mostChoices = 3;
/** A candidate with this share of the best score could be what was meant. */
const nearShare = 0.75;

/**
 * Decides whether a question is answered, and with what. Pure. It answers only when it is as sure as the pack's
 * own calibration asks for: a wrong answer costs more than a hand-over.
 */
export function decide(search: PackSearch, question: string, facts: Facts): Decision {
  const candidates = weighFacts(search, search.rank(question).slice(0, 12), facts);
  const [first] = candidates;
  const entry = first === undefined ? undefined : search.entry(first.entry);
  if (first === undefined || entry === undefined) return { kind: 'none' };
  const { answer, offer } = search.calibration;
  const confidence = search.calibration.confidence(candidates);
  if (confidence < offer) return { kind: 'none' };
  if (entry.kind === 'not-ours') return { kind: 'none', notOurs: entry.notOurs, near: nearBy(candidates, search) };
  if (confidence >= answer) return answerWith(entry, facts, first.row);
  return { kind: 'choose', entries: nearBy(candidates, search).slice(0, mostChoices) };
}

/** The entries of ours that come close enough to the best to be what was meant. */
function nearBy(candidates: readonly Candidate[], search: PackSearch): readonly Entry[] {
  const best = candidates[0]?.score ?? 0;
  return candidates
    .filter(({ score }) => score >= nearShare * best)
    .flatMap((candidate) => search.entry(candidate.entry) ?? [])
    .filter(({ kind }) => kind !== 'not-ours');
}

/** Answers with an entry that is already settled on: found by search, or picked from a card. */
export function answerWith(entry: Entry, facts: Facts, row?: string): Decision {
  if (entry.kind === 'not-ours') return { kind: 'none', notOurs: entry.notOurs };
  if (entry.kind !== 'topic') return { kind: 'answer', entry, rows: [] };
  const rows = orderRows(rowsFor(entry.topic, facts), facts, row);
  // Facts that leave nothing standing are shown against the whole topic, which says for whom it is.
  const shown = rows.length === 0 ? entry.topic.entitlements : rows;
  const cohorts = cohortsOf(shown);
  return facts.cohorts.length === 0 && row === undefined && cohorts.length > 1 && shown.length > mostRowsAtOnce
    ? { kind: 'ask-back', topic: entry.topic, cohorts }
    : { kind: 'answer', entry, rows: shown };
}

/** What certainly holds comes before what depends; of equals, the row that was asked for; otherwise the pack's order. */
function orderRows(
  rows: readonly Entitlement[],
  facts: Facts,
  asked: string | undefined,
): readonly Entitlement[] {
  const place = (row: Entitlement): number =>
    (outcomeOf(row, facts) === 'applies' ? 0 : 2) + (row.id === asked ? 0 : 1);
  return rows.toSorted((a, b) => place(a) - place(b));
}

function weighFacts(
  search: PackSearch,
  candidates: readonly Candidate[],
  facts: Facts,
): readonly Candidate[] {
  return candidates
    .map((candidate) => {
      const entry = search.entry(candidate.entry);
      const fits = entry?.kind !== 'topic' || rowsFor(entry.topic, facts).length > 0;
      return fits ? candidate : { ...candidate, score: candidate.score * unfitting };
    })
    .toSorted((a, b) => b.score - a.score);
}
