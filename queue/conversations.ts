/** A conversation with the bot, as far as it is needed to send something there unasked. */
export interface Conversation {
  /** From `conversationKey`. */
  readonly key: string;
  readonly tenant: string;
  /** The connector's id; in a channel, without the thread (`;messageid=…`). */
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly kind: 'personal' | 'channel' | 'group';
  /** Who the bot talks to, in a personal conversation. */
  readonly person?: { readonly channelUserId: string; readonly entraId: string };
  readonly botId: string;
}

/** A conversation that the store has seen, and what became of it. */
export interface KnownConversation extends Conversation {
  /** The welcome has been sent here. */
  readonly welcomed: boolean;
  /** False once Teams has said that the person removed or blocked the bot; true again at the next word from there. */
  readonly reachable: boolean;
}

/** The key of a conversation: threads of one channel share it, tenants never do. */
export function conversationKey(tenant: string, conversationId: string): string {
  return `${tenant}|${withoutThread(conversationId)}`;
}

/** A conversation id without the thread it may carry. */
export function withoutThread(conversationId: string): string {
  return conversationId.split(';messageid=', 1)[0] ?? conversationId;
}

/** Where the bot has been spoken to. */
export interface Conversations {
  /** Keeps the conversation, or brings what is known of it up to date. Costs a write only when something changed. */
  remember(conversation: Conversation): Promise<void>;
  /** Keeps the conversation and marks it welcomed; true for exactly one caller, who then sends the welcome. */
  welcome(conversation: Conversation): Promise<boolean>;
  /** Notes that nothing can be delivered there any more. */
  unreachable(key: string): Promise<void>;
  /** Forgets the conversation, as when the bot is uninstalled; a later install is welcomed again. */
  forget(key: string): Promise<void>;
  byKey(key: string): Promise<KnownConversation | undefined>;
  /** The personal conversation with this person, if the bot has met them: the one they used last. */
  ofPerson(tenant: string, entraId: string): Promise<KnownConversation | undefined>;
}
