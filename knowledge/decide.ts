import { termEntry, type AnsweringEntry, type Entry } from './entries.ts';
import { cohortsOf } from './entitlements.ts';
import { orderRows, relevantRows } from './entitlements/order-rows.ts';
import { isCovered, onlyHasSocialWorker } from './entitlements/status.ts';
import type { Facts } from './facts.ts';
import type { Cohort, Entitlement, GlossaryTerm, NotOurs, Topic } from './schema.ts';
import { asksOfThePast } from './history.ts';
import { tellsWhatWasAsked } from './expectations.ts';
import { asksForMeaning, termsAsked } from './terms-asked.ts';
import { isAboutSomethingKnown } from './known-matter.ts';
import { didYouMean } from './search/did-you-mean.ts';
import type { PackSearch } from './search/pack-search.ts';
import type { Candidate } from './search/ranker.ts';
import { weighed } from './weigh-candidates.ts';
import { asksForMoreThan } from './words-unmet.ts';

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
const mostChoices = 3;
/** So many of the best are weighed against the facts. */
const mostWeighed = 12;
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
  const decision = decideWithWords(search, question, facts);
  const hasNothing =
    decision.kind === 'none' &&
    decision.notOurs === undefined &&
    decision.unfit === undefined &&
    (decision.near ?? []).length === 0;
  return hasNothing ? { kind: 'none', near: didYouMean(search, question) } : decision;
}

function decideWithWords(search: PackSearch, question: string, facts: Facts): Decision {
  const meanings = answerWithMeanings(search, question);
  if (meanings !== undefined) return meanings;
  const spelt = search.ranker.spelt(question);
  if (!isAboutSomethingKnown(search, spelt)) return { kind: 'none' };
  const candidates = weighed(search, search.rank(question, mostWeighed).slice(0, mostWeighed), facts, {
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
    if (asksForMoreThan(entry, spelt))
      // A topic is asked for with all sorts of things that it does not list: "chef knives, apprentice".
      return entry.kind === 'topic'
        ? { kind: 'choose', entries: [entry] }
        : { kind: 'none', ...elsewhere(candidates, search), near: [entry] };
    const decision = answerWith(forWhom(entry, facts, search), facts, first.row);
    if (decision.kind === 'ask-back' && isOthersAlone(decision.topic, facts, search))
      return { kind: 'none', near: [entry], unfit: decision.topic };
    if (decision.kind !== 'answer' || tellsWhatWasAsked(question, decision.entry, decision.rows))
      return decision;
    return { kind: 'none', ...elsewhere(candidates, search), near: [entry] };
  }
  const near = nearBy(candidates, search);
  const choices = firstThat(near, mostChoices, (one) => mayTell(question, one, facts));
  if (choices.length === 0) return { kind: 'none', ...elsewhere(candidates, search), near };
  // Of entries that come alone with less, most are wrong: it is a guess, and is shown as one.
  return choices.length > 1 || confidence >= surelyAlone * answer
    ? { kind: 'choose', entries: choices }
    : { kind: 'none', near: choices };
}

/** The first few that are so, without looking at those behind them. */
function firstThat<T>(all: readonly T[], most: number, isSo: (one: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === most) break;
    if (isSo(one)) found.push(one);
  }
  return found;
}

function mayTell(question: string, entry: Entry, facts: Facts): boolean {
  const decision = answerWith(entry, facts);
  return decision.kind !== 'answer' || tellsWhatWasAsked(question, decision.entry, decision.rows);
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
