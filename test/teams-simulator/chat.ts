import type { BotAnswer } from './bot-link.ts';
import { personalPlace, type Refusal } from './directory.ts';
import { message } from './envelope.ts';
import type { JsonObject } from './json-object.ts';
import { accountOf, type Person } from './people.ts';
import { Seat } from './seat.ts';
import type { World } from './world.ts';

/** One person's own chat with the bot. */
export class PersonalChat extends Seat {
  constructor(world: World, person: Person) {
    super(world, personalPlace(person), person);
  }

  /** Sends a message; `overrides` are laid over the activity (an undefined one takes the field away). */
  say(text: string, overrides: JsonObject = {}): Promise<BotAnswer> {
    return this.speak({ ...message(text), ...overrides }, this.place.id);
  }

  /** Installs the app: the bot may write here, and is told of it twice, as Teams does. */
  async install(): Promise<readonly BotAnswer[]> {
    this.unblock();
    const { bot } = this.world;
    const { id, aadObjectId } = accountOf(this.person);
    const installed = await this.send({ type: 'installationUpdate', action: 'add' });
    const joined = await this.send({
      type: 'conversationUpdate',
      membersAdded: [{ id, aadObjectId }, { id: bot.id }],
    });
    return [installed, joined];
  }

  /** Uninstalls the app: the bot is turned away from now on, and is told of it. */
  uninstall(refusal: Refusal = 403): Promise<BotAnswer> {
    this.block(refusal);
    return this.send({ type: 'installationUpdate', action: 'remove' });
  }

  /** Blocks the bot: it is turned away from now on, and is not told. */
  block(refusal: Refusal = 403): void {
    this.world.directory.refuse(this.place.id, refusal);
  }

  /** Lets the bot in again, without telling it. */
  unblock(): void {
    this.world.directory.admit(this.place.id);
  }
}
