import { createHash } from 'node:crypto';
import { buttonDataSchema } from '../../cards/button-data.ts';
import type { Reply, Say } from '../../bot/turns/reply.ts';
import type { TurnOutcome } from '../../bot/turns/take-turn.ts';
import type { Said, Turn } from '../../bot/turns/turn.ts';
import type { Conversations } from '../../queue/conversations.ts';
import type { Person } from '../../queue/people.ts';
import type { ReplyShown, TurnAsked } from '../contract.ts';
import { cardShown } from './reply-shown.ts';

/** What taking a turn on a page needs. */
export interface PageTurnParts {
  readonly take: (turn: Turn, say: Say) => Promise<TurnOutcome>;
  readonly conversations: Pick<Conversations, 'ofPerson'>;
}

/**
 * Takes what somebody typed or pressed on a page through the same turn as in chat, and gives back what was said. The same id
 * again has no second effect. Rejects only when the service itself fails.
 */
export async function takePageTurn(
  asked: TurnAsked,
  person: Person,
  { take, conversations }: PageTurnParts,
  /** The channel in which it counts as said; nothing is posted there. */
  channel?: Turn['channel'],
): Promise<readonly ReplyShown[]> {
  const said: Reply[] = [];
  const known = await conversations.ofPerson(person.tenant, person.entraId);
  const key = `page|${person.tenant}|${person.entraId}|${asked.id}`;
  const outcome = await take(
    {
      key,
      reference: createHash('sha256').update(key).digest('hex').slice(0, 12),
      conversation: known ?? {
        key: `page|${person.tenant}|${person.entraId}`,
        tenant: person.tenant,
        conversationId: `page|${person.entraId}`,
        serviceUrl: '',
        kind: 'personal',
        botId: '',
      },
      person,
      ...(channel === undefined ? {} : { channel }),
      said: whatWasSaid(asked),
      // The answer goes back in the response to the request, as an invoke's does.
      invoke: true,
    },
    (reply) => {
      said.push(reply);
      return Promise.resolve();
    },
  );
  return said.length > 0 ? said.map(shown) : again(outcome);
}

function whatWasSaid({ said }: TurnAsked): Said {
  if (said.kind === 'text') return { kind: 'text', text: said.text, attachment: false };
  const data = buttonDataSchema.safeParse(said.data);
  return data.success ? { kind: 'press', data: data.data } : { kind: 'unknown-press' };
}

function shown(reply: Reply): ReplyShown {
  if (reply.place === 'notice' || reply.place === 'text') {
    return { place: reply.place, summary: reply.summary, text: reply.text };
  }
  return cardShown(reply.place === 'new' ? 'new' : 'in-place', reply);
}

/** A repeated request, answered as the first was. */
function again({ inPlace, notice }: TurnOutcome): readonly ReplyShown[] {
  return [
    ...(notice === undefined ? [] : [{ place: 'notice' as const, summary: 'Advice line', text: notice }]),
    ...(inPlace === undefined ? [] : [cardShown('in-place', inPlace)]),
  ];
}
