import { setTimeout as wait } from 'node:timers/promises';
import type { ButtonData } from '../../cards/button-data.ts';
import { messageCard } from '../../cards/message-card.ts';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { redact } from '../../privacy/redact.ts';
import type { Redaction } from '../../privacy/redacted-text.ts';
import { canStillChange } from '../../queue/edited-message.ts';
import { samePerson } from '../../queue/people.ts';
import type { Query } from '../../queue/query.ts';
import { isOver } from '../../queue/states.ts';
import { longestQuestion } from './answer-text.ts';
import { isShared, pseudonymOf } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** As long as a turn may have its activity in hand. */
const leaseMs = 12_000;

/**
 * Puts the new words of an edited message in the place of the old ones wherever they are kept, and before the adviser
 * while none has answered. Gives back what to tell the asker of that; that the question is answered afresh is another's.
 */
export async function rewordKept(text: string, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const { message } = turn;
  if (message === undefined) return [];
  await afterItWasSaid(message.saidAs, parts);
  const mark = parts.messageMark(message);
  const asker = pseudonymOf(turn.person);
  const words: Redaction = redact(text.trim().length > longestQuestion ? '' : text.trim(), parts.mayStay);
  const before = await parts.answers.wordsOf(mark, asker);
  const told: Reply[] = [];
  for (const query of await ofAsker(mark, turn, parts)) {
    const { authority, id } = query;
    if (words.text === '' || isOver(query.state)) continue;
    const by = { authority, query: id, asker: turn.person, press: turn.key };
    const outcome = await parts.adviceLine.reword({ ...by, text: words.text, before });
    told.push(asNew(outcome.ok ? passedOn(query) : tooLate(query, 'changed')));
  }
  // Last, since what a query said before is told from these.
  await parts.answers.reword(mark, asker, words);
  await forgetForms(message.saidAs, parts);
  return told;
}

/** Empties the words of a deleted message wherever they are kept, and withdraws a query that nobody has answered. */
export async function forgetDeleted(turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const { message } = turn;
  if (message === undefined) return [];
  await afterItWasSaid(message.saidAs, parts);
  const mark = parts.messageMark(message);
  const told: Reply[] = [];
  for (const query of await parts.queries.ofMessage(mark)) {
    const { authority, id, asker } = query;
    if (canStillChange(query))
      await parts.adviceLine.takeBack({ authority, query: id, asker, press: turn.key });
    else if (!isOver(query.state)) told.push(asNew(tooLate(query, 'deleted')));
  }
  await parts.answers.eraseWords(mark);
  await forgetForms(message.saidAs, parts);
  return isShared(turn) ? [] : told;
}

/** The answers with the message that their words came from. */
export function markedWith(turn: Turn, parts: TurnParts, replies: readonly Reply[]): readonly Reply[] {
  const { message } = turn;
  return message === undefined ? replies : withKeep(replies, { message: parts.messageMark(message) });
}

/** Answers that were made from another by a press keep the message, and the sign of risk, of that one. */
export async function markedAsBefore(
  data: ButtonData,
  parts: TurnParts,
  replies: readonly Reply[],
): Promise<readonly Reply[]> {
  if (!('answer' in data) || data.answer === undefined || replies.every(({ keep }) => keep === undefined))
    return replies;
  const before = await parts.answers.find(data.authority, data.answer);
  return withKeep(replies, {
    ...(before?.message !== undefined && { message: before.message }),
    ...(before?.flagged === true && { flagged: true }),
  });
}

function withKeep(
  replies: readonly Reply[],
  more: Pick<AnswerGiven, 'message' | 'flagged'>,
): readonly Reply[] {
  return replies.map((reply) =>
    reply.keep === undefined ? reply : { ...reply, keep: { ...reply.keep, ...more } },
  );
}

/**
 * Waits until the turn in which it was said is over, so that nothing of it is kept after this; and lets no later
 * delivery of it begin.
 */
async function afterItWasSaid(key: string, { inbox, now }: TurnParts): Promise<void> {
  for (;;) {
    const entry = await inbox.begin(key, now(), leaseMs);
    if (entry.kind === 'new') await inbox.finish(key);
    if (entry.kind !== 'in-hand') return;
    await wait(Math.min(250, Math.max(20, entry.until - now())));
  }
}

/** The answer to a press that opened a form holds the words as they stood in it. */
async function forgetForms(saidAs: string, { inbox }: TurnParts): Promise<void> {
  await inbox.forgetResponses(saidAs.slice(0, saidAs.lastIndexOf('|') + 1));
}

async function ofAsker(mark: string, turn: Turn, parts: TurnParts): Promise<readonly Query[]> {
  const queries = await parts.queries.ofMessage(mark);
  return queries.filter(({ asker }) => samePerson(asker, turn.person));
}

function passedOn({ number }: Query): ReturnType<typeof messageCard> {
  return messageCard(
    'Advice line',
    `${number} has your new words`,
    `You changed your message, so the advisers now have your new words with ${number}.`,
  );
}

function tooLate({ number }: Query, what: 'changed' | 'deleted'): ReturnType<typeof messageCard> {
  return messageCard(
    'Advice line',
    `${number} stays as it was`,
    `You ${what} your message, but an adviser has already replied to ${number}, so what they were asked stays with it. ${
      what === 'changed'
        ? 'To add something, write on its card.'
        : 'It is removed under the retention policy.'
    }`,
  );
}
