import { messageCard } from '../../cards/message-card.ts';
import { forgetDeleted, rewordKept } from './edited-message.ts';
import type { TurnParts } from './parts.ts';
import { asNew, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/**
 * Answers nothing in the chat of a meeting, where carers, young people and guests may read along: it says so there once,
 * and after that only to whoever asks, in their own chat. Nothing of what was said is kept; an edit or a deletion still
 * reaches what was kept while the service worked there.
 */
export async function inMeetingChat(turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const { conversations } = parts;
  switch (turn.said.kind) {
    case 'installed':
      return (await conversations.welcome(turn.conversation)) ? [asNew(notHere())] : [];
    case 'text':
      if (turn.said.edited === true) {
        // What came of it is about a case, and is not for this chat.
        await rewordKept(turn.said.text, turn, parts);
        return [];
      }
      if (await conversations.welcome(turn.conversation)) return [asNew(notHere())];
      await parts.postPrivately(turn, askHere());
      return [];
    case 'press':
    case 'unknown-press':
      return [notice('I do not work in meeting chats. Please ask me in a chat of your own.')];
    case 'deleted':
      await forgetDeleted(turn, parts);
      return [];
    case 'uninstalled':
      await conversations.forget(turn.conversation.key);
      return [];
    case 'nothing':
      return [];
  }
}

function notHere(): ReturnType<typeof messageCard> {
  return messageCard(
    'Help',
    'not in meeting chats',
    'I do not work in meeting chats, because not everybody in a meeting should read about a child. Please ask me in a chat of your own (Apps, then search for the advice line). I have kept nothing that was written here.',
  );
}

function askHere(): ReturnType<typeof messageCard> {
  return messageCard(
    'Help',
    'please ask me here',
    'I do not work in meeting chats. Please ask me here, where nobody else can read it. I have kept nothing of what you wrote in the meeting.',
  );
}
