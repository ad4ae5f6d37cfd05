import type { CheckedActivity } from './activity-shape.ts';

/**
 * What the service needs of whichever SDK stands between it and Teams: one way in and one way out. `adapter.ts` does it
 * with botbuilder, `bot/agents-sdk/` with its successor; everything else in this folder knows neither.
 */
export interface Edge {
  /**
   * Checks the token of a message, then the door, and only then makes a client for its service URL and runs the turn,
   * whose answer goes back to an invoke. Rejects with what the turn rejects with.
   */
  receive(
    shape: CheckedActivity,
    authorization: string,
    turnedAway: () => string | undefined,
    turn: (talk: Talk) => Promise<InvokeAnswer | undefined>,
  ): Promise<Received>;
  /**
   * Calls Teams outside of any turn. Rejects with whatever the client rejects with, and after `longestMs`, when what is
   * still under way is cut off too.
   */
  call<T>(
    serviceUrl: string,
    longestMs: number,
    call: (connector: TeamsConnector) => Promise<T>,
    appId: string,
  ): Promise<T>;
}

/** What an invoke is answered with. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** What became of a message: taken, with what an invoke is answered; or refused before anything was done for it. */
export type Received =
  | { readonly kind: 'taken'; readonly response: InvokeAnswer | undefined }
  | { readonly kind: 'turned away'; readonly why: string }
  | { readonly kind: 'not authentic' }
  | { readonly kind: 'cannot be checked' };

/** A message as Teams takes it. */
export interface TeamsMessage {
  readonly type: 'message';
  readonly summary: string;
  readonly text?: string;
  readonly textFormat?: 'plain';
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
}

/** The conversation of a turn, in which the bot may speak. Calls that Teams puts off are repeated a few times by themselves. */
export interface Talk {
  readonly invoke: boolean;
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** The message whose button was pressed. */
  readonly pressed: string | undefined;
  /** Gives what Teams calls the message, as far as it says so. */
  readonly send: (message: TeamsMessage) => Promise<string | undefined>;
  readonly update: (id: string, message: TeamsMessage) => Promise<void>;
}

/** Whom a new conversation is with. */
export interface NewConversation {
  readonly botId: string;
  readonly tenant: string;
  readonly to:
    | { readonly member: { readonly id: string; readonly name: string } }
    | { readonly channelId: string; readonly message: TeamsMessage };
}

/**
 * Calls to Teams' own interface. Each rejects with an error that carries `statusCode` where Teams answered, a `code` in
 * words where it or the network has one, and the response's headers.
 */
export interface TeamsConnector {
  /** Gives the message's id. */
  send(conversationId: string, botId: string, message: TeamsMessage): Promise<string>;
  update(conversationId: string, activityId: string, message: TeamsMessage): Promise<void>;
  create(conversation: NewConversation): Promise<{ readonly id: string; readonly activityId?: string }>;
  /** One member, as Teams writes it. */
  member(conversationId: string, userId: string): Promise<unknown>;
  members(
    conversationId: string,
    pageSize: number,
    continuationToken: string | undefined,
  ): Promise<{ readonly members: readonly unknown[]; readonly continuationToken: string | undefined }>;
}

/** Teams has normally answered within half a second; a turn has 15 s, and what is owed is leased for 20 s. */
export const patienceMs = 8_000;

/** What a call outside of any turn needs. `appId` is empty in local mode, where nothing is signed. */
export interface CallingParts {
  readonly adapter: Pick<Edge, 'call'>;
  readonly appId: string;
  /** When a call is cut off, in milliseconds; 8 s. */
  readonly longestCallMs?: number;
}

/** Calls Teams outside of any turn, as `Edge.call` says. */
export function callTeams<T>(
  { adapter, appId, longestCallMs = patienceMs }: CallingParts,
  serviceUrl: string,
  call: (connector: TeamsConnector) => Promise<T>,
): Promise<T> {
  return adapter.call(serviceUrl, longestCallMs, call, appId);
}
