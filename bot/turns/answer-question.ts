import { randomUUID } from 'node:crypto';
import { contradictionCard } from '../../cards/contradiction-card.ts';
import { otherAuthorityCard } from '../../cards/no-answer-card.ts';
import { anotherCouncil } from '../../cards/profile-card.ts';
import { whoseChildCard } from '../../cards/whose-child-card.ts';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { authorityName, type Council } from '../../knowledge/authorities.ts';
import { answerWith, decide, forWhom, type Decision } from '../../knowledge/decide.ts';
import { asksForEverything } from '../../knowledge/entitlements/asks-for-everything.ts';
import { contradictionIn } from '../../knowledge/entitlements/contradiction.ts';
import { termEntry } from '../../knowledge/entries.ts';
import type { Facts } from '../../knowledge/facts.ts';
import { withoutCouncils, type Responsible } from '../../knowledge/responsible-authority.ts';
import { withRanked, type PackSearch } from '../../knowledge/search/pack-search.ts';
import type { Candidate } from '../../knowledge/search/ranker.ts';
import { termsAsked } from '../../knowledge/terms-asked.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import type { Redaction, RedactedText } from '../../privacy/redacted-text.ts';
import type { Profile } from '../../queue/profiles.ts';
import { datesOn } from './calendar.ts';
import { drawDecision, outcomeOfDecision, shownOf } from './draw-decision.ts';
import { homeOf } from './home-authority.ts';
import { timingOf } from './line-timing.ts';
import { isShared, pseudonymOf } from './own-chat.ts';
import { today, type TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** A question with all that is known of it before anything is searched. */
export interface Asked {
  readonly question: RedactedText;
  readonly removed: Redaction['removed'];
  readonly facts: Facts;
  readonly responsible: Responsible;
  readonly profile: Profile;
  /** What its words were ranked as on the way here, and by which search. */
  readonly ranked?: { readonly by: PackSearch; readonly candidates: readonly Candidate[] } | undefined;
  /** The entry it stays with, where it goes on from an answer before. */
  readonly entry?: string | undefined;
  /** Said on the card: what the asker has just changed, or what was carried over. */
  readonly note?: string | undefined;
  /** True for one part of a message whose others are answered: a card that does not answer it says which it is. */
  readonly onePart?: boolean | undefined;
}

/** Answers one question from the pack of the authority whose child it is, and from no other. */
export async function answerQuestion(
  asked: Asked,
  turn: Turn,
  parts: TurnParts,
  place: typeof asNew = asNew,
): Promise<Reply> {
  const { question, removed, facts, responsible, profile } = asked;
  const { authority } = responsible;
  const answer = randomUUID();
  const keep: Omit<AnswerGiven, 'outcome'> = {
    id: answer,
    at: parts.now(),
    authority,
    asker: pseudonymOf(turn.person),
    question,
    removed,
    ...(profile.role === undefined ? {} : { role: profile.role }),
  };
  const logged = {
    event: 'question',
    turn: turn.reference,
    identifiersRemoved: Object.values(removed).reduce((sum, count) => sum + count, 0),
  } as const;
  const held = parts.searchOf(authority);
  // What an abbreviation means can be said for a council whose documents are not held, too.
  const whole = held ?? meaningElsewhere(asked, parts)?.search;
  if (whole === undefined) {
    parts.log({ ...logged, outcome: 'no-answer' });
    return place(otherCouncil(authority, answer, parts), { ...keep, outcome: 'no-answer' });
  }
  const subject = withoutCouncils(question, councilsLeftOut(responsible, parts));
  const { ranked } = asked;
  const known = ranked?.by === whole && subject === question ? ranked.candidates : undefined;
  const found = await parts.vectors.searchFor(whole, subject, known);
  const search = visibleTo(
    found === whole && known !== undefined ? withRanked(whole, subject, known) : found,
    {
      role: profile.role,
      today: today(parts),
      withheld: await parts.withheld(whole.pack.authority),
    },
  );
  const settled = asked.entry === undefined ? undefined : search.entry(asked.entry);
  const decision =
    settled === undefined
      ? decide(search, subject, facts)
      : answerWith(forWhom(settled, facts, search), facts);
  const assumed = responsible.how === 'assumed';
  const contradiction =
    isEntitlement(decision) || (decision.kind === 'none' && decision.unfit !== undefined)
      ? contradictionIn(facts)
      : undefined;
  if (contradiction !== undefined) {
    parts.log({ ...logged, outcome: 'ask-back' });
    const { entry } = shownOf(decision, facts);
    const card = contradictionCard({ pack: search.pack, facts, contradiction, answer, entry, removed });
    return place(card, {
      ...keep,
      outcome: 'ask-back',
      shown: { rows: [], facts, ...(assumed ? { assumed } : {}) },
    });
  }
  if (assumed && profile.role === 'dsl' && (isEntitlement(decision) || asksForEverything(question))) {
    parts.log({ ...logged, outcome: 'ask-back' });
    const card = whoseChildCard({ authority, answer, choices: parts.packs, removed });
    return place(card, { ...keep, outcome: 'ask-back', shown: { rows: [], facts } });
  }
  if (decision.kind === 'none' && decision.notOurs?.otherCouncils === true) {
    parts.log({ ...logged, outcome: 'no-answer' });
    return place(otherCouncil(anotherCouncil, answer, parts), { ...keep, outcome: 'no-answer' });
  }
  const term = decision.kind === 'answer' ? undefined : meaningElsewhere(asked, parts);
  const shown = term ?? { search, decision };
  const outcome = outcomeOfDecision(shown.decision);
  const entry = shownOf(shown.decision, facts, assumed && term === undefined);
  parts.log({ ...logged, outcome, entry: entry.entry });
  const firstAnswer =
    shown.decision.kind === 'answer' && !profile.asked && !isShared(turn) && (await markAsked(turn, parts));
  const card = drawDecision(shown.decision, {
    search: shown.search,
    facts,
    answer,
    removed,
    today: today(parts),
    role: profile.role,
    elsewhere: shown.search.pack.authority !== homeOf(profile, parts),
    others: parts.packs.flatMap((each) => parts.searchOf(each.authority)?.pack ?? []),
    assumed: assumed && term === undefined,
    note: asked.note,
    part: asked.onePart === true ? question : undefined,
    datesOn: datesOn(parts),
    timing: shown.decision.kind === 'none' ? await timingOf(shown.search.pack.authority, parts) : undefined,
    profileQuestion: firstAnswer
      ? {
          choices: parts.packs,
          authority: profile.authority ?? parts.homeAuthority,
          role: profile.role,
          answer: { authority: shown.search.pack.authority, answer },
        }
      : undefined,
  });
  return place(card, { ...keep, authority: shown.search.pack.authority, outcome, ...entry });
}

/** The names that say whose child it is or where, and nothing of the matter: "Safer in Slough Schools" keeps its own. */
function councilsLeftOut({ authority, how }: Responsible, { councils }: TurnParts): readonly Council[] {
  return how === 'assumed' ? councils.filter((council) => council.authority !== authority) : councils;
}

/** For a council whose documents are not held: how to find its Virtual School, where a document says so. */
export function otherCouncil(
  authority: string,
  answer: string | undefined,
  parts: TurnParts,
): ReturnType<typeof otherAuthorityCard> {
  const guide = parts.packs.flatMap((pack) =>
    pack.otherVirtualSchools === undefined
      ? []
      : [{ authority: pack.authority, name: pack.name, entry: pack.otherVirtualSchools }],
  )[0];
  return otherAuthorityCard({
    authority: parts.homeAuthority,
    council: authority === anotherCouncil ? undefined : authorityName(authority, parts.councils),
    guide,
    answer,
    line: parts.searchOf(parts.homeAuthority)?.pack.local.line,
  });
}

/** What a child gets is each council's own; what an abbreviation means, mostly is not. */
function isEntitlement(decision: Decision): boolean {
  return decision.kind === 'ask-back' || (decision.kind === 'answer' && decision.entry.kind === 'topic');
}

/** The meaning of a term that this authority's documents lack and another's have. */
function meaningElsewhere(
  { question, responsible }: Asked,
  parts: TurnParts,
): { readonly search: PackSearch; readonly decision: Decision } | undefined {
  const asks = withoutCouncils(question, parts.councils);
  // The deployment's own documents first: theirs are the words its people use.
  const inOrder = parts.packs.toSorted(
    (a, b) => Number(b.authority === parts.homeAuthority) - Number(a.authority === parts.homeAuthority),
  );
  for (const { authority } of inOrder) {
    const search = authority === responsible.authority ? undefined : parts.searchOf(authority);
    const [term, ...also] = search === undefined ? [] : termsAsked(search.pack, asks);
    if (search !== undefined && term !== undefined)
      return { search, decision: { kind: 'answer', entry: termEntry(term), rows: [], also } };
  }
  return undefined;
}

/** Once they have been asked they are not asked again; whoever cannot be remembered is not asked at all. */
async function markAsked(turn: Turn, parts: TurnParts): Promise<boolean> {
  try {
    await parts.profiles.change(turn.person, { asked: true }, parts.now());
    return true;
  } catch {
    return false;
  }
}
