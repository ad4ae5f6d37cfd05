import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { messageCard } from '../../cards/message-card.ts';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { cardFaces } from '../../queue/posted-cards.ts';
import type { InboxEntry } from '../../queue/inbox.ts';
import { errorKind } from '../log.ts';
import { drawQueryCard } from './draw-query.ts';
import type { TurnParts } from './parts.ts';
import { partsForTenant } from './parts-for-tenant.ts';
import { asNew, notice, type Reply, type Say } from './reply.ts';
import { readOnce } from './read-once.ts';
import { replyTo } from './reply-to.ts';
import { showSafetyCard, staySafeFirst, withRoutes, withSafety, type Safety } from './stay-safe.ts';
import type { Pace } from './rate-limit.ts';
import type { Turn } from './turn.ts';

/** What an invoke is answered with: the card to show in place of the one that was pressed, if there is one. */
export interface TurnOutcome {
  readonly inPlace?: { readonly summary: string; readonly card: unknown };
  /** A sentence for the person who pressed. */
  readonly notice?: string;
}

/** A process that dies in the middle of a turn holds it no longer than this; Teams asks again after about 15 s. */
const leaseMs = 12_000;
/**
 * What is kept of the answer to an invoke. Never the card of a query: it may hold a call-back number, which is erased
 * with the query, and is drawn again instead.
 */
const keptSchema = z.object({
  inPlace: z.object({ summary: z.string(), card: z.record(z.string(), z.unknown()) }).exactOptional(),
  notice: z.string().exactOptional(),
  of: z.object({ authority: z.string(), query: z.string(), face: z.enum(cardFaces) }).exactOptional(),
});

/**
 * Takes one turn, from the safeguarding check to the last word of the reply. The same activity a second time has no
 * second effect. Rejects only when a reply could not be sent; then the activity may be delivered again.
 */
export async function takeTurn(turn: Turn, given: TurnParts, say: Say): Promise<TurnOutcome> {
  const parts = partsForTenant(turn.person.tenant, given);
  const safety = await staySafeFirst(turn, parts, say);
  const pace = paceOf(turn, parts);
  if (pace !== 'go') {
    if (safety === 'with the answer') await showSafetyCard(turn, parts, say);
    return slowDown(turn, pace, parts, say);
  }
  const begun = await begin(turn, parts);
  if (begun === undefined) {
    if (safety === 'with the answer') await showSafetyCard(turn, parts, say);
    parts.log({ event: 'store unavailable', turn: turn.reference });
    if (turn.said.kind !== 'nothing') await say(asNew(apology()));
    return {};
  }
  if (begun.kind === 'done') return outcomeAgain(begun.response, turn, parts);
  try {
    return await carryOut(turn, parts, say, safety);
  } catch (error) {
    // Given back, so that a second delivery may start at once; if even that fails, the lease runs out by itself.
    await parts.inbox.abandon(turn.key).catch(() => undefined);
    throw error;
  }
}

/** What Teams tells of itself (an uninstall, a change of members) is never too much; nor is anything while nobody counts. */
function paceOf({ said, person }: Turn, parts: TurnParts): Pace {
  if (!['text', 'press', 'unknown-press'].includes(said.kind)) return 'go';
  try {
    return parts.rateLimit(person);
  } catch {
    return 'go';
  }
}

/** Says kindly, once a minute, that this was not dealt with; a press is answered each time, since its answer is no message. */
async function slowDown(
  turn: Turn,
  pace: Exclude<Pace, 'go'>,
  parts: TurnParts,
  say: Say,
): Promise<TurnOutcome> {
  parts.log({ event: 'slowed down', turn: turn.reference });
  if (turn.invoke) return { notice: tooFast };
  if (pace === 'say so') await say(asNew(messageCard('Help', 'one moment, please', tooFast)));
  return {};
}

/** The route in an emergency stands here too: whoever is in a hurry may have a reason. */
const tooFast =
  'That is more than I can take in at once, and the last one was not dealt with. Please wait a minute and try again. If anyone is in danger now, call 999.';

/** Takes the activity in hand; a second delivery waits for the first. Undefined when the store cannot be used. */
async function begin(
  turn: Turn,
  parts: TurnParts,
): Promise<Exclude<InboxEntry, { kind: 'in-hand' }> | undefined> {
  try {
    for (;;) {
      const entry = await parts.inbox.begin(turn.key, parts.now(), leaseMs);
      if (entry.kind !== 'in-hand') return entry;
      await wait(Math.min(250, Math.max(20, entry.until - parts.now())));
    }
  } catch {
    return undefined;
  }
}

async function carryOut(turn: Turn, parts: TurnParts, say: Say, safety: Safety): Promise<TurnOutcome> {
  const found = await repliesOrApology(turn, parts);
  const replies =
    safety === 'with the answer'
      ? await withSafety(found, turn, parts, say)
      : safety === 'only about it'
        ? withRoutes(found)
        : found;
  const flagged = safety === 'shown' || safety === 'with the answer';
  const answers: AnswerGiven[] = [];
  for (const reply of replies) {
    const said = await say(reply);
    const card = reply.shownAt ?? (typeof said === 'object' ? said : undefined);
    if (reply.keep !== undefined) {
      const { authority, entry } = reply.keep;
      const version = entry === undefined ? undefined : parts.versionShown(authority, entry);
      answers.push({
        ...reply.keep,
        ...(version && { version }),
        ...(flagged && { flagged }),
        ...(card !== undefined && { card }),
      });
    }
  }
  // What has been said cannot be unsaid: a store that fails only now costs at most a repeated message.
  await parts.inbox
    .finish(turn.key, turn.invoke ? Object.assign({}, ...replies.map(whatIsKept)) : undefined, answers)
    .catch(() => parts.log({ event: 'store unavailable', turn: turn.reference }));
  return turn.invoke ? Object.assign({}, ...replies.map(answerToInvoke)) : {};
}

function answerToInvoke(reply: Reply): TurnOutcome {
  if (reply.place === 'notice') return { notice: reply.text };
  if (reply.place !== 'in-place' && reply.place !== 'in-response') return {};
  return { inPlace: { summary: reply.summary, card: reply.card } };
}

function whatIsKept(reply: Reply): unknown {
  if (reply.place === 'in-response') return { of: reply.of };
  return reply.place === 'in-place' && reply.keepResponse === false ? {} : answerToInvoke(reply);
}

/** A link to a file says for whose people it was made, so that it goes with their tenant's leave to be here. */
function withLinksFor(tenant: string, parts: TurnParts): TurnParts {
  return {
    ...parts,
    profiles: readOnce(parts.profiles),
    signedLink: (kind, params) => parts.signedLink(kind, { ...params, tenant }),
  };
}

async function repliesOrApology(turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  try {
    return await replyTo(turn, withLinksFor(turn.person.tenant, parts));
  } catch (error) {
    parts.log({ event: 'turn failed', turn: turn.reference, error: errorKind(error) });
    // A press is told of by a word to who pressed: in a channel an apology would be everybody's to read.
    return turn.invoke
      ? [notice('Something went wrong and this was not done. Please press again in a minute.')]
      : [asNew(apology())];
  }
}

/** Answers a second delivery as the first was answered; a query's card shows how it stands by now. */
async function outcomeAgain(response: unknown, turn: Turn, parts: TurnParts): Promise<TurnOutcome> {
  const kept = keptSchema.safeParse(response ?? {});
  if (!kept.success) return {};
  const { of, ...outcome } = kept.data;
  if (of === undefined) return outcome;
  const query = await parts.queries.find(of.authority, of.query);
  const inPlace = query === undefined ? undefined : await drawQueryCard(query, of.face, parts, turn.person);
  return inPlace === undefined ? {} : { inPlace };
}

function apology(): ReturnType<typeof messageCard> {
  return messageCard(
    'Help',
    'something went wrong',
    'Sorry, something went wrong on our side and this was not dealt with. Please try again in a few minutes. If it cannot wait, contact your Virtual School directly.',
  );
}
