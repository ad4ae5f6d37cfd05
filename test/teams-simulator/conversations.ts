import type { Activity } from './activity.ts';
import { withoutThread } from './directory.ts';

/** One message as Teams keeps it. `versions` holds every state it has been in, oldest first, the current one last. */
export interface Message {
  readonly id: string;
  readonly conversationId: string;
  readonly placeId: string;
  readonly author: 'bot' | { readonly personId: string };
  readonly replyToId: string | undefined;
  readonly versions: Activity[];
  deleted: boolean;
}

/** What a new message needs to be kept. */
export interface NewMessage {
  readonly conversationId: string;
  readonly author: Message['author'];
  readonly activity: Activity;
  readonly id?: string;
  readonly replyToId?: string;
}

/** Every message of every conversation, in the order in which Teams took them. */
export class Conversations {
  readonly messages: Message[] = [];
  #lastId = 0;

  /** A new activity id: milliseconds since 1970, as Teams has it, and never the same twice. */
  nextId(): string {
    this.#lastId = Math.max(this.#lastId + 1, Date.now());
    return String(this.#lastId);
  }

  /** Keeps a message and gives it back with its id. */
  post(message: NewMessage): Message {
    const kept: Message = {
      id: message.id ?? this.nextId(),
      conversationId: message.conversationId,
      placeId: withoutThread(message.conversationId),
      author: message.author,
      replyToId: message.replyToId,
      versions: [message.activity],
      deleted: false,
    };
    this.messages.push(kept);
    return kept;
  }

  /** The message with that id in the conversation or in any of its threads. */
  find(conversationId: string, id: string): Message | undefined {
    const placeId = withoutThread(conversationId);
    return this.messages.find((message) => message.placeId === placeId && message.id === id);
  }

  /** What the bot has said in a place and has not taken back, oldest first. */
  fromBot(placeId: string): Message[] {
    return this.messages.filter(
      (message) => message.placeId === placeId && message.author === 'bot' && !message.deleted,
    );
  }
}

/** A message as it reads now. */
export function currentVersion(message: Message): Activity {
  return message.versions.at(-1) ?? { type: 'message' };
}

/** The conversation id of a channel thread. */
export function threadIn(channelId: string, rootId: string): string {
  return `${channelId};messageid=${rootId}`;
}
