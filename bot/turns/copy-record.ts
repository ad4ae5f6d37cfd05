import type { ButtonData } from '../../cards/button-data.ts';
import { recordText } from '../../cards/record-text.ts';
import { findAnswer } from './find-answer.ts';
import { gone } from './gone.ts';
import { today, type TurnParts } from './parts.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** Gives an answer as text for the case record. */
export async function copyRecord(
  data: Press<'copy-record'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const found = await findAnswer(data, turn, parts);
  if (found === undefined || found.decision.kind !== 'answer') return [gone()];
  const { kept, search, decision } = found;
  const answeredOn = today({ now: () => kept.at });
  const text = recordText({
    pack: search.pack,
    entry: decision.entry,
    rows: decision.rows,
    facts: found.facts,
    today: today(parts),
    question: kept.question,
    answeredOn,
    answer: kept.id,
  });
  return [{ place: 'text', summary: 'Answer: text for the case record', text }];
}
