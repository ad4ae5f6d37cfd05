import type { Card } from './activity.ts';
import { currentVersion, type Message } from './conversations.ts';
import { nameOf, type Place } from './directory.ts';
import { type SeenMessage, seenMessage } from './seen-message.ts';
import { waitUntil } from './wait-until.ts';
import type { World } from './world.ts';

/** A conversation as everybody in it sees it. */
export class PlaceView {
  readonly place: Place;
  protected readonly world: World;

  constructor(world: World, place: Place) {
    this.world = world;
    this.place = place;
  }

  /** The bot's messages as they stand now for everybody: edits applied, deleted ones gone, oldest first. */
  messages(): SeenMessage[] {
    return this.world.conversations.fromBot(this.place.id).map((message) => seenMessage(message));
  }

  /** The bot's messages as they are seen from here; the same as `messages()` unless a person is looking. */
  seen(): SeenMessage[] {
    return this.messages();
  }

  /** The newest message seen. Throws when there is none. */
  lastMessage(): SeenMessage {
    return this.#newest(this.seen(), 'message');
  }

  /** The first card of the newest message that has one. Throws when there is none. */
  lastCard(): Card {
    const withCard = this.#newest(
      this.seen().filter(({ card }) => card !== undefined),
      'card',
    );
    return withCard.card ?? {};
  }

  /**
   * Waits up to ten seconds (or `patienceMs`) for a message that fits and gives the newest one that does; `after` leaves out that message
   * and every earlier one. `what` is for the error, which prints all that was said and the bot's latest calls.
   */
  waitFor(
    fits: (message: SeenMessage) => boolean,
    what: string,
    options: { readonly after?: SeenMessage | string; readonly patienceMs?: number } = {},
  ): Promise<SeenMessage> {
    const { after } = options;
    const afterId = typeof after === 'object' ? after.id : after;
    return waitUntil(
      () => {
        const seen = this.seen();
        const start = seen.findIndex(({ id }) => id === afterId) + 1;
        return seen.slice(start).findLast((message) => fits(message));
      },
      what,
      () => this.transcript(),
      options.patienceMs,
    );
  }

  /** Everything said here by everybody, and the bot's latest calls: for the errors of failed tests. */
  transcript(): string {
    const { conversations, calls } = this.world;
    const said = conversations.messages.filter(({ placeId }) => placeId === this.place.id);
    return [
      `In ${nameOf(this.place)}:`,
      ...said.map((message) => this.#line(message)),
      'The latest calls to Teams:',
      ...calls
        .slice(-10)
        .map(({ number, method, path, outcome }) => `  ${number}. ${method} ${path} → ${outcome}`),
    ].join('\n');
  }

  #newest(messages: readonly SeenMessage[], what: string): SeenMessage {
    const newest = messages.at(-1);
    if (!newest) throw new Error(`No ${what} has been seen.\n${this.transcript()}`);
    return newest;
  }

  #line(message: Message): string {
    const { author } = message;
    const name = author === 'bot' ? this.world.bot.name : this.world.directory.person(author.personId)?.name;
    const seen = author === 'bot' && this.seen().find(({ id }) => id === message.id);
    const { words, summary } = seen || seenMessage(message);
    const state = [message.versions.length > 1 ? 'edited' : '', message.deleted ? 'deleted' : '']
      .join(' ')
      .trim();
    const value = currentVersion(message)['value'];
    const shown = value === undefined ? words : JSON.stringify(value);
    return `  ${name ?? '?'} [${`${message.id} ${state}`.trim()}] ${summary}\n${shown.replaceAll(/^/gm, '    ')}`;
  }
}
