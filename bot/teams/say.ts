import type { CardPlace } from '../../queue/posted-cards.ts';
import type { Reply, Say } from '../turns/reply.ts';
import type { Talk, TeamsMessage } from './edge.ts';
import { within } from './within.ts';

/** All that a turn says must be said by then: Teams gives it 15 s, and what is looked up before it takes some of them. */
const longestSayingMs = 9_000;
/** Even late, a call gets this long, so that a last word can still go out. */
const shortestCallMs = 500;

/** Says replies in the conversation of a turn. */
export function sayIn(talk: Talk): Say {
  const deadline = performance.now() + longestSayingMs;
  const inTime = <T>(call: Promise<T>): Promise<T> =>
    within(Math.max(shortestCallMs, deadline - performance.now()), call);
  return async (reply) => {
    // Both are the answer to an invoke; a submit gets the card through what is owed, and the notice as a message.
    if (reply.place === 'in-response') return undefined;
    if (reply.place === 'notice' && talk.invoke) return undefined;
    const message = messageOf(reply);
    const { pressed } = talk;
    if (reply.place !== 'in-place' || pressed === undefined) {
      return placeIn(talk, await inTime(talk.send(message)));
    }
    try {
      await inTime(talk.update(pressed, message));
      return placeIn(talk, pressed);
    } catch (error) {
      // An invoke still shows the card through its response; a submit must not leave the person with nothing.
      if (talk.invoke) return undefined;
      const sent = await inTime(talk.send(message)).catch(() => {
        throw error;
      });
      return placeIn(talk, sent);
    }
  };
}

/** Where a message of a turn stands; Teams gives its id back, the emulator of an older client may not. */
function placeIn({ serviceUrl, conversationId }: Talk, id: string | undefined): CardPlace | undefined {
  return id === undefined || id === '' ? undefined : { serviceUrl, conversationId, activityId: id };
}

/** A reply as a message; also used to draw a card into a message that already stands. */
export function messageOf(reply: Reply): TeamsMessage {
  if (reply.place === 'text' || reply.place === 'notice') {
    return { type: 'message', text: reply.text, textFormat: 'plain', summary: reply.summary };
  }
  return {
    type: 'message',
    summary: reply.summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: reply.card }],
  };
}
