import type { NewConversation } from './edge.ts';

/** What Teams wants to know to begin a conversation with one person, or a thread in a channel with its first message. */
export function parameters({ botId, tenant, to }: NewConversation): object {
  const common = { bot: { id: botId, name: '' }, tenantId: tenant };
  if ('member' in to)
    return { ...common, channelData: { tenant: { id: tenant } }, isGroup: false, members: [to.member] };
  return {
    ...common,
    channelData: { tenant: { id: tenant }, channel: { id: to.channelId } },
    isGroup: true,
    activity: to.message,
  };
}
