import type { Activity, TurnContext } from 'botbuilder';
import type { Reply, Say } from '../turns/reply.ts';

/** A call that Teams has not answered by then has failed; the turn must end well inside Teams' own 15 s. */
const longestCallMs = 8_000;

/** Says replies in the conversation of a turn. */
export function sayIn(context: TurnContext): Say {
  return async (reply) => {
    // Both are the answer to an invoke; a submit gets the card through what is owed, and the notice as a message.
    if (reply.place === 'in-response') return;
    if (reply.place === 'notice' && context.activity.type === 'invoke') return;
    const activity = activityOf(reply);
    const pressed = context.activity.replyToId;
    if (reply.place !== 'in-place' || pressed === undefined) {
      await inTime(context.sendActivity(activity));
      return;
    }
    try {
      await inTime(
        context.updateActivity({ ...activity, id: pressed, conversation: context.activity.conversation }),
      );
    } catch (error) {
      // An invoke still shows the card through its response; a submit must not leave the person with nothing.
      if (context.activity.type === 'invoke') return;
      await inTime(context.sendActivity(activity)).catch(() => {
        throw error;
      });
    }
  };
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

async function inTime<T>(call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Teams did not answer in time')), longestCallMs);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
