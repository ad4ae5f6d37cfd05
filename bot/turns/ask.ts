import { factsLine } from '../../cards/facts-line.ts';
import { messageCard } from '../../cards/message-card.ts';
import type { AnswerKept } from '../../knowledge/answers-given.ts';
import { authorityName } from '../../knowledge/authorities.ts';
import { asksForEverything } from '../../knowledge/entitlements/asks-for-everything.ts';
import { factsIn, noFacts } from '../../knowledge/facts.ts';
import { followUp, goesOn } from '../../knowledge/follow-up.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import { mattersIn, type Matter } from '../../knowledge/several-matters.ts';
import {
  responsibleAuthority,
  saysOnlyWhose,
  type Responsible,
} from '../../knowledge/responsible-authority.ts';
import { redact } from '../../privacy/redact.ts';
import { answerQuestion, type Asked } from './answer-question.ts';
import { homeOf } from './home-authority.ts';
import { isShared, pseudonymOf } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';
import { askWhatTheyGet } from './what-they-get.ts';

/** A question asked after this stands on its own. Milliseconds. */
const goesOnForMs = 10 * 60_000;

/** Answers what somebody typed: redact, read the facts, work out whose child it is, and answer from that authority's pack. */
export async function ask(text: string, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const asked = await read(text, turn, parts);
  if (saysOnlyWhose(asked.question, parts.councils)) return askedAgainFor(asked, turn, parts);
  const by = parts.searchOf(asked.responsible.authority);
  const { matters, ranked } = by === undefined ? { matters: [] } : mattersIn(asked.question, asked.facts, by);
  if (by !== undefined && matters.length > 0) return eachAnswered(matters, by, asked, turn, parts);
  const on = (await goingOn(asked, turn, parts)) ?? asked;
  const known = by === undefined || ranked === undefined ? undefined : { by, candidates: ranked };
  return [await answerQuestion({ ...on, ranked: known }, turn, parts)];
}

/**
 * "In Lambeth?", after an answer or after "whose child is it?": the question before, for that council. Without one
 * there is nothing to answer yet.
 */
async function askedAgainFor(asked: Asked, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const before = await answeredBefore(turn, parts);
  if (before === undefined || before.question === '')
    return [
      asNew(
        messageCard(
          'Help',
          'what is it about?',
          `What is it about? Please ask it in one sentence, for example “in ${authorityName(asked.responsible.authority, parts.councils)}, how often is a PEP”.`,
        ),
      ),
    ];
  const { authority } = asked.responsible;
  if (asksForEverything(before.question) && parts.searchOf(authority) !== undefined)
    return askWhatTheyGet(before.question, turn, parts, authority);
  const again = await answerQuestion(
    {
      ...asked,
      question: before.question,
      facts: before.shown?.facts ?? asked.facts,
      responsible: asked.responsible.how === 'assumed' ? asked.responsible : { authority, how: 'named' },
    },
    turn,
    parts,
  );
  return [again];
}

/** What this person was answered a moment ago. In a shared conversation it may have been somebody else's child. */
async function answeredBefore(turn: Turn, parts: TurnParts): Promise<AnswerKept | undefined> {
  return isShared(turn)
    ? undefined
    : parts.answers.latestOf(pseudonymOf(turn.person), parts.now() - goesOnForMs);
}

/**
 * Two matters in one message get two answers, each with what the message says of the child. One that has no sure answer comes
 * last and says which part of the message it is about.
 */
async function eachAnswered(
  matters: readonly Matter[],
  by: PackSearch,
  asked: Asked,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (const [index, { question, facts, ranked, sure }] of matters.entries()) {
    // The asker is asked about themselves once, beneath the first.
    const profile = index === 0 ? asked.profile : { ...asked.profile, asked: true };
    const part = {
      ...asked,
      question: redact(question, parts.mayStay).text,
      facts,
      ranked: { by, candidates: ranked },
      onePart: !sure,
      profile,
    };
    replies.push(await answerQuestion(part, turn, parts));
  }
  return replies;
}

/** Goes through the whole offer for one child, under the council whose child it is; a DSL is asked which that is. */
export async function askForEverything(
  text: string,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const asked = await read(text, turn, parts);
  const { authority, how } = asked.responsible;
  const settled =
    parts.searchOf(authority) !== undefined && !(how === 'assumed' && asked.profile.role === 'dsl');
  return settled ? askWhatTheyGet(text, turn, parts, authority) : [await answerQuestion(asked, turn, parts)];
}

/** Answers bare facts ("secondary") that go on from an answer of a moment ago; undefined where they go on from none. */
export async function askGoingOn(
  text: string,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[] | undefined> {
  const on = await goingOn(await read(text, turn, parts), turn, parts);
  return on?.entry === undefined ? undefined : [await answerQuestion(on, turn, parts)];
}

async function read(text: string, turn: Turn, parts: TurnParts): Promise<Asked> {
  const { text: question, removed } = redact(text, parts.mayStay);
  const profile = await parts.profiles.of(turn.person);
  const facts = factsIn(question);
  const responsible = responsibleAuthority(question, facts, homeOf(profile, parts), parts.councils);
  return { question, removed, facts, responsible, profile };
}

/** The same as it goes on from what this person was answered a moment ago; undefined where it stands on its own. */
async function goingOn(asked: Asked, turn: Turn, parts: TurnParts): Promise<Asked | undefined> {
  if (!goesOn(asked.question)) return undefined;
  const before = await answeredBefore(turn, parts);
  if (before === undefined) return undefined;
  const on = followUp(asked.question, asked.facts, {
    entry: before.entry,
    facts: before.shown?.facts ?? noFacts,
  });
  if (on === undefined) return undefined;
  const carried = factsLine(on.carried);
  return {
    ...asked,
    facts: on.facts,
    responsible: stillTheirs(asked.responsible, before),
    ...(on.entry === undefined ? {} : { entry: on.entry }),
    ...(carried === ''
      ? {}
      : { note: `Still about: ${carried}. For another child, say so or give their age.` }),
  };
}

/** Whose child it is does not change with a follow-up that says nothing of it. */
function stillTheirs(
  responsible: Responsible,
  before: { readonly authority: string; readonly shown?: { readonly assumed?: boolean } },
): Responsible {
  return responsible.how !== 'assumed' || before.shown?.assumed === true
    ? responsible
    : { authority: before.authority, how: 'named' };
}
