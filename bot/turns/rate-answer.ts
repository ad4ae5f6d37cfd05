import type { ButtonData } from '../../cards/button-data.ts';
import { datesOn } from './calendar.ts';
import { drawDecision } from './draw-decision.ts';
import { findAnswer } from './find-answer.ts';
import { gone } from './gone.ts';
import { homeOf } from './home-authority.ts';
import { today, type TurnParts } from './parts.ts';
import { inPlace, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** Keeps whether an answer helped, and draws it again with what to do next. */
export async function rateAnswer(
  data: Press<'rate-answer'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const found = await findAnswer(data, turn, parts);
  if (found === undefined) return [gone()];
  const { kept, search, decision, facts, assumed } = found;
  const profile = await parts.profiles.of(turn.person);
  await parts.answers.rate(kept.authority, kept.id, data.helpful, parts.now());
  return [
    inPlace(
      drawDecision(decision, {
        search,
        facts,
        answer: kept.id,
        rated: data.helpful,
        role: profile.role,
        elsewhere: kept.authority !== homeOf(profile, parts),
        assumed,
        removed: kept.removed,
        today: today(parts),
        datesOn: datesOn(parts),
      }),
    ),
  ];
}
