import type { ButtonData } from '../../cards/button-data.ts';
import { drawRated } from './draw-rated.ts';
import { findAnswer } from './find-answer.ts';
import { gone } from './gone.ts';
import type { TurnParts } from './parts.ts';
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
  const { authority, id } = found.kept;
  await parts.answers.rate(authority, id, data.helpful, parts.now());
  return [inPlace(await drawRated(found, { rated: data.helpful }, turn, parts))];
}
