import { factsLine } from '../../cards/facts-line.ts';
import { messageCard } from '../../cards/message-card.ts';
import type { AnswerKept } from '../../knowledge/answers-given.ts';
import { authorityName } from '../../knowledge/authorities.ts';
import { decide, type Decision } from '../../knowledge/decide.ts';
import { asksForEverything } from '../../knowledge/entitlements/asks-for-everything.ts';
import { factsIn, noFacts } from '../../knowledge/facts.ts';
import { followUp, goesOn } from '../../knowledge/follow-up.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import { mattersInOneBreath, severalQuestions } from '../../knowledge/several-questions.ts';
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
/** Of two matters in one message, the second has at least this share of the first one's score. */
const bothMeant = 0.5;

/** Answers what somebody typed: redact, read the facts, work out whose child it is, and answer from that authority's pack. */
export async function ask(text: string, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const asked = await read(text, turn, parts);
  if (saysOnlyWhose(asked.question, parts.councils)) return askedAgainFor(asked, turn, parts);
  const { questions, ranked } = questionsIn(asked, parts.searchOf(asked.responsible.authority));
  if (questions !== undefined) return eachAnswered(questions, asked, turn, parts);
  const on = (await goingOn(asked, turn, parts)) ?? asked;
  return [await answerQuestion({ ...on, ranked }, turn, parts)];
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

/** Two questions in one message get two answers, each with all that the message says of the child. */
async function eachAnswered(
  questions: readonly string[],
  asked: Asked,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (const [index, question] of questions.entries()) {
    // The asker is asked about themselves once, beneath the first.
    const profile = index === 0 ? asked.profile : { ...asked.profile, asked: true };
    const part = { ...asked, question: redact(question, parts.mayStay).text, profile };
    replies.push(await answerQuestion(part, turn, parts));
  }
  return replies;
}

/**
 * The questions in one message, where every one of them is answered, and by another entry: half a message read alone is
 * easily read wrongly. Where only ranking the whole message told, what it was ranked as.
 */
function questionsIn(
  { question, facts }: Asked,
  search: PackSearch | undefined,
): { readonly questions?: readonly string[] | undefined; readonly ranked?: Asked['ranked'] } {
  if (search === undefined) return {};
  const entriesOf = (questions: readonly string[]): readonly string[] | undefined => {
    const entries = questions.flatMap((each) => ledTo(decide(search, each, facts)) ?? []);
    return entries.length === questions.length && new Set(entries).size === entries.length
      ? entries
      : undefined;
  };
  const several = severalQuestions(question);
  if (several.length > 0) return entriesOf(several) === undefined ? {} : { questions: several };
  const ways = mattersInOneBreath(question);
  if (ways.length === 0) return {};
  const ranked = { by: search, candidates: search.rank(question) };
  const [first, second] = ranked.candidates;
  // Only where the whole message is about the same two, and about both: "meet and greet" is one thing.
  if (first === undefined || second === undefined || second.score < bothMeant * first.score)
    return { ranked };
  const questions = ways.find((way) => {
    const entries = entriesOf(way);
    return entries?.includes(first.entry) === true && entries.includes(second.entry);
  });
  return { questions, ranked };
}

function ledTo(decision: Decision): string | undefined {
  if (decision.kind === 'ask-back') return decision.topic.id;
  return decision.kind === 'answer' ? decision.entry.id : undefined;
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
