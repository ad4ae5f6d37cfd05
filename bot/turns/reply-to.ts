import { welcomeCard } from '../../cards/help-card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { button } from '../../cards/button.ts';
import { answerText } from './answer-text.ts';
import { forgetDeleted, markedAsBefore, markedWith, rewordKept } from './edited-message.ts';
import { inMeetingChat } from './meeting-chat.ts';
import { isPrivateMatter, isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { press } from './press.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Works out what to say to one turn. It sends nothing itself. */
export async function replyTo(turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  if (turn.inMeeting === true && !parts.meetingChats) return inMeetingChat(turn, parts);
  switch (turn.said.kind) {
    case 'text': {
      await parts.conversations.remember(turn.conversation);
      const told = turn.said.edited === true ? await rewordKept(turn.said.text, turn, parts) : [];
      const answered = await answerText(turn.said, turn, parts);
      const replies = await inTheRightPlace(turn.said.text, answered, turn, parts);
      return [...told, ...markedWith(turn, parts, replies)];
    }
    case 'deleted':
      return forgetDeleted(turn, parts);
    case 'press':
      if (turn.apart !== true) await parts.conversations.remember(turn.conversation);
      return markedAsBefore(turn.said.data, parts, await press(turn.said.data, turn, parts));
    case 'unknown-press':
      return [
        asNew(
          messageCard(
            'Help',
            'that button is out of date',
            'That button belongs to an older card and no longer works. Please ask again in your own words.',
            [button('What can you help with?', { verb: 'help' })],
          ),
        ),
      ];
    case 'installed':
      return welcome(turn, parts);
    case 'uninstalled':
      await parts.conversations.forget(turn.conversation.key);
      return [];
    case 'nothing':
      return [];
  }
}

/** In a shared conversation, what holds an identifier or a disclosure is answered in the person's own chat. */
async function inTheRightPlace(
  text: string,
  replies: readonly Reply[],
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!isShared(turn) || !isPrivateMatter(text, parts.mayStay)) return replies;
  const cards = replies.flatMap((reply) => ('card' in reply ? [reply] : []));
  const line = await moveToOwnChat(cards, turn, parts);
  const keep = replies.find((reply) => reply.keep !== undefined)?.keep;
  return [keep === undefined ? line : { ...line, keep }];
}

/** Once for each conversation, however often Teams says that the bot was added. */
async function welcome(turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  if (!(await parts.conversations.welcome(turn.conversation))) return [];
  const authority = parts.homeAuthority;
  return [asNew(welcomeCard({ authority, pack: parts.searchOf(authority)?.pack }))];
}
