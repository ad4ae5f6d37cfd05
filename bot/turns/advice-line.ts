import { adviceLineCard } from '../../cards/advice-line-card.ts';
import type { ShownCard } from '../../cards/card.ts';
import type { TurnParts } from './parts.ts';

/** Says what the documents say of the advice line, and that the question is kept. */
export async function adviceLine(
  ask: { readonly authority: string; readonly answer?: string | undefined },
  parts: TurnParts,
): Promise<ShownCard> {
  const pack = parts.searchOf(ask.authority)?.pack;
  const kept = ask.answer === undefined ? undefined : await parts.answers.find(ask.authority, ask.answer);
  return adviceLineCard({ pack, question: kept?.question });
}
