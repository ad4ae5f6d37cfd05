import { z } from 'zod';

import { ADAPTIVE_CARD, type Card } from './activity.ts';
import type { BotAnswer } from './bot-link.ts';

const responseShape = z.looseObject({
  statusCode: z.number(),
  type: z.string(),
  value: z.unknown().optional(),
});
const errorShape = z.looseObject({ code: z.string().optional(), message: z.string().optional() });

/** What the presser of an Action.Execute gets to see. 'nothing' is an answer that Teams shows as "something went wrong". */
export type InvokeOutcome =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly statusCode: number; readonly text: string }
  | { readonly kind: 'nothing' };

/** Reads the answer to an `adaptiveCard/action` invoke as Teams does: HTTP 200 around `{statusCode, type, value}`. */
export function outcomeOf(answer: BotAnswer): InvokeOutcome {
  const response = responseShape.safeParse(answer.body);
  if (answer.status !== 200 || !response.success) return { kind: 'nothing' };
  const { statusCode, type, value } = response.data;
  const card = z.record(z.string(), z.unknown()).safeParse(value);
  if (type === ADAPTIVE_CARD && statusCode === 200 && card.success) return { kind: 'card', card: card.data };
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') {
    return { kind: 'message', text: value };
  }
  const error = errorShape.safeParse(value);
  const isError = type === 'application/vnd.microsoft.error' && error.success;
  return isError ? { kind: 'error', statusCode, text: error.data.message ?? '' } : { kind: 'nothing' };
}
