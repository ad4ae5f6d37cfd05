import { randomUUID } from 'node:crypto';
import { messageCard } from '../../cards/message-card.ts';
import { queryCancelledCard } from '../../cards/query-cancelled-card.ts';
import { queryFormCard } from '../../cards/query-form-card.ts';
import type { ButtonData } from '../../cards/button-data.ts';
import type { AnswerKept } from '../../knowledge/answers-given.ts';
import { scopeSubjectOf } from '../../knowledge/scope.ts';
import { redact } from '../../privacy/redact.ts';
import type { Redaction } from '../../privacy/redacted-text.ts';
import type { NeededBy, Purpose } from '../../queue/query.ts';
import { timingOf } from './line-timing.ts';
import { isShared, moveToOwnChat, pseudonymOf } from './own-chat.ts';
import { today, type TurnParts } from './parts.ts';
import { gateOf } from './scope-gate.ts';
import { placeQuery, takenOut } from './place-query.ts';
import { asNew, inPlace, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/**
 * Opens the form, with the question filled in where the press came from an answer. In a shared conversation the form
 * goes to the asker's own chat: what is typed there is nobody else's to read.
 */
export async function openForm(
  ask: { readonly authority: string; readonly answer?: string | undefined; readonly ring?: boolean },
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const pack = parts.searchOf(ask.authority)?.pack ?? parts.searchOf(parts.homeAuthority)?.pack;
  if (pack === undefined) return [asNew(noPack())];
  const kept = ask.answer === undefined ? undefined : await parts.answers.find(ask.authority, ask.answer);
  const form = queryFormCard({
    pack,
    form: randomUUID(),
    answer: ask.answer,
    question: kept?.question ?? redact('').text,
    removed: kept?.removed,
    privacyNotice: parts.privacyNotice,
    today: today(parts),
    timing: await timingOf(pack.authority, parts),
    ring: ask.ring,
    values: { about: kept?.shown === undefined ? undefined : scopeSubjectOf(kept.shown.facts) },
  });
  if (isShared(turn)) return [await moveToOwnChat([form], turn, parts)];
  return [turn.said.kind === 'press' ? inPlace(form) : asNew(form)];
}

/**
 * Sends what is in the form, if it is exactly what the asker has read: words that lose an identifier only now are
 * shown once more first.
 */
export async function sendQuery(
  data: Press<'send-query'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const pack = parts.searchOf(data.authority)?.pack;
  if (pack === undefined) return [asNew(noPack())];
  const ordinaryWords = data.ordinaryWords === 'true';
  const typed = redact(data.question.trim(), { ...parts.mayStay, ordinaryWords });
  const callBack = data.callBack.trim();
  const problem = problemWith(typed, callBack, data.neededBy, today(parts));
  const kept = data.answer === undefined ? undefined : await parts.answers.find(data.authority, data.answer);
  const gate = gateOf(pack, data);
  if (problem !== undefined || gate.shown !== undefined) {
    const form = queryFormCard({
      pack,
      form: data.form,
      answer: data.answer,
      question: typed.text,
      removed: bothRemoved(kept?.removed, typed.removed),
      privacyNotice: parts.privacyNotice,
      today: today(parts),
      timing: await timingOf(pack.authority, parts),
      problem,
      gate: gate.shown,
      values: {
        neededBy: data.neededBy,
        purpose: data.purpose,
        callBack,
        about: data.about,
        // Said of these words: where more was taken out it is to be said again.
        ordinaryWords: ordinaryWords && takenOut(typed) === undefined,
      },
    });
    // It holds the call-back number as typed, which is kept nowhere but with the query.
    return [{ place: 'in-place', keepResponse: false, ...form }];
  }
  const [cohort] = kept?.shown?.facts.cohorts ?? [];
  const placed = await placeQuery(
    pack,
    {
      press: data.form,
      question: typed.text,
      neededBy: neededBy(data.neededBy, data.purpose, today(parts)),
      purpose: data.purpose,
      ...(kept?.entry === undefined ? {} : { topic: kept.entry }),
      ...(cohort === undefined ? {} : { cohort }),
      ...(kept?.message === undefined ? {} : { message: kept.message }),
      ...(callBack === '' ? {} : { callBack }),
      ...(gate.kept === undefined ? {} : { scope: gate.kept }),
    },
    turn,
    parts,
  );
  await noteHandedOver(placed, kept, turn, parts);
  return placed;
}

/** The answer log says of the question that it was handed over; whoever asked something else is not to be found by it. */
async function noteHandedOver(
  placed: readonly Reply[],
  kept: AnswerKept | undefined,
  turn: Turn,
  { answers }: Pick<TurnParts, 'answers'>,
): Promise<void> {
  const [query] = placed.flatMap((reply) => (reply.place === 'in-response' ? [reply.of.query] : []));
  if (query !== undefined && kept?.asker === pseudonymOf(turn.person))
    await answers.handedOver(kept.authority, kept.id, query);
}

/** What was taken out of the question that was asked, or of the form, whichever is more. */
function bothRemoved(
  asked: Redaction['removed'] | undefined,
  typed: Redaction['removed'],
): Redaction['removed'] {
  return { ...asked, ...typed };
}

/** Nothing is sent and nothing of the form is kept. */
export function cancelForm(): readonly Reply[] {
  return [inPlace(queryCancelledCard())];
}

function problemWith(
  { text, removed }: Redaction,
  callBack: string,
  day: string,
  now: string,
): string | undefined {
  if (text === '') return 'Please type your question.';
  if (day !== '' && day < now) return 'The day you need it by has passed. Please choose another, or none.';
  const taken = takenOut({ removed });
  if (taken !== undefined) return taken;
  return callBack === '' || /^\+?[\d ()-]{5,25}(?: ?(?:ext|x)\.? ?\d{1,6})?$/i.test(callBack)
    ? undefined
    : 'The number to call back on should be digits and spaces only, or left empty.';
}

/** An exclusion that is being decided, or a move, will not wait: without a day it is needed today. */
function neededBy(day: string, purpose: Purpose, now: string): NeededBy {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return day as NeededBy;
  return purpose === 'exclusion' || purpose === 'move' ? (now as NeededBy) : 'no hurry';
}

function noPack(): ReturnType<typeof messageCard> {
  return messageCard(
    'Advice line',
    'not set up for this council',
    'This service has no advice line for that council. Please ask that council’s Virtual School directly.',
  );
}
