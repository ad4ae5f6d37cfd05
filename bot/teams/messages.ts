import { errorKind, type Log } from '../log.ts';
import type { Answered, Asked } from '../turns/asked.ts';
import type { Reply, Say } from '../turns/reply.ts';
import type { TurnOutcome } from '../turns/take-turn.ts';
import type { Turn } from '../turns/turn.ts';
import type { PlainRequest, PlainResponse } from '../request.ts';
import { activitySchema, type CheckedActivity } from './activity-shape.ts';
import { responseTo } from './asked-response.ts';
import { dialogAfter } from './dialog-after.ts';
import { isTeams, turnedAway, type DoorRules } from './door.ts';
import type { Edge, InvokeAnswer, Talk } from './edge.ts';
import { readAsked } from './read-asked.ts';
import { readTurn } from './read-turn.ts';
import { sayIn } from './say.ts';

/** What `POST /api/messages` needs. */
export interface MessagesParts {
  readonly adapter: Pick<Edge, 'receive'>;
  readonly door: DoorRules;
  readonly takeTurn: (turn: Turn, say: Say) => Promise<TurnOutcome>;
  /** Answers what is asked while somebody types or looks. Never rejects. */
  readonly answerAsked: (asked: Asked, turn: Turn) => Promise<Answered>;
  readonly log: Log;
}

/**
 * Answers `POST /api/messages`: 400 for what is no activity, 401 without a token of Teams for this bot, 403 at the
 * door, 503 while tokens cannot be checked, 502 when Teams would not take the reply (after both it may deliver
 * again). No answer carries any detail.
 */
export function messagesEndpoint(parts: MessagesParts): (request: PlainRequest) => Promise<PlainResponse> {
  const turnAway = (why: string, status: number): PlainResponse => {
    parts.log({ event: 'turned away', why, status });
    return { status };
  };
  return async (request) => {
    const read = activitySchema.safeParse(request.body);
    if (!read.success) return turnAway('not an activity', 400);
    const activity = read.data;
    const authorization = request.headers['authorization'] ?? '';
    if (!parts.door.local && !/^Bearer \S/.test(authorization)) return turnAway('unsigned', 401);
    if (!isTeams(activity)) return turnAway('channel', 403);
    const run: TurnRun = { failed: undefined };
    const received = await parts.adapter.receive(
      activity,
      authorization,
      () => turnedAway(activity, parts.door),
      (talk) => runTurn(talk, activity, parts, run),
    );
    if (received.kind === 'not authentic') return turnAway('not authentic', 401);
    if (received.kind === 'cannot be checked') return turnAway('tokens cannot be checked', 503);
    if (received.kind === 'turned away') return turnAway(received.why, 403);
    if (run.failed !== undefined) {
      parts.log({ event: 'send failed', ...statusAndCode(run.failed) });
      return { status: 502 };
    }
    const { status = 200, body } = received.response ?? {};
    return body === undefined ? { status } : { status, body };
  };
}

/** How a turn went, told past the SDK, which would put the error's message in the response. */
interface TurnRun {
  failed: unknown;
}

async function runTurn(
  talk: Talk,
  activity: CheckedActivity,
  parts: MessagesParts,
  run: TurnRun,
): Promise<InvokeAnswer | undefined> {
  try {
    const turn = readTurn(activity);
    const asked = readAsked(activity);
    const said: Reply[] = [];
    const say: Say = turn.dialog === true ? (reply) => Promise.resolve(void said.push(reply)) : sayIn(talk);
    const value =
      asked === undefined
        ? invokeResponse(turn, await parts.takeTurn(turn, say), said)
        : responseTo(await parts.answerAsked(asked, turn));
    return turn.invoke ? value : undefined;
  } catch (error) {
    run.failed = error ?? new Error('unknown');
    return undefined;
  }
}

function invokeResponse(turn: Turn, outcome: TurnOutcome, said: readonly Reply[]): InvokeAnswer {
  const { inPlace, notice } = outcome;
  if (turn.said.kind === 'nothing') return { status: 501 };
  if (turn.dialog === true) return { status: 200, body: dialogAfter(turn, outcome, said) };
  return {
    status: 200,
    body:
      inPlace === undefined
        ? {
            statusCode: 200,
            type: 'application/vnd.microsoft.activity.message',
            value: notice ?? 'Done. See the new message.',
          }
        : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: inPlace.card },
  };
}

function statusAndCode(error: unknown): { status?: number; code?: string } {
  const { statusCode, code } = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(typeof statusCode === 'number' ? { status: statusCode } : {}),
    code: typeof code === 'string' ? code : errorKind(error),
  };
}
