import type { BotAnswer } from './bot-link.ts';
import type { Inputs } from './card-inputs.ts';
import { threadIn } from './conversations.ts';
import type { Refusal } from './directory.ts';
import { mention, message } from './envelope.ts';
import type { JsonObject } from './json-object.ts';
import type { Person } from './people.ts';
import { PlaceView } from './place-view.ts';
import type { PressOptions } from './press.ts';
import { frontOf, installationEvent, membersEvent } from './roster-events.ts';
import { type PressAnswer, type PressTarget, Seat } from './seat.ts';
import type { SeenMessage } from './seen-message.ts';

/** Where in a channel something is said, and how. */
export interface SpeakOptions {
  /** The thread to speak in: a message in it, or its conversation id. Left out, a channel message begins a new one. */
  readonly thread?: string | SeenMessage;
  readonly overrides?: JsonObject;
}

/** One person in a channel or group chat. */
export class SharedSeat extends Seat {
  /** Speaks to the bot: `<at>Bot</at> text` with its mention entity. */
  mention(text: string, options: SpeakOptions = {}): Promise<BotAnswer> {
    return this.#speakIn(mention(this.world, text), options);
  }

  /** Says something without mentioning the bot: Teams would deliver it only to an app that may read everything. */
  say(text: string, options: SpeakOptions = {}): Promise<BotAnswer> {
    return this.#speakIn(message(text), options);
  }

  #speakIn(fields: JsonObject, { thread, overrides = {} }: SpeakOptions): Promise<BotAnswer> {
    if (typeof thread === 'string') return this.speak({ ...fields, ...overrides }, thread);
    if (thread) return this.speak({ ...fields, ...overrides }, thread.conversationId);
    if (this.place.kind !== 'channel') return this.speak({ ...fields, ...overrides }, this.place.id);
    const id = this.world.conversations.nextId();
    return this.speak({ ...fields, id, ...overrides }, threadIn(this.place.id, id));
  }
}

/** A channel or a group chat. */
export class SharedConversation extends PlaceView {
  /** The conversation as one person has it before them: what they see, and what they press. */
  as(person: Person): SharedSeat {
    return new SharedSeat(this.world, this.place, person);
  }

  /** The bot's messages in one thread, given as a message in it or as its conversation id. */
  thread(thread: string | SeenMessage): SeenMessage[] {
    const id = typeof thread === 'string' ? thread : thread.conversationId;
    return this.messages().filter(({ conversationId }) => conversationId === id);
  }

  /** `as(person).mention(…)` */
  mention(person: Person, text: string, options: SpeakOptions = {}): Promise<BotAnswer> {
    return this.as(person).mention(text, options);
  }

  /** `as(person).press(…)` */
  press(
    person: Person,
    target: PressTarget,
    verb: string,
    inputs: Inputs = {},
    options: PressOptions = {},
  ): Promise<PressAnswer> {
    return this.as(person).press(target, verb, inputs, options);
  }

  /** Somebody installs the app here (for a channel: in its team): the bot is let in and told of it twice. */
  async install(by: Person): Promise<readonly BotAnswer[]> {
    const front = new Seat(this.world, frontOf(this.place), by);
    this.world.directory.admit(front.place.id);
    const installed = await front.send(installationEvent('add', this.place));
    return [installed, await front.send(membersEvent('added', [{ id: this.world.bot.id }], this.place))];
  }

  /** Somebody removes the app: the bot is turned away from now on, and is told of it twice. */
  async uninstall(by: Person, refusal: Refusal = 403): Promise<readonly BotAnswer[]> {
    const front = new Seat(this.world, frontOf(this.place), by);
    this.world.directory.refuse(front.place.id, refusal);
    const removed = await front.send(installationEvent('remove', this.place));
    return [removed, await front.send(membersEvent('removed', [{ id: this.world.bot.id }], this.place))];
  }
}
