import { randomUUID } from 'node:crypto';
import type { Turn } from '../bot/turns/turn.ts';

/** A question typed in a terminal, as the first message of a new conversation in Teams would be. */
export function terminalTurn(text: string): Turn {
  const id = randomUUID();
  const person = { tenant: 'terminal', channelUserId: `29:${id}`, entraId: id };
  return {
    key: `terminal|${id}`,
    reference: id.slice(0, 12),
    conversation: {
      key: `terminal|${id}`,
      tenant: 'terminal',
      conversationId: id,
      serviceUrl: 'http://127.0.0.1',
      kind: 'personal',
      person: { channelUserId: person.channelUserId, entraId: person.entraId },
      botId: 'bot',
    },
    person,
    said: { kind: 'text', text, attachment: false },
    invoke: false,
  };
}
