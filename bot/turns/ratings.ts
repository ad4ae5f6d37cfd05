import { ratingsCard } from '../../cards/ratings-card.ts';
import { advisedHere } from './advised-here.ts';
import { isShared } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

const days = 90;
const dayMs = 24 * 60 * 60_000;
const mostReasons = 5;

/** True for "ratings", by which advisers ask how the team's answers were rated. */
export function asksForRatings(text: string): boolean {
  return /^(?:show )?(?:the |our )?ratings[.?!]?$/i.test(text.trim());
}

/**
 * How the team's answers of the last quarter were rated; the reasons only in an adviser's own chat. Undefined for who is
 * no adviser: to them it is a word like any other.
 */
export async function showRatings(turn: Turn, parts: TurnParts): Promise<readonly Reply[] | undefined> {
  const authority = await advisedHere(turn, parts);
  const pack = authority === undefined ? undefined : parts.searchOf(authority)?.pack;
  if (authority === undefined || pack === undefined) return undefined;
  const since = parts.now() - days * dayMs;
  const ratings = await parts.queries.ratings(authority, since, isShared(turn) ? 0 : mostReasons);
  return [asNew(ratingsCard({ virtualSchool: pack.virtualSchool, ratings, days }))];
}
