import { type Conversations, conversationKey } from '../../queue/conversations.ts';
import type { Delivery } from '../../queue/deliveries.ts';
import type { StaffChannels } from '../../queue/staff-channel.ts';
import type { Destination } from '../sender.ts';

/** What is known of where people and advisers are. */
export interface AddressParts {
  readonly conversations: Pick<Conversations, 'byKey' | 'ofPerson'>;
  readonly staffChannels: Pick<StaffChannels, 'of' | 'forQuery'>;
  /** The bot's own account and the region to begin in, for where nobody has spoken to it yet. */
  readonly bot: { readonly id: string; readonly serviceUrl?: string };
}

/** Where in Teams the addressee is, and the key of that conversation as far as it has one. */
export interface Address {
  readonly to: Destination;
  readonly key?: string;
}

/** Finds the addressee; nothing where nobody knows (yet) how to reach them. */
export async function whereTo(
  { conversations, staffChannels, bot }: AddressParts,
  { to: addressee, authority, queryId }: Pick<Delivery, 'to' | 'authority' | 'queryId'>,
): Promise<Address | undefined> {
  if (addressee.kind === 'conversation') {
    const conversation = await conversations.byKey(addressee.key);
    return conversation && { to: { kind: 'conversation', conversation }, key: conversation.key };
  }
  if (addressee.kind === 'person') {
    const { person } = addressee;
    const conversation = await conversations.ofPerson(person.tenant, person.entraId);
    if (conversation) return { to: { kind: 'conversation', conversation }, key: conversation.key };
  }
  const channel =
    addressee.kind === 'person'
      ? await staffChannels.of(authority)
      : await staffChannels.forQuery({ authority, id: queryId });
  const key = channel && conversationKey(channel.tenant, channel.channelId);
  const botId = (key === undefined ? undefined : await conversations.byKey(key))?.botId ?? bot.id;
  if (addressee.kind === 'person') {
    const serviceUrl = channel?.serviceUrl ?? bot.serviceUrl;
    return serviceUrl === undefined
      ? undefined
      : { to: { kind: 'person', person: addressee.person, serviceUrl, botId } };
  }
  return channel && key !== undefined ? { to: { kind: 'channel', channel, botId }, key } : undefined;
}
