import type { Activity, ConversationParameters, TurnContext } from 'botbuilder';
import type { Connector } from './authentication.ts';
import type { Talk, TeamsConnector } from './edge.ts';
import { parameters } from './new-conversation.ts';

/** Calls to Teams by botbuilder's client; they are cut off when the signal says so. */
export function connectorBy(client: Connector, abortSignal: AbortSignal): TeamsConnector {
  const { conversations } = client;
  const options = { abortSignal };
  return {
    async send(conversationId, botId, message) {
      const activity = {
        ...message,
        from: { id: botId, name: '' },
        conversation: account(conversationId),
      } as Partial<Activity>;
      return (await conversations.sendToConversation(conversationId, activity, options)).id;
    },
    async update(conversationId, activityId, message) {
      const activity = {
        ...message,
        id: activityId,
        conversation: account(conversationId),
      } as Partial<Activity>;
      await conversations.updateActivity(conversationId, activityId, activity, options);
    },
    // TeamsInfo.sendMessageToTeamsChannel would make a thread too, but insists on an app id, and local mode has none.
    create: (conversation) =>
      conversations.createConversation(parameters(conversation) as ConversationParameters, options),
    member: (conversationId, userId) => conversations.getConversationMember(conversationId, userId, options),
    async members(conversationId, pageSize, continuationToken) {
      const page = await conversations.getConversationPagedMembers(conversationId, {
        ...options,
        pageSize,
        // The first page is asked for without one, which the types do not know.
        ...({ continuationToken } as { readonly continuationToken: string }),
      });
      return { members: page.members ?? [], continuationToken: page.continuationToken };
    },
  };
}

/** The conversation of a turn, as botbuilder keeps it. */
export function talkOf(context: TurnContext): Talk {
  const { type, serviceUrl, conversation, replyToId } = context.activity;
  return {
    invoke: type === 'invoke',
    serviceUrl,
    conversationId: conversation.id,
    pressed: replyToId,
    send: async (message) => (await context.sendActivity(message as Partial<Activity>))?.id,
    update: async (id, message) => {
      await context.updateActivity({ ...message, id, conversation } as Partial<Activity>);
    },
  };
}

function account(conversationId: string): Activity['conversation'] {
  return { id: conversationId } as Activity['conversation'];
}
