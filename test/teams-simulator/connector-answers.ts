import { nameOf, type Place, type Refusal } from './directory.ts';

/** What the connector answers: a status and a JSON body (none at all for undefined). */
export interface ConnectorAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error in the connector's own form. */
export function refuse(status: number, code: string, message: string): ConnectorAnswer {
  return { status, body: { error: { code, message } } };
}

/** The answer for a conversation that does not exist. */
export function noSuchConversation(): ConnectorAnswer {
  return refuse(404, 'ConversationNotFound', 'Conversation not found.');
}

/** The answer where the bot has been blocked, uninstalled or removed. */
export function turnedAway(place: Place, refusal: Refusal): ConnectorAnswer {
  if (refusal === 404) return noSuchConversation();
  return refuse(403, 'BotNotInConversationRoster', `The bot is not part of ${nameOf(place)}.`);
}

/** The answer for a body that is not what the endpoint takes. */
export function badBody(message: string): ConnectorAnswer {
  return refuse(400, 'BadSyntax', message);
}
