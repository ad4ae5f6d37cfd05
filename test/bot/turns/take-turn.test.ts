import { describe, expect, it } from '@jest/globals';
import { takeTurn } from '../../../bot/turns/take-turn.ts';
import type { TurnParts } from '../../../bot/turns/parts.ts';
import type { Reply } from '../../../bot/turns/reply.ts';
import type { Turn } from '../../../bot/turns/turn.ts';

const risk = 'she says he strangled her last night and she has to go home to him now';

const turn = (key: string, text: string): Turn => ({
  key,
  reference: key,
  conversation: {
    key: 'tenant|chat',
    tenant: 'tenant',
    conversationId: 'chat',
    serviceUrl: 'http://127.0.0.1',
    kind: 'personal',
    botId: 'bot',
  },
  person: { tenant: 'tenant', channelUserId: '29:a', entraId: 'a' },
  said: { kind: 'text', text, attachment: false },
  invoke: false,
});

/** Parts of which every single one fails when it is touched. */
const nothingWorks = new Proxy(
  {},
  {
    get: (_target, name) => {
      if (name === 'routes') return [];
      if (name === 'log') return () => undefined;
      throw new Error(`${String(name)} is down`);
    },
  },
) as TurnParts;

const summaries = async (key: string, text: string): Promise<readonly string[]> => {
  const said: Reply[] = [];
  await takeTurn(turn(key, text), nothingWorks, (reply) => {
    said.push(reply);
    return Promise.resolve();
  });
  return said.map(({ summary }) => summary);
};

describe('a message that discloses risk, with everything else down', () => {
  it('is still met with the safety card first: no store, no knowledge, no clock, no profile', async () => {
    expect((await summaries('one', risk))[0]).toBe('Stay safe: if anyone is in danger, call 999');
  });

  it('gets the card before a duplicate could even be looked for', async () => {
    const order: string[] = [];
    const parts = {
      ...(nothingWorks as object),
      routes: [],
      log: () => undefined,
      now: () => 0,
      inbox: {
        begin: () => {
          order.push('inbox');
          return Promise.reject(new Error('down'));
        },
      },
    } as unknown as TurnParts;
    await takeTurn(turn('two', risk), parts, (reply) => {
      order.push(reply.summary.split(':')[0] ?? '');
      return Promise.resolve();
    });
    expect(order).toEqual(['Stay safe', 'inbox', 'Help']);
  });

  it('is shown again when it could not be sent the first time', async () => {
    let sent = 0;
    const failOnce = (): Promise<void> => {
      sent += 1;
      return sent === 1 ? Promise.reject(new Error('Teams is down')) : Promise.resolve();
    };
    await expect(takeTurn(turn('three', risk), nothingWorks, failOnce)).rejects.toThrow('Teams is down');
    await takeTurn(turn('three', risk), nothingWorks, failOnce);
    expect(sent).toBeGreaterThanOrEqual(2);
  });

  it('brings an apology, and no card of any other kind, for an ordinary question', async () => {
    expect(await summaries('four', 'what is a pep')).toEqual(['Help: something went wrong']);
  });
});
