import { randomUUID } from 'node:crypto';
import type { ButtonData } from '../../cards/button-data.ts';
import { logCancelledCard, logContactCard } from '../../cards/log-contact-card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { evenSpaces } from '../../knowledge/even-spaces.ts';
import { redact } from '../../privacy/redact.ts';
import type { Redaction } from '../../privacy/redacted-text.ts';
import type { Query } from '../../queue/query.ts';
import { told } from './adviser-acts.ts';
import { advisedHere } from './advised-here.ts';
import { advisedTopics, notAdviser } from './advises.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { takenOut } from './place-query.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type WayIn = NonNullable<Query['cameBy']>;

const command =
  /^(?:log|note|record|add) (?:a |an |another |the |this )?(?:new )?(?:(?:tele)?phone )?(call|e-?mail|drop[- ]?in)(?: (?:question|query|visit))?[.!]?$/;

/** What an adviser wants to note: "log a call", "log an e-mail", "log a drop-in"; undefined for anything else. */
export function contactToLog(text: string): WayIn | undefined {
  const named = command.exec(evenSpaces(text.trim().toLowerCase()))?.[1];
  if (named === undefined) return undefined;
  return named === 'call' ? 'phone' : named.startsWith('drop') ? 'drop-in' : 'email';
}

/** Opens the form for it, in the adviser's own chat wherever they asked. */
export async function openContactForm(
  cameBy: WayIn,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const authority = await advisedHere(turn, parts);
  const pack = authority === undefined ? undefined : parts.searchOf(authority)?.pack;
  if (pack === undefined) return [asNew(messageCard('Advice line', 'for its members', notAdviser))];
  const form = logContactCard({ pack, form: randomUUID(), cameBy });
  return [isShared(turn) ? await moveToOwnChat([form], turn, parts) : asNew(form)];
}

/** Keeps it as a query of the adviser's. Words that lose an identifier only now are shown once more first. */
export async function saveContact(
  data: Extract<ButtonData, { verb: 'log-contact' }>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const { authority, cameBy, form, subject } = data;
  const search = parts.searchOf(authority);
  if (search === undefined || (await advisedTopics(authority, turn.person, parts)) === undefined)
    return [notice(notAdviser)];
  const read = (text: string): Redaction => redact(text.trim(), parts.mayStay);
  const [caller, question, said] = [read(data.setting), read(data.question), read(data.reply)];
  const problem = problemWith(caller, question) ?? takenOut(caller, question, said);
  if (problem !== undefined) {
    const words = { caller: caller.text, question: question.text, said: said.text };
    return [inPlace(logContactCard({ pack: search.pack, form, cameBy, problem, subject, ...words }))];
  }
  const topic = search.pack.topics.find(({ id }) => id === subject)?.id;
  const outcome = await parts.adviceLine.logContact({
    press: form,
    authority,
    prefix: search.pack.prefix,
    adviser: turn.person,
    cameBy,
    caller: caller.text,
    question: question.text,
    ...(topic === undefined ? {} : { topic }),
    ...(said.text === '' ? {} : { said: said.text }),
    ...(turn.pressedOn === undefined ? {} : { form: turn.pressedOn }),
  });
  return told(outcome, 'adviser', turn.person, parts);
}

/** Nothing of the form is kept. */
export function cancelContact(): readonly Reply[] {
  return [inPlace(logCancelledCard())];
}

function problemWith(caller: Redaction, question: Redaction): string | undefined {
  if (caller.text === '') return 'Please say who, as a role and a place of work.';
  return question.text === '' ? 'Please say what they asked.' : undefined;
}
