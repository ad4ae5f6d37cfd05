import { forDialog, replyComesElsewhere } from '../../cards/plain-card.ts';
import { proposalFormCard } from '../../cards/proposal-form-card.ts';
import { redact } from '../../privacy/redact.ts';
import { withoutName } from './ask-about-message.ts';
import type { Answered } from './asked.ts';
import { editedHere, notEditor } from './edits-knowledge.ts';
import { homeFor } from './home-authority.ts';
import type { TurnParts } from './parts.ts';
import { begunForm } from './proposal-form.ts';
import type { Turn } from './turn.ts';

/** An answer that begins with so much of a message; the rest is for its editor to say again, shorter. */
const mostTaken = 1_500;

/**
 * The form of a new answer that begins with somebody's message, for who edits the knowledge: without what identifies
 * anybody, and without the name of whoever wrote it. It goes the way of every proposal.
 */
export async function addToKnowledge(
  { words, author }: { readonly words: string; readonly author: string | undefined },
  turn: Turn,
  parts: TurnParts,
): Promise<Answered> {
  const authority = await editedHere(await homeFor(turn, parts), turn, parts);
  if (authority === undefined) return { kind: 'words', of: 'dialog', text: notEditor };
  const text = redact(withoutName(words, author).trim(), parts.mayStay).text.slice(0, mostTaken);
  // What was asked stands in one line; what follows it is perhaps the answer.
  const [asked = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  const begun = {
    asked: asked === '' ? [] : [asked],
    ...(rest.length === 0 ? {} : { reply: rest.join('\n') }),
  };
  const form = proposalFormCard(begunForm({ authority, what: 'article', from: {} }, begun, parts));
  return { kind: 'dialog', title: 'Add to the knowledge', card: forDialog([form.card], replyComesElsewhere) };
}
