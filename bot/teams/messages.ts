import { ActivityTypes, type TurnContext } from 'botbuilder';
import { errorKind, type Log } from '../log.ts';
import type { Say } from '../turns/reply.ts';
import type { TurnOutcome } from '../turns/take-turn.ts';
import type { Turn } from '../turns/turn.ts';
import type { PlainRequest, PlainResponse } from '../request.ts';
import { activitySchema, type CheckedActivity } from './activity-shape.ts';
import type { TeamsAdapter } from './adapter.ts';
import { isTeams, turnedAway, type DoorRules } from './door.ts';
import { readTurn } from './read-turn.ts';
import { sayIn } from './say.ts';

/** What `POST /api/messages` needs. */
export interface MessagesParts {
  readonly adapter: TeamsAdapter;
  readonly door: DoorRules;
  readonly takeTurn: (turn: Turn, say: Say) => Promise<TurnOutcome>;
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
      (context) => runTurn(context, activity, parts, run),
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

/** How a turn went, told past botbuilder, which would put the error's message in the response. */
interface TurnRun {
  failed: unknown;
}

async function runTurn(
  context: TurnContext,
  activity: CheckedActivity,
  parts: MessagesParts,
  run: TurnRun,
): Promise<void> {
  try {
    const turn = readTurn(activity);
    const outcome = await parts.takeTurn(turn, sayIn(context));
    if (turn.invoke)
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: invokeResponse(turn, outcome),
      });
  } catch (error) {
    run.failed = error ?? new Error('unknown');
  }
}

function invokeResponse(turn: Turn, { inPlace, notice }: TurnOutcome): { status: number; body?: unknown } {
  if (turn.said.kind === 'nothing') return { status: 501 };
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
