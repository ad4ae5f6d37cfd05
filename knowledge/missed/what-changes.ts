import { decide, type Decision } from '../decide.ts';
import { noFacts, type Facts } from '../facts.ts';
import type { PackSearch } from '../search/pack-search.ts';
import { inSlices, type Steps } from '../search/slices.ts';

/** A question that was asked, as the answer log has it. */
export interface LoggedQuestion {
  readonly id: string;
  readonly text: string;
  /** What was known of the child when it was asked. */
  readonly facts?: Facts | undefined;
}

/** A question that is answered otherwise than before. */
export interface Changed {
  readonly question: LoggedQuestion;
  /** The ids of the entries that answer it; undefined where none does for certain. */
  readonly before?: string;
  readonly after?: string;
}

/** What a change of the knowledge does to questions that were asked. */
export interface WhatChanges {
  /** How many were compared. */
  readonly compared: number;
  /** Not answered before, answered now. */
  readonly answered: readonly Changed[];
  /** Answered with another entry than before. */
  readonly moved: readonly Changed[];
  /** Answered before, and not any more. */
  readonly lost: readonly Changed[];
}

/**
 * Asks every question of the search as it is and of the search as it would be. What is asked in the same words with the
 * same facts is compared once. Pure; takes about as long as answering each question twice.
 */
export function* whatChanges(
  before: PackSearch,
  after: PackSearch,
  questions: readonly LoggedQuestion[],
): Steps<WhatChanges> {
  const distinct = [
    ...new Map(
      questions.map((question) => [JSON.stringify([question.text, question.facts]), question]),
    ).values(),
  ].filter(({ text }) => text !== '');
  const compared: Changed[] = [];
  for (const question of distinct) {
    const was = answeringEntry(decide(before, question.text, question.facts ?? noFacts));
    yield;
    const is = answeringEntry(decide(after, question.text, question.facts ?? noFacts));
    yield;
    if (was === is) continue;
    compared.push({
      question,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    });
  }
  return {
    compared: distinct.length,
    answered: compared.filter((each) => each.before === undefined),
    moved: compared.filter((each) => each.before !== undefined && each.after !== undefined),
    lost: compared.filter((each) => each.after === undefined),
  };
}

/** The same, while turns go on. */
export function whatChangesInSlices(
  before: PackSearch,
  after: PackSearch,
  questions: readonly LoggedQuestion[],
): Promise<WhatChanges> {
  return inSlices(whatChanges(before, after, questions));
}

/** A question back is the answer's first half: what it asks for is settled. */
function answeringEntry(decision: Decision): string | undefined {
  if (decision.kind === 'answer') return decision.entry.id;
  return decision.kind === 'ask-back' ? decision.topic.id : undefined;
}
