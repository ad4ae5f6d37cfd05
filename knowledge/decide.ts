import { termEntry, type AnsweringEntry, type Entry } from './entries.ts';
import { cohortsOf, hangsOn, rowsFor, type FactName } from './entitlements.ts';
import { isCovered, onlyHasSocialWorker } from './entitlements/status.ts';
import type { Facts } from './facts.ts';
import {
  commitments,
  type Cohort,
  type Entitlement,
  type GlossaryTerm,
  type NotOurs,
  type Status,
  type Topic,
} from './schema.ts';
import { asksOfThePast, isHistory } from './history.ts';
import { tellsWhatWasAsked } from './expectations.ts';
import { asksForMeaning, termsAsked } from './terms-asked.ts';
import { isAboutSomethingKnown } from './known-matter.ts';
import type { PackSearch } from './search/pack-search.ts';
import type { Candidate } from './search/ranker.ts';

/** What to do with a question. */
export type Decision =
  | {
      readonly kind: 'answer';
      readonly entry: AnsweringEntry;
      readonly rows: readonly Entitlement[];
      /** Further glossary terms that were asked for in the same breath. */
      readonly also?: readonly GlossaryTerm[];
    }
  | { readonly kind: 'ask-back'; readonly topic: Topic; readonly cohorts: readonly Cohort[] }
  | { readonly kind: 'choose'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'none';
      readonly notOurs?: NotOurs;
      readonly near?: readonly Entry[];
      /** The offer has the subject, but no row of it fits what the question says of the child. */
      readonly unfit?: Topic;
    };

/** A topic with more rows than this, over several cohorts, is too much for one phone screen. */
const mostRowsAtOnce = 6;
/** A topic none of whose rows fit the facts is probably not what was meant. */
const unfitting = 0.85;
/** An article that defines one group is the wrong answer about another, however alike the words. */
const anothersArticle = 0.5;
/** What is history is seldom meant where the question speaks of today. */
const unaskedHistory = 0.9;
const mostChoices = 3;
/** An abbreviation is seldom meant by a question that does not ask what something means. */
const unaskedMeaning = 0.8;
/** What is not ours and has this share of the best score is where to ask instead. */
const elsewhereShare = 0.5;
/** With this share of the confidence an answer needs, where to ask instead is named. */
const surelyNotOurs = 0.75;
/** With this share of the confidence an answer needs, an entry that comes alone is asked about. */
const surelyAlone = 0.85;
/** A candidate with this share of the best score could be what was meant. */
const nearShare = 0.75;

/**
 * Decides whether a question is answered, and with what. Pure. It answers only when it is as sure as the pack's
 * own calibration asks for: a wrong answer costs more than a hand-over.
 */
export function decide(search: PackSearch, question: string, facts: Facts): Decision {
  const meanings = answerWithMeanings(search, question);
  if (meanings !== undefined) return meanings;
  if (!isAboutSomethingKnown(search, question)) return { kind: 'none' };
  const candidates = weighed(search, search.rank(question).slice(0, 12), facts, {
    past: asksOfThePast(question),
    meaning: asksForMeaning(question),
  });
  const [first] = candidates;
  const entry = first === undefined ? undefined : search.entry(first.entry);
  if (first === undefined || entry === undefined) return { kind: 'none' };
  const { answer, offer } = search.calibration;
  const confidence = search.calibration.confidence(candidates);
  if (confidence < offer) return { kind: 'none' };
  if (entry.kind === 'not-ours') {
    const near = nearBy(candidates, search);
    // A guess at what it is about instead would send people to the wrong door.
    return confidence >= surelyNotOurs * answer
      ? { kind: 'none', notOurs: entry.notOurs, near }
      : { kind: 'none', near };
  }
  if (confidence >= answer) {
    const matter = entry.kind === 'contact' ? topicMeant(candidates, search) : undefined;
    if (matter !== undefined) return { kind: 'none', near: [matter, entry] };
    const decision = answerWith(forWhom(entry, facts, search), facts, first.row);
    if (decision.kind === 'ask-back' && isOthersAlone(decision.topic, facts, search))
      return { kind: 'none', near: [entry], unfit: decision.topic };
    if (decision.kind !== 'answer' || tellsWhatWasAsked(question, decision.entry, decision.rows))
      return decision;
    return { kind: 'none', ...elsewhere(candidates, search), near: [entry] };
  }
  const choices = nearBy(candidates, search).slice(0, mostChoices);
  // Of entries that come alone with less, most are wrong: it is a guess, and is shown as one.
  return choices.length > 1 || confidence >= surelyAlone * answer
    ? { kind: 'choose', entries: choices }
    : { kind: 'none', near: choices };
}

/** "Who do I email for the bursary": a person is asked for, but for a matter the pack names nobody for. */
function topicMeant(candidates: readonly Candidate[], search: PackSearch): Entry | undefined {
  const best = candidates[0]?.score ?? 0;
  return candidates
    .filter(({ score }) => score >= nearShare * best)
    .flatMap((candidate) => search.entry(candidate.entry) ?? [])
    .find(({ kind }) => kind === 'topic');
}

/** Where to ask instead, when what is ours does not tell what was asked and something that is not ours comes close. */
function elsewhere(candidates: readonly Candidate[], search: PackSearch): { readonly notOurs?: NotOurs } {
  const best = candidates[0]?.score ?? 0;
  const [next] = candidates
    .filter(({ score }) => score >= elsewhereShare * best)
    .flatMap((candidate) => {
      const entry = search.entry(candidate.entry);
      return entry?.kind === 'not-ours' ? [entry.notOurs] : [];
    });
  return next === undefined ? {} : { notOurs: next };
}

/** True for a topic of which nothing is for this child, whatever the age group, so that asking for it leads nowhere. */
function isOthersAlone(topic: Topic, facts: Facts, { pack }: PackSearch): boolean {
  const namesNobody = topic.entitlements.every(({ when }) => when.status === undefined);
  return namesNobody && isCovered(pack.covers, facts) === false;
}

/**
 * The offer is for children looked after and previously looked after. Asked for a child who only has a social worker,
 * it is answered with what the pack says for them, and never with an amount that is not theirs.
 */
export function forWhom(entry: Entry, facts: Facts, search: PackSearch): Entry {
  const instead = search.pack.withSocialWorker;
  if (entry.kind !== 'topic' || !onlyHasSocialWorker(facts) || instead === undefined) return entry;
  return search.entry(instead) ?? entry;
}

/** The entries of ours that come close enough to the best to be what was meant. */
function nearBy(candidates: readonly Candidate[], search: PackSearch): readonly Entry[] {
  const best = candidates[0]?.score ?? 0;
  return candidates
    .filter(({ score }) => score >= nearShare * best)
    .flatMap((candidate) => search.entry(candidate.entry) ?? [])
    .filter(({ kind }) => kind !== 'not-ours');
}

function answerWithMeanings(search: PackSearch, question: string): Decision | undefined {
  const [term, ...also] = termsAsked(search.pack, question);
  if (term === undefined) return undefined;
  return { kind: 'answer', entry: termEntry(term), rows: [], also };
}

/** Answers with an entry that is already settled on: found by search, or picked from a card. */
export function answerWith(entry: Entry, facts: Facts, row?: string): Decision {
  if (entry.kind === 'not-ours') return { kind: 'none', notOurs: entry.notOurs };
  if (entry.kind !== 'topic') return { kind: 'answer', entry, rows: [] };
  const rows = orderRows(relevantRows(entry.topic, facts), facts, row);
  // Rows that do not fit would read as promised to this child.
  if (rows.length === 0) return { kind: 'none', near: [entry], unfit: entry.topic };
  const shown = rows;
  const cohorts = cohortsOf(shown);
  return facts.cohorts.length === 0 && cohorts.length > 1 && shown.length > mostRowsAtOnce
    ? { kind: 'ask-back', topic: entry.topic, cohorts }
    : { kind: 'answer', entry, rows: shown };
}

/**
 * The rows that the facts leave standing. Once some certainly hold, those that hang on a kind of course nobody has
 * mentioned are left out: people say so when it is ESOL, a university or an apprenticeship.
 */
function relevantRows(topic: Topic, facts: Facts): readonly Entitlement[] {
  const rows = rowsFor(topic, facts);
  if (!rows.some((row) => hangsOn(row, facts).every((fact) => rarelySaid.has(fact)))) return rows;
  return rows.filter((row) => row.when.course === undefined || facts.course !== undefined);
}

/** Facts that questions mostly leave out; a row that hangs on them alone is as good as certain. */
const rarelySaid: ReadonlySet<FactName> = new Set(['age', 'year', 'attendance']);

/**
 * What certainly holds comes before what depends. Within each, what will be done, then what may be tried, then what
 * cannot be; a refusal that was asked about comes before what may be tried, and the row that more of the question
 * bears on before one it bears on less.
 */
function orderRows(
  rows: readonly Entitlement[],
  facts: Facts,
  asked: string | undefined,
): readonly Entitlement[] {
  const place = (row: Entitlement): number => {
    const certain = hangsOn(row, facts).every((fact) => rarelySaid.has(fact)) ? 0 : 10;
    const sooner = row.id !== asked ? 0 : row.commitment === 'cannot' ? 1.5 : 0.05;
    return certain + commitments.indexOf(row.commitment) - sooner - 0.1 * bearsOn(row, facts);
  };
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** How many of the row's own conditions the question has met: the more, the more it is about this row. */
function bearsOn(row: Entitlement, facts: Facts): number {
  const conditions = Object.values(row.when).filter((condition) => condition !== undefined).length;
  const unmet = hangsOn(row, facts).filter((fact) => fact !== 'cohort').length;
  return conditions - unmet;
}

/** An article about one group of children is hardly meant by a question that names another. */
function mayBeAbout(of: readonly Status[], said: readonly Status[]): boolean {
  return of.length === 0 || said.length === 0 || said.some((status) => of.includes(status));
}

/** Candidates in the order they have once it counts what is known of the child, and whether the past or a meaning is asked for. */
function weighed(
  search: PackSearch,
  candidates: readonly Candidate[],
  facts: Facts,
  asks: { readonly past: boolean; readonly meaning: boolean },
): readonly Candidate[] {
  return candidates
    .map((candidate) => {
      const entry = search.entry(candidate.entry);
      const fits = entry?.kind !== 'topic' || rowsFor(entry.topic, facts).length > 0;
      const anothers = entry?.kind === 'article' && !mayBeAbout(entry.article.status, facts.status);
      const outOfTime = !asks.past && entry !== undefined && isHistory(entry, search.pack);
      const meaning = entry?.kind === 'term' && !asks.meaning;
      const share =
        (fits ? 1 : unfitting) *
        (anothers ? anothersArticle : 1) *
        (outOfTime ? unaskedHistory : 1) *
        (meaning ? unaskedMeaning : 1);
      return share === 1 ? candidate : { ...candidate, score: candidate.score * share };
    })
    .toSorted((a, b) => b.score - a.score);
}
