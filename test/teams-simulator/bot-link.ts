import { types } from 'node:util';

import { type Activity, activityShape } from './activity.ts';
import { type JsonObject, readJson } from './json-object.ts';

/** Teams waits this long for the bot's answer. */
export const ANSWER_WITHIN_MS = 15_000;

/** What the bot answered. Status 0: no answer came (refused, cut off, or too late), and `failure` says why. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
  /** The activity that was sent, to send it once more or to look at. */
  readonly activity: Activity;
  readonly failure?: string;
}

/** The way from Teams to the bot's messaging endpoint. */
export class BotLink {
  /** Everything sent to the bot, in order. */
  readonly sent: Activity[] = [];
  #endpoint: URL | undefined;

  /** Sends to `<url>/api/messages` from now on; a bot that was started again has another port. */
  connectTo(url: string): void {
    this.#endpoint = new URL('/api/messages', url);
  }

  /** Posts an activity exactly as it is; a bot that cannot be reached is an answer with status 0. */
  async deliver(unchecked: JsonObject): Promise<BotAnswer> {
    if (!this.#endpoint)
      throw new Error('The simulator does not know where the bot is: call connectTo(url) first');
    const activity = activityShape.parse(unchecked);
    this.sent.push(activity);
    try {
      const response = await fetch(this.#endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      return { status: response.status, body: readJson(await response.text()), activity };
    } catch (error) {
      return { status: 0, body: undefined, activity, failure: reasonOf(error) };
    }
  }
}

function reasonOf(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  return types.isNativeError(error.cause) ? `${error.message}: ${error.cause.message}` : error.message;
}
