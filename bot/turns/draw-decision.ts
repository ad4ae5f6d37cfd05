import { answerCard } from '../../cards/answer-card.ts';
import type { ShownCard } from '../../cards/card.ts';
import { oneQuestionBackCard, whichOfTheseCard } from '../../cards/choices-card.ts';
import { factsLine } from '../../cards/facts-line.ts';
import type { OtherDefinitions } from '../../cards/definition-lines.ts';
import type { DatesView } from '../../cards/next-dates.ts';
import type { LineTiming } from '../../cards/line-timing.ts';
import { noAnswerCard } from '../../cards/no-answer-card.ts';
import type { ProfileView } from '../../cards/profile-card.ts';
import type { Removed } from '../../cards/removed-note.ts';
import type { UnhelpfulKind } from '../../knowledge/missed/missed.ts';
import type { AnswerGiven, AnswerOutcome } from '../../knowledge/answers-given.ts';
import type { Decision } from '../../knowledge/decide.ts';
import { reasonsAgainst } from '../../knowledge/entitlements/against-child.ts';
import type { Entry } from '../../knowledge/entries.ts';
import type { Facts } from '../../knowledge/facts.ts';
import type { AskerRole } from '../../knowledge/roles.ts';
import type { Pack } from '../../knowledge/schema.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import type { RedactedText } from '../../privacy/redacted-text.ts';

/** What a decision is drawn with. */
export interface DrawingOf {
  readonly search: PackSearch;
  readonly facts: Facts;
  readonly answer: string | undefined;
  readonly removed?: Removed | undefined;
  readonly rated?: boolean | undefined;
  readonly unhelpful?: UnhelpfulKind | undefined;
  readonly today: string;
  readonly role?: AskerRole | undefined;
  /** True when nobody said whose child it is. */
  readonly assumed?: boolean | undefined;
  readonly note?: string | undefined;
  /** The part of a message that this is about, where its others are answered by themselves. */
  readonly part?: RedactedText | undefined;
  /** The questions about the asker, beneath their first answer. */
  readonly profileQuestion?: ProfileView | undefined;
  /** True when the pack is not the asker's own authority's. */
  readonly elsewhere?: boolean | undefined;
  /** The other authorities whose documents are held, for where they define a cohort differently. */
  readonly others?: readonly OtherDefinitions[] | undefined;
  /** When the line opens, and what is said of a rush, for where there is no answer. */
  readonly timing?: LineTiming | undefined;
  /** When what an entry of a pack describes is next. */
  readonly datesOn?: ((pack: Pack, entry: string) => DatesView | undefined) | undefined;
}

/** Draws what was decided as the card for it. Pure. */
export function drawDecision(decision: Decision, drawing: DrawingOf): ShownCard {
  const { search, facts, answer, removed, elsewhere } = drawing;
  const { pack } = search;
  switch (decision.kind) {
    case 'answer':
      return answerCard({
        pack,
        entry: decision.entry,
        rows: decision.rows,
        also: decision.also,
        facts,
        related: relatedTo(decision.entry, search),
        today: drawing.today,
        answer,
        removed,
        rated: drawing.rated,
        unhelpful: drawing.unhelpful,
        elsewhere,
        others: drawing.others,
        role: drawing.role,
        assumed: drawing.assumed,
        note: drawing.note,
        profileQuestion: drawing.profileQuestion,
        dates: drawing.datesOn?.(pack, decision.entry.id),
      });
    case 'ask-back':
      return oneQuestionBackCard({
        pack,
        answer,
        removed,
        elsewhere,
        topic: decision.topic,
        cohorts: decision.cohorts,
      });
    case 'choose':
      return whichOfTheseCard({
        pack,
        answer,
        removed,
        elsewhere,
        part: drawing.part,
        entries: decision.entries,
      });
    case 'none':
      return noAnswer(drawing, decision);
  }
}

/** How a decision is counted in the answer log. */
export function outcomeOfDecision(decision: Decision): Exclude<AnswerOutcome, 'safeguarding'> {
  return decision.kind === 'none' ? 'no-answer' : decision.kind;
}

/** What of a decision is kept, so that its card can be drawn again from an id in a button. */
export function shownOf(
  decision: Decision,
  facts: Facts,
  assumed = false,
): Pick<AnswerGiven, 'entry' | 'shown'> {
  const known = { facts, ...(assumed ? { assumed } : {}) };
  if (decision.kind === 'answer') {
    const shown = [...decision.rows, ...(decision.also ?? [])];
    return { entry: decision.entry.id, shown: { rows: shown.map(({ id }) => id), ...known } };
  }
  if (decision.kind === 'ask-back') return { entry: decision.topic.id, shown: { rows: [], ...known } };
  return { shown: { rows: [], ...known } };
}

function noAnswer(drawing: DrawingOf, none: Omit<Extract<Decision, { kind: 'none' }>, 'kind'>): ShownCard {
  const { pack } = drawing.search;
  return noAnswerCard({
    authority: pack.authority,
    virtualSchool: pack.virtualSchool,
    notOurs: none.notOurs,
    unfit:
      none.unfit === undefined
        ? undefined
        : {
            topic: none.unfit.title,
            whom: factsLine(drawing.facts),
            why: reasonsAgainst(none.unfit, drawing.facts, pack.covers),
          },
    line: pack.local.line,
    timing: drawing.timing,
    near: none.near ?? [],
    part: drawing.part,
    answer: drawing.answer,
    removed: drawing.removed,
  });
}

function relatedTo(entry: Entry, search: PackSearch): readonly Entry[] {
  return entry.related.flatMap((id) => search.entry(id) ?? []);
}
