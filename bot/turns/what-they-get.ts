import { randomUUID } from 'node:crypto';
import type { ButtonData } from '../../cards/button-data.ts';
import type { ShownCard } from '../../cards/card.ts';
import { factsFilledIn } from '../../cards/fact-fields.ts';
import { factsLine } from '../../cards/facts-line.ts';
import { messageCard } from '../../cards/message-card.ts';
import { whatTheyGetCard, type WhatTheyGetView } from '../../cards/what-they-get-card.ts';
import { whatTheyGetForm } from '../../cards/what-they-get-form.ts';
import { whatTheyGetInstead } from '../../cards/what-they-get-instead.ts';
import { whatTheyGetText } from '../../cards/what-they-get-text.ts';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { answerWith } from '../../knowledge/decide.ts';
import { contradictionIn } from '../../knowledge/entitlements/contradiction.ts';
import { onlyHasSocialWorker } from '../../knowledge/entitlements/status.ts';
import { whatTheyGet } from '../../knowledge/entitlements/what-they-get.ts';
import { factsIn, noFacts, type Facts } from '../../knowledge/facts.ts';
import type { Article } from '../../knowledge/schema.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import { redact } from '../../privacy/redact.ts';
import { drawDecision, shownOf } from './draw-decision.ts';
import { homeFor, homeOf } from './home-authority.ts';
import { isShared, moveToOwnChat, pseudonymOf } from './own-chat.ts';
import { today, type TurnParts } from './parts.ts';
import { asNew, inPlace, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/**
 * Answers a typed question for everything that a child can have. Where the words say enough, the whole of it; else the
 * short form with what they say filled in. `authority` is whose child it is; the asker's own where it is left out.
 */
export async function askWhatTheyGet(
  text: string,
  turn: Turn,
  parts: TurnParts,
  authority?: string,
): Promise<readonly Reply[]> {
  const { text: question } = redact(text, parts.mayStay);
  return reply(factsIn(question), { authority: authority ?? (await homeFor(turn, parts)) }, turn, parts);
}

/** Opens the form in place of the card it was pressed on, filled in with what an earlier answer was worked out with. */
export async function openWhatTheyGet(
  data: Pick<Press<'open-what-they-get'>, 'authority' | 'answer'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const search = await searchFor(data.authority, turn, parts);
  if (search === undefined) return [gone()];
  return show(formOrInstead(search, await factsOf(data, parts), data.answer), turn, parts);
}

/** Works out what the form says, in its place; asks again where that is not enough or contradicts itself. */
export async function workOut(
  data: Press<'work-out'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  return reply(factsFilledIn(data, await factsOf(data, parts)), data, turn, parts, notEnough);
}

/** The same as text, worked out anew with the facts of the answer. */
export async function copyWhatTheyGet(
  data: Press<'copy-what-they-get'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const search = await searchFor(data.authority, turn, parts);
  const facts = (await parts.answers.find(data.authority, data.answer))?.shown?.facts;
  if (search === undefined || facts === undefined) return [gone()];
  const text = whatTheyGetText(viewOf(search, facts, data.answer, parts));
  return [{ place: 'text', summary: 'Answer: what this young person can get, as text', text }];
}

const notEnough =
  'The offer turns on what the child is to social care and on the age group, so I need both. If you do not know them, ask the advice line.';

async function reply(
  facts: Facts,
  { authority, answer: before }: { readonly authority: string; readonly answer?: string | undefined },
  turn: Turn,
  parts: TurnParts,
  problem?: string,
): Promise<readonly Reply[]> {
  const search = await searchFor(authority, turn, parts);
  if (search === undefined) return [gone()];
  const clash = contradictionIn(facts);
  const wrong =
    clash === undefined
      ? undefined
      : `${capital(clash.words)} do not fit together. Please put one of them right.`;
  const enough = isEnough(facts, search);
  if (search.pack.topics.length === 0 || wrong !== undefined || !enough) {
    return show(formOrInstead(search, facts, before, wrong ?? problem), turn, parts);
  }
  const answer = randomUUID();
  const profile = await parts.profiles.of(turn.person);
  const keep: AnswerGiven = {
    id: answer,
    at: parts.now(),
    authority,
    asker: pseudonymOf(turn.person),
    question: redact(`What can this young person get? (${factsLine(facts)})`).text,
    outcome: 'answer',
    removed: {},
    ...(profile.role === undefined ? {} : { role: profile.role }),
    shown: { rows: [], facts },
  };
  const instead = onlyHasSocialWorker(facts) ? search.entry(search.pack.withSocialWorker ?? '') : undefined;
  const elsewhere = authority !== homeOf(profile, parts);
  if (instead === undefined) {
    const card = whatTheyGetCard({ ...viewOf(search, facts, answer, parts), elsewhere });
    return show(card, turn, parts, keep);
  }
  const decision = answerWith(instead, facts);
  const card = drawDecision(decision, {
    search,
    facts,
    answer,
    today: today(parts),
    role: profile.role,
    elsewhere,
  });
  return show(card, turn, parts, { ...keep, ...shownOf(decision, facts) });
}

/** A child with only a social worker has the article; everybody else is known by status and one age group. */
function isEnough(facts: Facts, search: PackSearch): boolean {
  if (onlyHasSocialWorker(facts) && search.pack.withSocialWorker !== undefined) return true;
  return facts.status.length > 0 && facts.cohorts.length === 1;
}

function formOrInstead(
  search: PackSearch,
  facts: Facts,
  answer: string | undefined,
  problem?: string,
): ShownCard {
  return search.pack.topics.length === 0
    ? whatTheyGetInstead({ pack: search.pack, articles: nearestArticles(search), facts, answer })
    : whatTheyGetForm({ pack: search.pack, facts, answer, problem });
}

/** Asked of packs that have no offer to weigh: what a child or those around them can have at all. */
const whatIsOffered = 'what support and help does the virtual school offer a child';

function nearestArticles(search: PackSearch): readonly Article[] {
  return search.rank(whatIsOffered).flatMap((candidate) => {
    const entry = search.entry(candidate.entry);
    return entry?.kind === 'article' ? [entry.article] : [];
  });
}

function viewOf(search: PackSearch, facts: Facts, answer: string, parts: TurnParts): WhatTheyGetView {
  const { pack } = search;
  const topics = pack.topics.flatMap(({ id }) => {
    const entry = search.entry(id);
    return entry?.kind === 'topic' ? [entry.topic] : [];
  });
  return { pack, facts, everything: whatTheyGet(pack, topics, facts), answer, today: today(parts) };
}

/** What the asker may see of a pack; undefined where none is held. */
async function searchFor(authority: string, turn: Turn, parts: TurnParts): Promise<PackSearch | undefined> {
  const whole = parts.searchOf(authority);
  if (whole === undefined) return undefined;
  const { role } = await parts.profiles.of(turn.person);
  return visibleTo(whole, { role, today: today(parts), withheld: await parts.withheld(authority) });
}

async function factsOf(
  { authority, answer }: { readonly authority: string; readonly answer?: string | undefined },
  parts: TurnParts,
): Promise<Facts> {
  const kept = answer === undefined ? undefined : await parts.answers.find(authority, answer);
  return kept?.shown?.facts ?? noFacts;
}

/** In a shared conversation, in the asker's own chat: what is said of one child is nobody else's to read. */
async function show(
  card: ShownCard,
  turn: Turn,
  parts: TurnParts,
  keep?: AnswerGiven,
): Promise<readonly Reply[]> {
  if (isShared(turn)) {
    const line = await moveToOwnChat([card], turn, parts);
    return [keep === undefined ? line : { ...line, keep }];
  }
  return [turn.said.kind === 'press' ? inPlace(card, keep) : asNew(card, keep)];
}

function gone(): Reply {
  return asNew(
    messageCard(
      'Help',
      'no longer there',
      'What that button led to is no longer there. Please ask again in your own words.',
    ),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
