import type { ShownCard } from '../../cards/card.ts';
import { datesOn } from './calendar.ts';
import { drawDecision, type DrawingOf } from './draw-decision.ts';
import type { Found } from './find-answer.ts';
import { homeOf } from './home-authority.ts';
import { today, type TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/** The card of an answer that was given, with what its asker has just said of it. */
export async function drawRated(
  { kept, search, decision, facts, assumed }: Found,
  said: Pick<DrawingOf, 'rated' | 'unhelpful'>,
  { person }: Turn,
  parts: TurnParts,
): Promise<ShownCard> {
  const profile = await parts.profiles.of(person);
  return drawDecision(decision, {
    search,
    facts,
    answer: kept.id,
    ...said,
    role: profile.role,
    elsewhere: kept.authority !== homeOf(profile, parts),
    assumed,
    removed: kept.removed,
    today: today(parts),
    datesOn: datesOn(parts),
  });
}
