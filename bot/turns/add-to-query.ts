import { randomUUID } from 'node:crypto';
import { addedToQueryCard, addToQueryCard, keptApartCard } from '../../cards/add-to-query-card.ts';
import type { ButtonData } from '../../cards/button-data.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { redact } from '../../privacy/redact.ts';
import type { Query } from '../../queue/query.ts';
import { isOpen } from '../../queue/states.ts';
import { aboutQuery } from './about-query.ts';
import { homeFor } from './home-authority.ts';
import { isShared, pseudonymOf } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** As many as stand on one card with the button that says no. */
const mostOffered = 4;

/**
 * What was said to words that somebody typed, with the question whether they belong to a query of theirs that is open:
 * beneath an answer that is not sure, and before any answer while an adviser waits for theirs. Nothing typed in a chat
 * ever joins a query by itself.
 */
export async function withOpenQueries(
  text: string,
  replies: readonly Reply[],
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (isShared(turn) || (turn.said.kind === 'text' && turn.said.edited === true)) return replies;
  const kept = replies.flatMap(({ keep }) => (keep === undefined ? [] : [keep]));
  const sure = kept.length > 0 && kept.every(({ outcome }) => outcome === 'answer');
  const open = await openQueries(turn, parts);
  const asking = open.filter(({ state }) => state === 'awaiting-asker');
  if (open.length === 0 || (sure && asking.length === 0)) return replies;

  const offered = [...asking, ...open.filter((query) => !asking.includes(query))].slice(0, mostOffered);
  const [only] = kept.length === 1 ? kept : [];
  const own = only === undefined ? await wordsKept(text, turn, parts) : undefined;
  const words = own ?? only;
  if (words === undefined || words.question === '') return replies;
  const { authority, id, question, outcome } = words;
  const card = addToQueryCard({
    queries: offered.map((query) => ({ query, about: aboutQuery(query, parts) })),
    text: question,
    answer: { authority, id, none: outcome === 'no-answer' },
  });
  const choice = asNew(card, own);
  return asking.length > 0 ? [choice, ...replies] : [...replies, choice];
}

/** Adds the words to the query, as they are kept, and shows what was added. Added once, however often it is pressed. */
export async function addToQuery(
  data: Press<'add-to-query'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const kept = await parts.answers.find(data.authority, data.answer);
  if (kept === undefined || kept.question === '')
    return [
      notice('Those words are no longer kept. Please write them in the reply box of the query’s card.'),
    ];
  const outcome = await parts.adviceLine.answerBack({
    authority: data.lineOf,
    query: data.query,
    asker: turn.person,
    text: kept.question,
    press: `answer|${data.answer}`,
  });
  return outcome.ok
    ? [inPlace(addedToQueryCard(outcome.query, kept.question))]
    : [notice(refusalWords(outcome.why, outcome.query))];
}

/** Leaves the words where they are: with the answer that they were given. */
export function keepApart({ authority, answer }: Press<'keep-apart'>): readonly Reply[] {
  return [inPlace(keptApartCard(authority, answer))];
}

async function openQueries(turn: Turn, parts: TurnParts): Promise<readonly Query[]> {
  const queries = await parts.queries.ofAsker(turn.person, 20);
  return queries.filter(({ state }) => isOpen(state));
}

/** The words of a message that was not answered as one question. */
async function wordsKept(text: string, turn: Turn, parts: TurnParts): Promise<AnswerGiven> {
  const { text: question, removed } = redact(text, parts.mayStay);
  return {
    id: randomUUID(),
    at: parts.now(),
    authority: await homeFor(turn, parts),
    asker: pseudonymOf(turn.person),
    question,
    outcome: 'ask-back',
    removed,
  };
}
