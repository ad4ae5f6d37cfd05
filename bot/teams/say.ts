import type { Activity, TurnContext } from 'botbuilder';
import type { CardPlace } from '../../queue/posted-cards.ts';
import type { Reply, Say } from '../turns/reply.ts';

/** All that a turn says must be said by then: Teams gives it 15 s, and what is looked up before it takes some of them. */
const longestSayingMs = 9_000;
/** Even late, a call gets this long, so that a last word can still go out. */
const shortestCallMs = 500;

/** Says replies in the conversation of a turn. */
export function sayIn(context: TurnContext): Say {
  const deadline = performance.now() + longestSayingMs;
  const inTime = <T>(call: Promise<T>): Promise<T> =>
    within(Math.max(shortestCallMs, deadline - performance.now()), call);
  return async (reply) => {
    // Both are the answer to an invoke; a submit gets the card through what is owed, and the notice as a message.
    if (reply.place === 'in-response') return undefined;
    if (reply.place === 'notice' && context.activity.type === 'invoke') return undefined;
    const activity = activityOf(reply);
    const pressed = context.activity.replyToId;
    if (reply.place !== 'in-place' || pressed === undefined) {
      return placeIn(context, (await inTime(context.sendActivity(activity)))?.id);
    }
    try {
      await inTime(
        context.updateActivity({ ...activity, id: pressed, conversation: context.activity.conversation }),
      );
      return placeIn(context, pressed);
    } catch (error) {
      // An invoke still shows the card through its response; a submit must not leave the person with nothing.
      if (context.activity.type === 'invoke') return undefined;
      const sent = await inTime(context.sendActivity(activity)).catch(() => {
        throw error;
      });
      return placeIn(context, sent?.id);
    }
  };
}

/** Where a message of a turn stands; Teams gives its id back, the emulator of an older client may not. */
function placeIn({ activity }: TurnContext, id: string | undefined): CardPlace | undefined {
  return id === undefined || id === ''
    ? undefined
    : { serviceUrl: activity.serviceUrl, conversationId: activity.conversation.id, activityId: id };
}

/** A reply as an activity; also used to draw a card into a message that already stands. */
export function activityOf(reply: Reply): Partial<Activity> {
  if (reply.place === 'text' || reply.place === 'notice') {
    return { type: 'message', text: reply.text, textFormat: 'plain', summary: reply.summary };
  }
  return {
    type: 'message',
    summary: reply.summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: reply.card }],
  };
}

async function within<T>(ms: number, call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Teams did not answer in time')), ms);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
