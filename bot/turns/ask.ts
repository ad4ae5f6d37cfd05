import { randomUUID } from 'node:crypto';
import { authorityName, namedAuthority } from '../../knowledge/authorities.ts';
import { decide } from '../../knowledge/decide.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { otherAuthorityCard } from '../../cards/no-answer-card.ts';
import { redact } from '../../privacy/redact.ts';
import { drawDecision, outcomeOfDecision, shownOf } from './draw-decision.ts';
import { pseudonymOf } from './own-chat.ts';
import { today, type TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Answers one question: redact, read the facts, search, decide, keep what was answered, draw the card. */
export function ask(text: string, turn: Turn, parts: TurnParts): readonly Reply[] {
  const { text: question, removed } = redact(text);
  const authority = namedAuthority(question) ?? parts.homeAuthority;
  const search = parts.searchOf(authority);
  const answer = randomUUID();
  const asker = pseudonymOf(turn.person);
  const keep = { id: answer, at: parts.now(), authority, asker, question, removed };
  const identifiersRemoved = Object.values(removed).reduce((sum, count) => sum + count, 0);
  if (search === undefined) {
    parts.log({ event: 'question', turn: turn.reference, outcome: 'no-answer', identifiersRemoved });
    return [
      asNew(otherAuthorityCard({ authority, council: authorityName(authority), answer }), {
        ...keep,
        outcome: 'no-answer',
      }),
    ];
  }
  const facts = factsIn(question);
  const decision = decide(search, question, facts);
  const outcome = outcomeOfDecision(decision);
  const shown = shownOf(decision, facts);
  parts.log({ event: 'question', turn: turn.reference, outcome, entry: shown.entry, identifiersRemoved });
  const card = drawDecision(decision, {
    search,
    facts,
    answer,
    removed,
    today: today(parts),
    elsewhere: authority !== parts.homeAuthority,
  });
  return [asNew(card, { ...keep, outcome, ...shown })];
}
