import { randomUUID } from 'node:crypto';
import type { ButtonData } from '../../cards/button-data.ts';
import { contradictionCard } from '../../cards/contradiction-card.ts';
import { factsFilledIn } from '../../cards/fact-fields.ts';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { answerWith, decide, forWhom } from '../../knowledge/decide.ts';
import { contradictionIn } from '../../knowledge/entitlements/contradiction.ts';
import { noFacts } from '../../knowledge/facts.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import { datesOn } from './calendar.ts';
import { drawDecision, outcomeOfDecision, shownOf } from './draw-decision.ts';
import { homeOf } from './home-authority.ts';
import { pseudonymOf } from './own-chat.ts';
import { today, type TurnParts } from './parts.ts';
import { inPlace, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/**
 * Answers the kept question again with the facts as corrected, in place of the card: from the same entry where one was
 * settled, else from wherever the question leads now. Undefined where the answer, its pack or its entry is gone.
 */
export async function correctFacts(
  data: Extract<ButtonData, { verb: 'correct-facts' }>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[] | undefined> {
  const kept = await parts.answers.find(data.authority, data.answer);
  const whole = parts.searchOf(data.authority);
  if (kept === undefined || whole === undefined) return undefined;
  const profile = await parts.profiles.of(turn.person);
  const search = visibleTo(whole, {
    role: profile.role,
    today: today(parts),
    withheld: await parts.withheld(data.authority),
  });
  const facts = factsFilledIn(data, kept.shown?.facts ?? noFacts);
  const assumed = kept.shown?.assumed === true;
  const answer = randomUUID();
  const keep: Omit<AnswerGiven, 'outcome'> = {
    id: answer,
    at: parts.now(),
    authority: data.authority,
    asker: pseudonymOf(turn.person),
    question: kept.question,
    removed: kept.removed,
    ...(profile.role === undefined ? {} : { role: profile.role }),
  };
  const contradiction = contradictionIn(facts);
  if (contradiction !== undefined) {
    const { pack } = search;
    const card = contradictionCard({ pack, facts, contradiction, answer, entry: data.entry });
    return [inPlace(card, { ...keep, outcome: 'ask-back', shown: { rows: [], facts } })];
  }
  const entry = data.entry === undefined ? undefined : search.entry(data.entry);
  if (data.entry !== undefined && entry === undefined) return undefined;
  const decision =
    entry === undefined
      ? decide(search, kept.question, facts)
      : answerWith(forWhom(entry, facts, search), facts);
  const card = drawDecision(decision, {
    search,
    facts,
    answer,
    removed: kept.removed,
    today: today(parts),
    role: profile.role,
    elsewhere: data.authority !== homeOf(profile, parts),
    assumed,
    datesOn: datesOn(parts),
  });
  const outcome = outcomeOfDecision(decision);
  return [inPlace(card, { ...keep, outcome, ...shownOf(decision, facts, assumed) })];
}
