import { factsIn } from '../../knowledge/facts.ts';
import { responsibleAuthority } from '../../knowledge/responsible-authority.ts';
import { redact } from '../../privacy/redact.ts';
import { answerQuestion } from './answer-question.ts';
import { homeOf } from './home-authority.ts';
import type { TurnParts } from './parts.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Answers what somebody typed: redact, read the facts, work out whose child it is, and answer from that authority's pack. */
export async function ask(text: string, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const { text: question, removed } = redact(text);
  const profile = await parts.profiles.of(turn.person);
  const facts = factsIn(question);
  const responsible = responsibleAuthority(question, facts, homeOf(profile, parts), parts.councils);
  return [await answerQuestion({ question, removed, facts, responsible, profile }, turn, parts)];
}
