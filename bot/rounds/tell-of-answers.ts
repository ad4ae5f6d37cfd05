import { randomUUID } from 'node:crypto';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { answerWith } from '../../knowledge/decide.ts';
import { noFacts } from '../../knowledge/facts.ts';
import type { AnswerWaits, Missed, OwedAnswer } from '../../knowledge/missed/missed.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import { pseudonymOf } from '../../queue/people.ts';
import type { Sender } from '../sender.ts';
import { datesOn } from '../turns/calendar.ts';
import { drawDecision, shownOf } from '../turns/draw-decision.ts';
import { today, type TurnParts } from '../turns/parts.ts';
import { proposalId, versionOf } from '../turns/take-up-missed.ts';
import { backOffMs } from './back-off.ts';
import { eachByItself } from './each-by-itself.ts';

/** What telling people of answers needs. */
export type TellOfAnswersParts = Pick<
  TurnParts,
  | 'now'
  | 'packs'
  | 'searchOf'
  | 'versionShown'
  | 'live'
  | 'answers'
  | 'profiles'
  | 'conversations'
  | 'withheld'
  | 'isBankHoliday'
  | 'log'
  | 'signedLink'
> & {
  readonly answerWaits: AnswerWaits;
  readonly missed: Pick<Missed, 'reopen'>;
  readonly sender: Pick<Sender, 'post'>;
};

const leaseMs = 2 * 60_000;
const mostAtOnce = 50;
/** A service that was away for longer has missed few of them, and they are asked again. */
const givenUpMs = 3 * 60 * 60_000;
/** Whoever cannot be told for so long is not told any more; the answer is there when they ask. */
const mostAttempts = 20;

/** Owes the answer to whoever waits for a proposal that is live by now, and tells those who are owed one. */
export async function tellOfAnswers(parts: TellOfAnswersParts): Promise<void> {
  await eachByItself([() => eachByItself(parts.packs, ({ authority }) => owe(authority)), tell], (step) =>
    step(),
  );

  async function owe(authority: string): Promise<void> {
    for (const { proposal, entry } of await parts.answerWaits.proposals(authority)) {
      const key = versionOf(authority, proposal);
      const version = key && (await parts.live.versions.find(key));
      if (version === undefined || version.state === 'withdrawn')
        await parts.missed.reopen(authority, proposal);
      else if (version.state === 'published')
        await parts.answerWaits.owe(authority, proposal, entry, parts.now());
    }
    // Given up on a page or by an operator: what it was made from is open again.
    const since = parts.now() - givenUpMs;
    for (const version of await parts.live.versions.inState(authority, ['withdrawn'], mostAtOnce))
      if (version.changedAt > since) await parts.missed.reopen(authority, proposalId(version));
  }

  async function tell(): Promise<void> {
    await eachByItself(await parts.answerWaits.take(parts.now(), mostAtOnce, leaseMs), async (owed) => {
      // Each of its attempts failed before it could be said to be put off.
      if (owed.attempts > mostAttempts) return parts.answerWaits.done(owed);
      const waitMs = await bring(owed, parts);
      if (waitMs === undefined || owed.attempts >= mostAttempts) await parts.answerWaits.done(owed);
      else await parts.answerWaits.retryAt(owed, parts.now() + backOffMs(owed.attempts, waitMs, Math.random));
    });
  }
}

/** Sends the answer as it is now; how long to wait where that did not work, undefined where nothing is left to do. */
async function bring(owed: OwedAnswer, parts: TellOfAnswersParts): Promise<number | undefined> {
  const { authority, missed, person } = owed;
  const asked = await parts.answers.find(authority, missed);
  const chat = await parts.conversations.ofPerson(person.tenant, person.entraId);
  const search = parts.searchOf(authority);
  // Their question is gone, or they are.
  if (asked === undefined || asked.question === '') return undefined;
  if (chat === undefined || search === undefined) return undefined;
  const { role } = await parts.profiles.of(person);
  const seen = visibleTo(search, { role, today: today(parts), withheld: await parts.withheld(authority) });
  const entry = seen.entry(owed.entry);
  // Published by another process a moment ago; or it is not for them.
  if (entry === undefined) return search.entry(owed.entry) === undefined ? 0 : undefined;
  const facts = asked.shown?.facts ?? noFacts;
  const decision = answerWith(entry, facts);
  const version = parts.versionShown(authority, entry.id);
  const keep: AnswerGiven = {
    id: randomUUID(),
    at: parts.now(),
    authority,
    asker: pseudonymOf(person),
    question: asked.question,
    outcome: decision.kind === 'none' ? 'no-answer' : decision.kind === 'ask-back' ? 'ask-back' : 'answer',
    removed: asked.removed,
    offeredBy: asked.id,
    ...(role === undefined ? {} : { role }),
    ...(version === undefined ? {} : { version }),
    ...shownOf(decision, facts),
  };
  const card = drawDecision(decision, {
    search: seen,
    facts,
    answer: keep.id,
    role,
    today: today(parts),
    note: 'You wanted to be told when there is an answer to what you asked. This is it.',
    datesOn: datesOn(parts),
  });
  const sent = await parts.sender.post({ kind: 'conversation', conversation: chat }, card);
  if (sent.kind === 'later') return sent.afterMs ?? 0;
  if (sent.kind === 'sent') await parts.answers.record({ ...keep, card: sent.place });
  return undefined;
}
