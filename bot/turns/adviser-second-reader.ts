import type { ButtonData } from '../../cards/button-data.ts';
import { messageCard } from '../../cards/message-card.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import { redact } from '../../privacy/redact.ts';
import type { Outcome } from '../../queue/move-query.ts';
import type { Query } from '../../queue/query.ts';
import { advisesOn, notAdviser } from './advises.ts';
import type { TurnParts } from './parts.ts';
import { inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The buttons of whoever reads a reply before it goes. */
export type ReaderPress = Extract<ButtonData, { verb: 'read-reply' | 'approve-reply' | 'send-back-reply' }>;

/** Does what a second reader pressed. That they advise on the query is asked of Teams every time. */
export async function secondReader(
  data: ReaderPress,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const { authority, query: id } = data;
  if (!(await advisesOn({ authority, id }, turn.person, parts))) return [notice(notAdviser)];
  const by = { authority, query: id, adviser: turn.person, press: turn.key };
  const { adviceLine } = parts;
  switch (data.verb) {
    case 'read-reply': {
      const opened = await adviceLine.openToRead(by);
      return [
        notice(
          opened.ok
            ? `The reply to ${opened.query.number} comes to our own chat, for you to read.`
            : refusalWords(opened.why, opened.query),
        ),
      ];
    }
    case 'approve-reply':
      return decided(
        await adviceLine.approve({ ...by, version: data.written }),
        ({ number }) => `You approved the reply to ${number}; it is on its way to the person who asked.`,
      );
    case 'send-back-reply': {
      const { text } = redact(data.reason.trim(), parts.mayStay);
      if (text === '') return [notice('Please say what should be different first; nothing was done.')];
      return decided(
        await adviceLine.sendBack({ ...by, version: data.written, text }),
        ({ number }) => `You sent the reply to ${number} back, with your words.`,
      );
    }
  }
}

/** The words of the case go from the reader's chat at once. */
function decided(outcome: Outcome, words: (query: Query) => string): readonly Reply[] {
  if (!outcome.ok) return [notice(refusalWords(outcome.why, outcome.query))];
  return [inPlace(messageCard('Advice line', `${outcome.query.number} was read`, words(outcome.query)))];
}
