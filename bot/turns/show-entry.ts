import type { ButtonData } from '../../cards/button-data.ts';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { answerWith, type Decision } from '../../knowledge/decide.ts';
import type { Facts } from '../../knowledge/facts.ts';
import type { Cohort } from '../../knowledge/schema.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import { redact } from '../../privacy/redact.ts';
import { datesOn } from './calendar.ts';
import { drawDecision, shownOf } from './draw-decision.ts';
import { noFacts } from './find-answer.ts';
import { gone } from './gone.ts';
import { homeOf } from './home-authority.ts';
import { pseudonymOf } from './own-chat.ts';
import { today, type TurnParts } from './parts.ts';
import type { asNew, Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** What is kept as the question when somebody browsed to an answer. */
const nothingAsked = redact('').text;

/** Shows an entry that somebody browsed to or chose, and keeps it as an answer. */
export async function showEntry(
  data: Press<'show-entry' | 'pick-entry' | 'pick-cohort'>,
  turn: Turn,
  parts: TurnParts,
  place: typeof asNew,
): Promise<readonly Reply[]> {
  const profile = await parts.profiles.of(turn.person);
  const whole = parts.searchOf(data.authority);
  const search =
    whole === undefined
      ? undefined
      : visibleTo(whole, {
          role: profile.role,
          today: today(parts),
          withheld: await parts.withheld(data.authority),
        });
  const entry = search?.entry(data.entry);
  if (search === undefined || entry === undefined) return [gone()];
  const before =
    data.answer === undefined ? undefined : await parts.answers.find(data.authority, data.answer);
  const facts = withCohort(
    before?.shown?.facts ?? noFacts,
    data.verb === 'pick-entry' ? undefined : data.cohort,
  );
  const assumed = before?.shown?.assumed === true;
  const decision = chosenFirst(answerWith(entry, facts), data.verb === 'show-entry' ? data.row : undefined);
  const answer = crypto.randomUUID();
  const keep: AnswerGiven = {
    id: answer,
    at: parts.now(),
    authority: data.authority,
    asker: pseudonymOf(turn.person),
    question: before?.question ?? nothingAsked,
    ...(data.verb === 'pick-entry' && before !== undefined && { offeredBy: before.id }),
    outcome: decision.kind === 'ask-back' ? 'ask-back' : 'answer',
    removed: before?.removed ?? {},
    ...(profile.role === undefined ? {} : { role: profile.role }),
    ...shownOf(decision, facts, assumed),
  };
  const card = drawDecision(decision, {
    search,
    facts,
    answer,
    today: today(parts),
    role: profile.role,
    elsewhere: data.authority !== homeOf(profile, parts),
    assumed,
    datesOn: datesOn(parts),
  });
  return [place(card, keep)];
}

/** Whoever chose a line of the offer reads that line, whatever else the entry holds. */
function chosenFirst(decision: Decision, row: string | undefined): Decision {
  if (decision.kind !== 'answer' || row === undefined) return decision;
  const chosen = decision.rows.filter(({ id }) => id === row);
  return { ...decision, rows: [...chosen, ...decision.rows.filter(({ id }) => id !== row)] };
}

function withCohort(facts: Facts, cohort: Cohort | undefined): Facts {
  return cohort === undefined ? facts : { ...facts, cohorts: [cohort] };
}
