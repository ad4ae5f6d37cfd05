import { safeguardingCard } from '../../cards/safeguarding-card.ts';
import { safetyBeneath, safetyOnTop } from '../../cards/safety-on-top.ts';
import { safeguardingMatter } from '../../privacy/safeguarding-signals.ts';
import { isShared } from './own-chat.ts';
import { today, type TurnParts } from './parts.ts';
import { asNew, type Reply, type Say } from './reply.ts';
import type { Said, Turn } from './turn.ts';

/** What became of the check: nothing was seen, the message only asks about such matters, the card was
 * shown, or the routes are to stand on top of the answer. */
export type Safety = 'no sign' | 'only about it' | 'shown' | 'with the answer';

/**
 * The check that comes before everything else, and needs nothing else: not the store, not the knowledge, not even to
 * know whether this is a second delivery. Shown twice is better than not shown. A faint sign in a question waits for
 * the answer, on top of which the routes then stand: a card that cries wolf before plain questions teaches people to
 * look past it.
 */
export async function staySafeFirst(turn: Turn, parts: TurnParts, say: Say): Promise<Safety> {
  const signal = safeguardingMatter(typedIn(turn.said));
  if (signal === null) return 'no sign';
  if (signal.kind === 'about') return 'only about it';
  if (!signal.explicit && !signal.sure && turn.said.kind === 'text' && !isShared(turn))
    return 'with the answer';
  if (justShown.has(turn.key)) return 'shown';
  if (justShown.size > 1_000) justShown.clear();
  justShown.add(turn.key);
  try {
    await showSafetyCard(turn, parts, say);
  } catch (error) {
    justShown.delete(turn.key);
    throw error;
  }
  return 'shown';
}

/** The replies with the routes on top of the first, where it answers; where it does not, the card comes before them. */
export async function withSafety(
  replies: readonly Reply[],
  turn: Turn,
  parts: TurnParts,
  say: Say,
): Promise<readonly Reply[]> {
  const [first, ...others] = replies;
  if (first?.place !== 'new' || first.keep?.outcome !== 'answer') {
    await showSafetyCard(turn, parts, say);
    return replies;
  }
  parts.log({ event: 'safeguarding routes on answer', turn: turn.reference });
  return [{ ...first, ...safetyOnTop(first, parts.routes) }, ...others];
}

/** The replies with the routes beneath the first, where it answers a question about such matters. */
export function withRoutes(replies: readonly Reply[]): readonly Reply[] {
  const [first, ...others] = replies;
  if (first?.place !== 'new' || first.keep?.outcome !== 'answer') return replies;
  return [{ ...first, ...safetyBeneath(first) }, ...others];
}

/** In the person's own chat, if others would read along and it can be reached; without delay where it cannot. */
export async function showSafetyCard(turn: Turn, parts: TurnParts, say: Say): Promise<void> {
  const card = safeguardingCard(parts.routes, dayIfKnown(parts));
  // A dialog is nobody else's to read, and is what they look at.
  const apart = isShared(turn) && turn.dialog !== true;
  const reached = apart && (await parts.postPrivately(turn, card).catch(() => false));
  if (!reached) await say(asNew(card));
  parts.log({ event: 'safeguarding card shown', turn: turn.reference });
}

/** The card needs nothing, not even a clock; without one no number can be called stale. */
function dayIfKnown(parts: TurnParts): string | undefined {
  try {
    return today(parts);
  } catch {
    return undefined;
  }
}

/** Everything somebody typed in a turn: into the chat, or into a card. */
function typedIn(said: Said): string {
  if (said.kind === 'text') return said.text;
  if (said.kind !== 'press') return '';
  const { data } = said;
  return [
    'question' in data ? data.question : '',
    'addition' in data ? data.addition : '',
    'reply' in data ? data.reply : '',
    'setting' in data ? data.setting : '',
    'note' in data ? data.note : '',
    'reason' in data ? data.reason : '',
  ]
    .join(' ')
    .trim();
}

/** The safety cards this process has shown of late. A help against repeats, never a reason to wait. */
const justShown = new Set<string>();
