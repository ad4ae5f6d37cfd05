import { describe, expect, it } from '@jest/globals';
import { teamsLimits, withinLimits } from '../../../bot/rounds/sending-limits.ts';
import type { Destination, Sender } from '../../../bot/sender.ts';
import { messageCard } from '../../../cards/message-card.ts';
import { personCalled } from '../../queue/people-for-tests.ts';
import { testClock } from '../../store/engines.ts';

const shown = messageCard('Advice line', 'x', 'x');
const serviceUrl = 'https://smba.example/uk/';
const chat = (name: string, url = serviceUrl): Destination => ({
  kind: 'person',
  person: personCalled(name),
  serviceUrl: url,
  botId: '28:bot',
});
const card = { serviceUrl, conversationId: '19:line@thread.tacv2;messageid=1', activityId: '1' };

function limited(processes = 1) {
  const clock = testClock();
  const times: number[] = [];
  const sent = async () => {
    times.push(clock.now());
    return { kind: 'sent', place: card } as const;
  };
  const sender: Sender = withinLimits({ sender: { post: sent, update: sent }, now: clock.now, processes });
  /** Sends as fast as it may until the time is over. */
  async function sendFor(ms: number, send: () => ReturnType<Sender['post']>): Promise<readonly number[]> {
    const until = clock.now() + ms;
    while (clock.now() < until) {
      const came = await send();
      if (came.kind !== 'later') continue;
      expect(came).toEqual({ kind: 'later', heldBack: true, afterMs: expect.any(Number) });
      expect(came.afterMs).toBeGreaterThan(0);
      clock.pass(came.afterMs ?? 0);
    }
    return times;
  }
  return { sender, sendFor, times };
}

/** The most calls within any stretch of that length. */
function mostWithin(times: readonly number[], ms: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

describe('What Teams takes', () => {
  it('is used to the full in one conversation and never exceeded, in any stretch of time', async () => {
    const { sender, sendFor } = limited();
    const times = await sendFor(2 * 3_600_000, () => sender.post(chat('asker'), shown));
    const short = teamsLimits.conversation.filter(({ withinMs }) => withinMs <= 30_000);
    expect(short.map(({ withinMs }) => mostWithin(times, withinMs))).toEqual(short.map(({ most }) => most));
    expect(
      mostWithin(
        times.filter((_, n) => n < 1_900),
        3_600_000,
      ),
    ).toBe(1_800);
  });

  it('is counted for edits of all threads of a channel together', async () => {
    const { sender, sendFor } = limited();
    let thread = 0;
    const times = await sendFor(10_000, () => {
      thread += 1;
      return sender.update({ ...card, conversationId: `19:line@thread.tacv2;messageid=${thread}` }, shown);
    });
    expect(mostWithin(times, 1_000)).toBe(7);
  });

  it('is kept for a tenant over all its conversations, and one tenant holds up no other', async () => {
    const { sender, sendFor } = limited();
    let person = 0;
    const times = await sendFor(5_000, () => {
      person += 1;
      return sender.post(chat(`asker-${person}`), shown);
    });
    expect(mostWithin(times, 1_000)).toBe(30);
    const [one, other] = [limited().sender, 'https://smba.example/emea/'];
    for (let n = 0; n < 30; n += 1) await one.post(chat(`a-${n}`), shown);
    expect(await one.post(chat('late'), shown)).toMatchObject({ kind: 'later', heldBack: true });
    expect(await one.post(chat('elsewhere', other), shown)).toMatchObject({ kind: 'sent' });
  });

  it('is shared fairly among several processes', async () => {
    const { sender, sendFor } = limited(2);
    const times = await sendFor(60_000, () => sender.post(chat('asker'), shown));
    expect(mostWithin(times, 1_000)).toBe(3);
    expect(mostWithin(times, 30_000)).toBe(30);
  });
});
