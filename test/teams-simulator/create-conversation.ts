import { z } from 'zod';

import { activityShape } from './activity.ts';
import { badBody, type ConnectorAnswer, refuse, turnedAway } from './connector-answers.ts';
import { threadIn } from './conversations.ts';
import { personalPlace } from './directory.ts';
import { tooBig } from './message-routes.ts';
import type { World } from './world.ts';

const parametersShape = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: activityShape.nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
});

type Parameters = z.infer<typeof parametersShape>;

/** Opens a person's own chat (the same one every time), or a new thread in a channel with its first message. */
export function createConversation(world: World, body: unknown): ConnectorAnswer {
  const read = parametersShape.safeParse(body);
  if (!read.success) return badBody(z.prettifyError(read.error));
  const channelId = read.data.channelData?.channel?.id;
  return channelId === undefined ? openChat(world, read.data) : openThread(world, channelId, read.data);
}

function openChat(world: World, parameters: Parameters): ConnectorAnswer {
  const members = parameters.members ?? [];
  const memberId = members[0]?.id;
  if (memberId === undefined || members.length > 1 || parameters.isGroup === true) {
    return badBody('Incorrect conversation creation parameters: a bot can open a chat with one person only.');
  }
  if (parameters.activity) return badBody('A chat with one person is opened without a first message.');
  const tenantId = parameters.channelData?.tenant?.id ?? parameters.tenantId;
  if (tenantId == null) return badBody('The tenant is missing: channelData.tenant.id or tenantId.');
  const person = world.directory.person(memberId);
  if (!person) return refuse(400, 'BadArgument', 'Failed to decrypt pairwise id.');
  if (person.tenantId !== tenantId) return refuse(403, 'Forbidden', 'The person is not in that tenant.');
  const place = personalPlace(person);
  const refusal = world.directory.refusalAt(place);
  if (refusal) return turnedAway(place, refusal);
  return { status: 201, body: { id: place.id, serviceUrl: world.serviceUrl() } };
}

function openThread(world: World, channelId: string, parameters: Parameters): ConnectorAnswer {
  const place = world.directory.place(channelId);
  if (place?.kind !== 'channel' || channelId !== place.id)
    return badBody('There is no channel with that id.');
  const refusal = world.directory.refusalAt(place);
  if (refusal) return turnedAway(place, refusal);
  const { activity } = parameters;
  if (!activity)
    return badBody('Incorrect conversation creation parameters: a thread needs its first message.');
  if (tooBig(activity)) return refuse(413, 'MessageSizeTooBig', 'Message size too large.');
  const rootId = world.conversations.nextId();
  const conversationId = threadIn(channelId, rootId);
  world.conversations.post({ conversationId, author: 'bot', activity, id: rootId });
  return { status: 201, body: { id: conversationId, activityId: rootId, serviceUrl: world.serviceUrl() } };
}
