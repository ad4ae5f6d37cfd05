import { type Activity, activityShape, type Card } from './activity.ts';
import type { BotAnswer } from './bot-link.ts';
import type { Inputs } from './card-inputs.ts';
import type { Place } from './directory.ts';
import { envelope, invoke, message } from './envelope.ts';
import { type InvokeOutcome, outcomeOf } from './invoke-outcome.ts';
import { isJsonObject, type JsonObject, textOf } from './json-object.ts';
import type { Person } from './people.ts';
import { PlaceView } from './place-view.ts';
import { messageWith, type PressOptions, pressOn } from './press.ts';
import { type SeenMessage, seenMessage } from './seen-message.ts';
import type { World } from './world.ts';

/**
 * What to press on: 'last' for the newest card seen, a message's id for what is on it now, or a message or card as it
 * was seen before, even if it has changed since (what a slow client does).
 */
export type PressTarget = string | SeenMessage | Card;

/** The bot's answer to a press; `outcome` is there for an Action.Execute and says what the presser gets to see. */
export interface PressAnswer extends BotAnswer {
  readonly outcome?: InvokeOutcome;
}

/** A person's own view of a conversation, and their hands. */
export class Seat extends PlaceView {
  readonly person: Person;

  constructor(world: World, place: Place, person: Person) {
    super(world, place);
    this.person = person;
  }

  /** The bot's messages as this person sees them: with the cards that only they were given for pressing something. */
  override seen(): SeenMessage[] {
    const { conversations, views } = this.world;
    return conversations
      .fromBot(this.place.id)
      .map((kept) => seenMessage(kept, views.of(kept.id, this.person.id)));
  }

  /** Presses the button with this verb. Throws where the person could not: no such button, input missing. */
  async press(
    target: PressTarget,
    verb: string,
    inputs: Inputs = {},
    options: PressOptions = {},
  ): Promise<PressAnswer> {
    const on = this.#pressedMessage(target);
    const pressed = pressOn(on.cards, verb, inputs, options);
    if (pressed.kind === 'submit') return this.#submit(on, pressed.value, options.overrides);
    return this.#execute(on, pressed.cardIndex, pressed.action, 'manual', options.overrides);
  }

  /** Does what Teams does by itself when a card with `refresh` comes into view. Throws when it has none. */
  async refresh(target: PressTarget = 'last'): Promise<PressAnswer> {
    const on = this.#pressedMessage(target);
    const cardIndex = on.cards.findIndex((card) => isJsonObject(card['refresh']));
    const refresh = on.cards[cardIndex]?.['refresh'];
    const action = isJsonObject(refresh) ? refresh['action'] : undefined;
    if (!isJsonObject(action)) throw new Error('The card has no refresh');
    return this.#execute(on, cardIndex, action, 'automatic');
  }

  /** Sends any other invoke, such as `task/submit` or `message/submitAction`. */
  invoke(name: string, value: unknown, overrides: JsonObject = {}): Promise<BotAnswer> {
    return this.send({ ...invoke(name, value), ...overrides });
  }

  /** Posts an activity again, exactly as it was: what Teams does when an answer did not come in time. */
  resend(activity: Activity): Promise<BotAnswer> {
    return this.world.link.deliver(activity);
  }

  /** Sends any activity from this person; the fields given are laid over what every activity carries. */
  send(fields: JsonObject, conversationId: string = this.place.id): Promise<BotAnswer> {
    return this.world.link.deliver({
      ...envelope(this.world, this.place, this.person, conversationId),
      ...fields,
    });
  }

  /** Sends a message of this person, and keeps it as part of the conversation. */
  protected async speak(fields: JsonObject, conversationId: string): Promise<BotAnswer> {
    const carried = envelope(this.world, this.place, this.person, conversationId);
    const activity = activityShape.parse({ ...carried, type: 'message', ...fields });
    const author = { personId: this.person.id };
    this.world.conversations.post({ conversationId, author, activity, id: textOf(activity.id) });
    return this.world.link.deliver(activity);
  }

  async #execute(
    on: SeenMessage,
    cardIndex: number,
    action: JsonObject,
    trigger: 'manual' | 'automatic',
    overrides: JsonObject = {},
  ): Promise<PressAnswer> {
    const fields = { ...invoke('adaptiveCard/action', { action, trigger }), replyToId: on.id, ...overrides };
    const answer = await this.send(fields, on.conversationId);
    const outcome = outcomeOf(answer);
    if (outcome.kind === 'card') {
      this.world.views.show(on.id, this.person.id, on.cards.with(cardIndex, outcome.card));
    }
    return { ...answer, outcome };
  }

  async #submit(on: SeenMessage, value: unknown, overrides: JsonObject = {}): Promise<PressAnswer> {
    const special = isJsonObject(value) && isJsonObject(value['msteams']) ? value['msteams'] : {};
    const rest = { replyToId: on.id, ...overrides };
    switch (special['type']) {
      case undefined:
        return this.speak({ value, ...rest }, on.conversationId);
      case 'imBack':
        return this.speak({ ...message(textOf(special['value'])), ...overrides }, on.conversationId);
      case 'messageBack':
        return this.speak(
          { ...message(textOf(special['text'])), value: special['value'], ...rest },
          on.conversationId,
        );
      case 'task/fetch':
        return this.send(
          { ...invoke('task/fetch', { data: value, context: { theme: 'default' } }), ...rest },
          on.conversationId,
        );
      default:
        throw new Error(`The simulator does not know a button of type "${textOf(special['type'])}"`);
    }
  }

  #pressedMessage(target: PressTarget): SeenMessage {
    const seen = this.seen();
    const found = this.#find(target, seen);
    if (!found) throw new Error(`There is nothing to press on.\n${this.transcript()}`);
    return found;
  }

  #find(target: PressTarget, seen: readonly SeenMessage[]): SeenMessage | undefined {
    if (target === 'last') return seen.findLast(({ card }) => card !== undefined);
    if (typeof target === 'string') return seen.find(({ id }) => id === target);
    if (isSeenMessage(target)) return target;
    return messageWith(target, [...this.#everSeen(), ...seen]);
  }

  /** Every version of every message, as if each were there still. */
  #everSeen(): SeenMessage[] {
    return this.world.conversations
      .fromBot(this.place.id)
      .flatMap((kept) => kept.versions.map((version) => seenMessage({ ...kept, versions: [version] })));
  }
}

function isSeenMessage(target: SeenMessage | Card): target is SeenMessage {
  return Array.isArray(target['cards']) && 'conversationId' in target;
}
