import { safeguardingSignal } from '../../privacy/safeguarding-signals.ts';
import { errorKind } from '../log.ts';
import { notAdviser } from './advises.ts';
import { addToKnowledge } from './add-to-knowledge.ts';
import { askAboutMessage } from './ask-about-message.ts';
import type { Answered, Asked } from './asked.ts';
import { entryForAnyChat, lookUpKnowledge } from './look-up-knowledge.ts';
import { lookUpQueries, queryForAnyChat } from './look-up-queries.ts';
import type { TurnParts } from './parts.ts';
import { queryDialog, refreshQuery } from './query-dialog.ts';
import { isTooFast } from './rate-limit.ts';
import type { Turn } from './turn.ts';

/** Whoever types into a search box may be in the middle of something. */
const danger =
  'If anyone is in danger now, call 999, then tell children’s social care. This search is not a referral route.';

const tooFast = 'That is more than I can look up at once. Please wait a minute and try again.';

/** Answers what Teams asks while somebody types or looks. Keeps nothing and sends nothing; never rejects. */
export async function answerAsked(asked: Asked, turn: Turn, parts: TurnParts): Promise<Answered> {
  const of = asked.kind === 'refresh' ? 'card' : placeOf(asked);
  if (turn.inMeeting === true && !parts.meetingChats)
    return { kind: 'words', of, text: 'I do not work in meeting chats. Please use a chat of your own.' };
  try {
    return await answer(asked, turn, parts);
  } catch (error) {
    parts.log({ event: 'turn failed', turn: turn.reference, error: errorKind(error) });
    return { kind: 'words', of, text: 'Something went wrong. Please try again in a minute.' };
  }
}

async function answer(asked: Asked, turn: Turn, parts: TurnParts): Promise<Answered> {
  switch (asked.kind) {
    case 'search': {
      const { words, skip, count } = asked;
      if (safeguardingSignal(words) !== null) return { kind: 'words', of: 'search', text: danger };
      if (isTooFast(turn.person, parts)) return { kind: 'words', of: 'search', text: tooFast };
      const all =
        asked.in === 'knowledge'
          ? await lookUpKnowledge(words, turn, parts)
          : await lookUpQueries(words, turn, parts);
      if (all === undefined) return { kind: 'words', of: 'search', text: notAdviser };
      return { kind: 'found', found: all.slice(skip, skip + count) };
    }
    case 'pick': {
      const { kind, authority, id } = asked.pick;
      return kind === 'entry'
        ? entryForAnyChat(authority, id, parts)
        : queryForAnyChat(authority, id, turn, parts);
    }
    case 'about-message':
      return askAboutMessage(asked, turn, parts);
    case 'add-knowledge':
      return addToKnowledge(asked, turn, parts);
    case 'dialog':
      return queryDialog(asked.data, turn, parts);
    case 'refresh':
      return refreshQuery(asked.data, turn, parts);
    case 'unknown':
      return {
        kind: 'words',
        of: asked.of,
        text: 'This version of the service does not know that. Please ask in the chat.',
      };
  }
}

function placeOf(asked: Exclude<Asked, { kind: 'refresh' }>): 'search' | 'dialog' {
  if (asked.kind === 'unknown') return asked.of;
  return asked.kind === 'dialog' || asked.kind === 'about-message' || asked.kind === 'add-knowledge'
    ? 'dialog'
    : 'search';
}
