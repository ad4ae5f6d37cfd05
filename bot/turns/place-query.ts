import { messageCard } from '../../cards/message-card.ts';
import type { Pack } from '../../knowledge/schema.ts';
import type { Redaction } from '../../privacy/redacted-text.ts';
import type { Asking } from '../../queue/ask.ts';
import { drawQueryCard } from './draw-query.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/**
 * Puts what was sent before the advisers, and shows the asker its card in place of the form. The same form sent twice
 * is one query.
 */
export async function placeQuery(
  pack: Pack,
  asking: Omit<Asking, 'authority' | 'prefix' | 'asker' | 'form'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const { authority, prefix } = pack;
  const outcome = await parts.adviceLine.ask({
    ...asking,
    authority,
    prefix,
    asker: turn.person,
    ...(turn.pressedOn === undefined ? {} : { form: turn.pressedOn }),
  });
  const shown = outcome.ok ? await drawQueryCard(outcome.query, 'asker', parts) : undefined;
  if (!outcome.ok || shown === undefined)
    return [
      asNew(
        messageCard('Advice line', 'not sent', 'That form is no longer yours to send. Please ask again.'),
      ),
    ];
  return [{ place: 'in-response', of: { authority, query: outcome.query.id, face: 'asker' }, ...shown }];
}

/**
 * Words that lose an identifier only when they are sent are shown once more first: what to say above them. Undefined
 * where nothing was taken out.
 */
export function takenOut(...redactions: readonly Pick<Redaction, 'removed'>[]): string | undefined {
  const kinds = new Set(redactions.flatMap(({ removed }) => Object.keys(removed)));
  return kinds.size === 0
    ? undefined
    : `We took out what could identify somebody (${[...kinds].join(', ')}). Please read your words again, and send them if they still say what you mean.`;
}
