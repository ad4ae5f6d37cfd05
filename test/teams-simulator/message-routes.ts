import { z } from 'zod';

import { type Activity, activityShape } from './activity.ts';
import {
  badBody,
  type ConnectorAnswer,
  noSuchConversation,
  refuse,
  turnedAway,
} from './connector-answers.ts';
import { type Message, threadIn } from './conversations.ts';
import { type Place, withoutThread } from './directory.ts';
import type { World } from './world.ts';

/** Teams takes about 100 KB a message, counted in UTF-16. */
const MESSAGE_LIMIT_BYTES = 100 * 1024;

/** Says whether Teams would refuse the activity for its size. */
export function tooBig(activity: Activity): boolean {
  return Buffer.byteLength(JSON.stringify(activity), 'utf16le') > MESSAGE_LIMIT_BYTES;
}

/** Takes a message (or a typing sign, which is acknowledged and not kept) from the bot. */
export function sendActivity(
  world: World,
  conversationId: string,
  body: unknown,
  replyToId?: string,
): ConnectorAnswer {
  const place = enter(world, conversationId);
  if ('status' in place) return place;
  const read = readActivity(body);
  if ('status' in read) return read;
  const id = world.conversations.nextId();
  if (read.activity.type === 'message') {
    world.conversations.post({
      conversationId: threadFor(world, place, conversationId, id, replyToId),
      author: 'bot',
      activity: read.activity,
      id,
      ...(replyToId === undefined ? {} : { replyToId }),
    });
  }
  return { status: 201, body: { id } };
}

/** Replaces one of the bot's own messages for everybody. */
export function updateActivity(
  world: World,
  conversationId: string,
  activityId: string,
  body: unknown,
): ConnectorAnswer {
  const message = ownMessage(world, conversationId, activityId);
  if ('status' in message) return message;
  const read = readActivity(body);
  if ('status' in read) return read;
  message.versions.push(read.activity);
  world.views.forget(message.id);
  return { status: 200, body: { id: message.id } };
}

/** Takes one of the bot's own messages away. */
export function deleteActivity(world: World, conversationId: string, activityId: string): ConnectorAnswer {
  const message = ownMessage(world, conversationId, activityId);
  if ('status' in message) return message;
  message.deleted = true;
  return { status: 200 };
}

/** The place of a conversation that the bot may be in, or the answer that turns it away. */
export function enter(world: World, conversationId: string): Place | ConnectorAnswer {
  const place = world.directory.place(conversationId);
  if (!place) return noSuchConversation();
  const refusal = world.directory.refusalAt(place);
  return refusal ? turnedAway(place, refusal) : place;
}

function ownMessage(world: World, conversationId: string, activityId: string): Message | ConnectorAnswer {
  const place = enter(world, conversationId);
  if ('status' in place) return place;
  const message = world.conversations.find(conversationId, activityId);
  if (!message || message.deleted) return refuse(404, 'ActivityNotFoundInConversation', 'No such message.');
  if (message.author !== 'bot') return refuse(403, 'Forbidden', 'A bot can change its own messages only.');
  return message;
}

function readActivity(body: unknown): { readonly activity: Activity } | ConnectorAnswer {
  const read = activityShape.safeParse(body);
  if (!read.success) return badBody(z.prettifyError(read.error));
  const activity = read.data;
  if (tooBig(activity)) return refuse(413, 'MessageSizeTooBig', 'Message size too large.');
  const empty = !activity.text && !activity.attachments?.length;
  if (activity.type === 'message' && empty)
    return badBody('Activity must include non-empty text or attachments.');
  return { activity };
}

/** In a channel, what is said outside any thread begins a new one. */
function threadFor(
  world: World,
  place: Place,
  conversationId: string,
  id: string,
  replyToId: string | undefined,
): string {
  if (place.kind !== 'channel' || conversationId !== withoutThread(conversationId)) return conversationId;
  const answered = replyToId === undefined ? undefined : world.conversations.find(conversationId, replyToId);
  return answered?.conversationId ?? threadIn(place.id, id);
}
