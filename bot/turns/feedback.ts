import { randomUUID } from 'node:crypto';
import type { ButtonData } from '../../cards/button-data.ts';
import { feedbackFormCard, type FeedbackFormView } from '../../cards/feedback-form-card.ts';
import { evenSpaces } from '../../knowledge/even-spaces.ts';
import { redact } from '../../privacy/redact.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { placeQuery, takenOut } from './place-query.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

const command =
  /^(?:(?:can|could|may|how (?:do|can)) i )?(?:i(?: want| would like|'d like) to )?(?:give|leave|send|share)?(?: you| some| my| a bit of)* ?feedback(?: (?:on|about) (?:this|the|your) (?:bot|service|advice line|app))?(?: please)?$/;

/** True where somebody types that they want to say what they make of the service. */
export function wantsToGiveFeedback(text: string): boolean {
  const plain = evenSpaces(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[?!.,]+/g, ' '),
  ).trim();
  return command.test(plain);
}

/** Opens the form for what somebody makes of the service. */
export function openFeedback(authority: string, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  return openForm({ authority, kind: 'feedback' }, turn, parts);
}

/** Opens the form for an answer that is wrong or out of date, with the entry that was shown. */
export async function openCorrection(
  { authority, answer }: Press<'correct-answer'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const kept = await parts.answers.find(authority, answer);
  return openForm({ authority, kind: 'correction', entry: kept?.entry }, turn, parts);
}

/** Puts what was sent before the advisers. Words that lose an identifier only now are shown once more first. */
export async function sendFeedback(
  { authority, kind, entry, form, question }: Press<'send-feedback'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const pack = parts.searchOf(authority)?.pack;
  if (pack === undefined) return [notice(gone)];
  const typed = redact(question.trim(), parts.mayStay);
  const problem = typed.text === '' ? 'Please type your words first.' : takenOut(typed);
  const about = entryOf(authority, entry, parts);
  if (problem !== undefined) {
    const { privacyNotice } = parts;
    const view = { pack, form, kind, entry: about, question: typed.text, privacyNotice, problem };
    return [inPlace(feedbackFormCard(view))];
  }
  return placeQuery(
    pack,
    {
      press: form,
      kind,
      question: typed.text,
      neededBy: 'no hurry',
      purpose: 'other',
      ...(about === undefined ? {} : { topic: about.id }),
    },
    turn,
    parts,
  );
}

const gone = 'There is no advice line for that council here any more, so nothing was sent.';

async function openForm(
  about: {
    readonly authority: string;
    readonly kind: FeedbackFormView['kind'];
    readonly entry?: string | undefined;
  },
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const { authority, kind } = about;
  const pack = parts.searchOf(authority)?.pack;
  if (pack === undefined) return [notice(gone)];
  const { privacyNotice } = parts;
  const entry = entryOf(authority, about.entry, parts);
  const form = feedbackFormCard({
    pack,
    form: randomUUID(),
    kind,
    entry,
    question: redact('').text,
    privacyNotice,
  });
  return [isShared(turn) ? await moveToOwnChat([form], turn, parts) : asNew(form)];
}

function entryOf(authority: string, id: string | undefined, parts: TurnParts): FeedbackFormView['entry'] {
  const entry = id === undefined ? undefined : parts.searchOf(authority)?.entry(id);
  return entry === undefined ? undefined : { id: entry.id, title: entry.title };
}
