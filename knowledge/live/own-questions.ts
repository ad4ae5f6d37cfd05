import { decide } from '../decide.ts';
import { factsIn } from '../facts.ts';
import type { PackSearch } from '../search/pack-search.ts';
import { inSlices, type Steps } from '../search/slices.ts';
import type { ChangedQuestion } from './refusal.ts';

/** What becomes of one question: the entry that answers it, what is offered instead, or neither. */
export interface Reply {
  readonly kind: 'answer' | 'ask-back' | 'choose' | 'none';
  /** The entry that answers; those offered, best first; none where it is handed over. */
  readonly entries: readonly string[];
}

/** A pack's own questions with one search and with another. */
export interface QuestionsCompared {
  readonly asked: number;
  readonly rightBefore: number;
  readonly rightAfter: number;
  /** Right before, and not after. */
  readonly broke: readonly ChangedQuestion[];
  /** Right after, and not before. */
  readonly cameRight: readonly ChangedQuestion[];
}

/** From this share of the questions on fewer right answers are nobody's to let through unread. */
const worthStopping = 0.01;

/** True where right answers drop by more than one in a hundred of the questions. */
export function dropsTooFar({ asked, rightBefore, rightAfter }: QuestionsCompared): boolean {
  return rightBefore - rightAfter > worthStopping * asked;
}

/** What a search makes of a question by its words, for somebody who may see everything and has said nothing of a child. */
export function replyTo(search: PackSearch, question: string): Reply {
  const decision = decide(search, question, factsIn(question));
  switch (decision.kind) {
    case 'answer':
      return { kind: 'answer', entries: [decision.entry.id] };
    case 'ask-back':
      return { kind: 'ask-back', entries: [decision.topic.id] };
    case 'choose':
      return { kind: 'choose', entries: decision.entries.map(({ id }) => id) };
    case 'none':
      return { kind: 'none', entries: [] };
  }
}

/** What a search makes of each of these questions, a question a step. */
export function* repliesTo(search: PackSearch, questions: readonly string[]): Steps<readonly Reply[]> {
  const replies: Reply[] = [];
  for (const question of questions) {
    replies.push(replyTo(search, question));
    yield;
  }
  return replies;
}

/**
 * Asks both searches the questions of the pack as it would be, in slices, so that turns go on. A search is asked once for
 * all comparisons of the same questions.
 */
export async function compareOwnQuestions(before: PackSearch, after: PackSearch): Promise<QuestionsCompared> {
  const { questions } = after.pack;
  const texts = questions.map(({ question }) => question);
  const [was, becomes] = [await repliesOf(before, texts), await repliesOf(after, texts)];
  const compared = questions.map(({ question, entry }, place): ChangedQuestion => ({
    question,
    expected: entry,
    before: given(was[place]),
    after: given(becomes[place]),
  }));
  const rightBefore = compared.filter((one) => one.before === one.expected);
  const rightAfter = compared.filter((one) => one.after === one.expected);
  return {
    asked: questions.length,
    rightBefore: rightBefore.length,
    rightAfter: rightAfter.length,
    broke: rightBefore.filter((one) => one.after !== one.expected),
    cameRight: rightAfter.filter((one) => one.before !== one.expected),
  };
}

const known = new WeakMap<
  PackSearch,
  { readonly asked: string; readonly replies: Promise<readonly Reply[]> }
>();

function repliesOf(search: PackSearch, questions: readonly string[]): Promise<readonly Reply[]> {
  const asked = JSON.stringify(questions);
  const before = known.get(search);
  if (before?.asked === asked) return before.replies;
  const replies = inSlices(repliesTo(search, questions));
  known.set(search, { asked, replies });
  return replies;
}

/** What an answer is judged by: an offer to choose answers nothing, so its entries are named together. */
function given({ kind, entries }: Reply = { kind: 'none', entries: [] }): string {
  return kind === 'none' ? 'none' : entries.join(' or ');
}
