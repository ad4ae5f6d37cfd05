import { ActivityTypes, type CloudAdapter, type TurnContext } from 'botbuilder';
import { errorKind, type Log } from '../log.ts';
import type { Say } from '../turns/reply.ts';
import type { TurnOutcome } from '../turns/take-turn.ts';
import type { Turn } from '../turns/turn.ts';
import type { PlainRequest, PlainResponse } from '../request.ts';
import { activitySchema, type CheckedActivity } from './activity-shape.ts';
import { turnedAway, type DoorRules } from './door.ts';
import { readTurn } from './read-turn.ts';
import { sayIn } from './say.ts';

/** What `POST /api/messages` needs. */
export interface MessagesParts {
  readonly adapter: CloudAdapter;
  readonly door: DoorRules;
  readonly takeTurn: (turn: Turn, say: Say) => Promise<TurnOutcome>;
  readonly log: Log;
}

/**
 * Answers `POST /api/messages`: 400 for what is no activity, 401 unsigned, 403 at the door, 502 when Teams would not
 * take the reply (so that it may deliver again). No answer carries any detail.
 */
export function messagesEndpoint(parts: MessagesParts): (request: PlainRequest) => Promise<PlainResponse> {
  return async (request) => {
    const activity = activitySchema.safeParse(request.body);
    if (!activity.success) {
      parts.log({ event: 'turned away', why: 'not an activity', status: 400 });
      return { status: 400 };
    }
    if (!parts.door.local && !/^Bearer \S/.test(request.headers['authorization'] ?? '')) {
      parts.log({ event: 'turned away', why: 'unsigned', status: 401 });
      return { status: 401 };
    }
    const run: TurnRun = { forbidden: undefined, failed: undefined };
    const response = await processed(parts.adapter, request, (context) =>
      runTurn(context, activity.data, parts, run),
    );
    if (run.forbidden !== undefined) {
      parts.log({ event: 'turned away', why: run.forbidden, status: 403 });
      return { status: 403 };
    }
    if (run.failed !== undefined) {
      parts.log({ event: 'send failed', ...statusAndCode(run.failed) });
      return { status: 502 };
    }
    // botbuilder puts its reason in the body of a refusal; the outside gets the status only.
    if (response.status >= 400 && response.status !== 501) return { status: response.status };
    return response;
  };
}

/** How a turn went, told past botbuilder, which would put the error's message in the response. */
interface TurnRun {
  forbidden: string | undefined;
  failed: unknown;
}

async function runTurn(
  context: TurnContext,
  activity: CheckedActivity,
  parts: MessagesParts,
  run: TurnRun,
): Promise<void> {
  run.forbidden = turnedAway(activity, parts.door);
  if (run.forbidden !== undefined) return;
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

/** Hands a plain request to botbuilder and catches what it would have sent. */
async function processed(
  adapter: CloudAdapter,
  request: PlainRequest,
  logic: (context: TurnContext) => Promise<void>,
): Promise<PlainResponse> {
  const answer: { status: number; body?: unknown } = { status: 200 };
  const response = {
    socket: undefined,
    status: (status: number) => {
      answer.status = status;
    },
    send: (body: unknown) => {
      answer.body = body;
    },
    header: () => undefined,
    end: () => undefined,
  };
  const { body, headers, method } = request;
  await adapter.process({ body: body as Record<string, unknown>, headers, method }, response, logic);
  return answer;
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
