import type { ButtonData } from '../../cards/button-data.ts';
import { replyToAllCard } from '../../cards/query-adviser-same-as-card.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import { redact } from '../../privacy/redact.ts';
import type { Outcome } from '../../queue/move-query.ts';
import { type Person, samePerson } from '../../queue/people.ts';
import type { CardFace } from '../../queue/posted-cards.ts';
import { advisesOn, notAdviser } from './advises.ts';
import { drawQueryCard } from './draw-query.ts';
import { isShared } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The buttons that advisers press. */
export type AdviserPress = Extract<
  ButtonData,
  {
    verb:
      | 'claim-query'
      | 'release-query'
      | 'reply-query'
      | 'ask-back-query'
      | 'undo-reply'
      | 'show-query'
      | 'mark-query-answered'
      | 'send-again';
  }
>;

const sentAgain = 'It is being sent again. If it cannot be delivered this time either, you will be told.';
const nothingToSend = 'There is nothing left to send again.';
const noWords = 'Please type your words first; nothing was sent.';

/**
 * Does what an adviser pressed. Whether they are one is asked of Teams every time: what a card says is never trusted,
 * and people leave teams.
 */
export async function adviserAct(
  data: AdviserPress,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await advisesOn({ authority: data.authority, id: data.query }, turn.person, parts)))
    return [notice(notAdviser)];
  const by = { authority: data.authority, query: data.query, adviser: turn.person, press: turn.key };
  const { adviceLine } = parts;
  switch (data.verb) {
    case 'claim-query':
      return told(await adviceLine.claim(by), faceHere(turn), turn.person, parts);
    case 'release-query':
      return told(await adviceLine.release(by), faceHere(turn), turn.person, parts);
    case 'mark-query-answered':
      return told(await adviceLine.markAnswered(by), 'adviser', turn.person, parts);
    case 'send-again': {
      const owed = await adviceLine.retryDelivery({ authority: data.authority, query: data.query });
      return [notice(owed > 0 ? sentAgain : nothingToSend)];
    }
    case 'undo-reply':
      return told(await adviceLine.undo({ ...by, version: data.written }), 'adviser', turn.person, parts);
    case 'show-query':
      return showAgain(data, turn, parts);
    case 'reply-query':
    case 'ask-back-query': {
      const { text } = redact(data.reply.trim(), parts.mayStay);
      if (text === '') return [notice(noWords)];
      const choice = data.verb === 'reply-query' ? await whichAskers(data, text, turn, parts) : undefined;
      if (choice !== undefined) return choice;
      const outcome =
        data.verb === 'ask-back-query'
          ? await adviceLine.askBack({ ...by, text })
          : await adviceLine.reply({
              ...by,
              text,
              andAnswered: data.andAnswered,
              toLinked: data.to === 'linked',
            });
      return told(outcome, 'adviser', turn.person, parts);
    }
  }
}

/** A refusal is said to who pressed and to nobody else; a success shows as the card's new state. */
export async function told(
  outcome: Outcome,
  face: CardFace,
  viewer: Person,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!outcome.ok) return [notice(refusalWords(outcome.why, outcome.query))];
  const { authority, id } = outcome.query;
  const shown = await drawQueryCard(outcome.query, face, parts, viewer);
  return shown === undefined ? [] : [{ place: 'in-response', of: { authority, query: id, face }, ...shown }];
}

function faceHere(turn: Turn): 'staff' | 'adviser' {
  return turn.conversation.kind === 'personal' || turn.dialog === true ? 'adviser' : 'staff';
}

/** Where others are linked to the query: the numbers a reply would reach, to choose from; undefined where it is clear. */
async function whichAskers(
  { authority, query: id, andAnswered, to }: Extract<AdviserPress, { verb: 'reply-query' }>,
  text: string,
  turn: Turn,
  { queries }: TurnParts,
): Promise<readonly Reply[] | undefined> {
  if (to !== undefined) return undefined;
  const linked = await queries.linkedTo(authority, id);
  const query = linked.length === 0 ? undefined : await queries.find(authority, id);
  if (query === undefined || !samePerson(query.claimedBy, turn.person)) return undefined;
  return [
    { place: 'in-place', keepResponse: false, ...replyToAllCard({ query, linked, text, andAnswered }) },
  ];
}

/** The query's own card in place of one that asked something. */
async function showAgain(
  { authority, query: id }: Extract<AdviserPress, { verb: 'show-query' }>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const query = await parts.queries.find(authority, id);
  if (query === undefined || isShared(turn)) return [notice(refusalWords('unknown'))];
  const shown = await drawQueryCard(query, 'adviser', parts, turn.person);
  return shown === undefined ? [] : [{ place: 'in-place', keepResponse: false, ...shown }];
}
