import { afterEach, describe, expect, it } from '@jest/globals';
import { startAdviceLine, unanswered, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage | undefined;
afterEach(async () => {
  await line?.end();
  line = undefined;
});

/** What a killed process had in hand is anybody's again when its lease has run out. */
const afterALease = { patienceMs: 45_000 };
const reply = 'Please ask the fostering team; they hold the rates.';

/** The steps of one query's way, each of which leaves the world in a state that the next one finds. */
const steps = (
  stage: AdviceLineStage,
): readonly { readonly name: string; readonly take: () => Promise<void> }[] => {
  const { teams, asker, staff, ada } = stage;
  let number = '';
  return [
    {
      name: 'ask',
      take: async () => {
        await asker.say(unanswered);
        expect(asker.lastMessage().summary).toMatch(/^No answer:/);
      },
    },
    {
      name: 'open the form',
      take: async () => {
        await asker.press('last', 'ask-advice-line');
      },
    },
    {
      name: 'check and send',
      take: async () => {
        const sent = await asker.press('last', 'send-query', {});
        number = /SL-\d{4}/.exec(JSON.stringify(sent.body))?.[0] ?? 'none';
        expect(number).toMatch(/^SL-/);
      },
    },
    {
      name: 'claim',
      take: async () => {
        const card = await staff.waitFor(
          ({ words }) => words.includes(number),
          'the card in the channel',
          afterALease,
        );
        await staff.press(ada, card, 'claim-query');
      },
    },
    {
      name: 'reply',
      take: async () => {
        const adas = teams.chat(ada);
        const detail = await adas.waitFor(
          ({ words }) => words.includes(number) && words.includes('foster carer'),
          'the detail',
          afterALease,
        );
        await adas.press(detail, 'reply-query', { reply }, { title: 'Reply and mark answered' });
      },
    },
    {
      name: 'say that it helped',
      take: async () => {
        const came = await asker.waitFor(({ words }) => words.includes(reply), 'the reply', afterALease);
        await asker.press(came, 'rate-query', {}, { title: 'This helped' });
        await teams
          .chat(ada)
          .waitFor(({ summary }) => summary.includes('helped'), 'Ada to hear of it', afterALease);
      },
    },
  ];
};

describe('a query’s way with the service killed', () => {
  it('goes on where it was after kill -9 and a restart between every two steps', async () => {
    const stage = await startAdviceLine();
    line = stage;
    for (const step of steps(stage)) {
      await step.take();
      await stage.restart();
    }
    const replies = stage.asker
      .messages()
      .filter(({ words, summary }) => words.includes(reply) && /reply/i.test(summary));
    expect(replies.length).toBeGreaterThanOrEqual(1);
    expect(replies.length).toBeLessThanOrEqual(2);
  }, 400_000);
});

describe('a query’s way with everything delivered twice', () => {
  it('has each of its effects once', async () => {
    const stage = await startAdviceLine();
    line = stage;
    for (const step of steps(stage)) {
      const before = stage.teams.sent.length;
      await step.take();
      for (const activity of stage.teams.sent.slice(before)) await stage.teams.resend(activity);
    }
    const count = (messages: readonly { summary: string }[], pattern: RegExp): number =>
      messages.filter(({ summary }) => pattern.test(summary)).length;
    const adas = stage.teams.chat(stage.ada).messages();
    expect({
      replies: count(stage.asker.messages(), /a reply to SL-0001/),
      second: count(stage.asker.messages(), /SL-0002/),
      helped: count(adas, /helped/),
      channelCards: count(stage.staff.messages(), /SL-0001/),
    }).toEqual({ replies: 1, second: 0, helped: 1, channelCards: 1 });
  }, 120_000);
});

describe('a query’s way with Teams failing', () => {
  it.each([
    [
      'says 429 with Retry-After to every message twice',
      { method: 'POST', path: /activities/, status: 429, retryAfterSeconds: 1, times: 2 },
    ],
    ['says 502 to every message once', { method: 'POST', path: /activities/, status: 502, times: 1 }],
    [
      'drops the line of every message once',
      { method: 'POST', path: /activities/, dropSocket: true, times: 1 },
    ],
    [
      'drops the line after every second edit',
      { method: 'PUT', path: /activities/, dropSocket: true, afterProcessing: true, times: 1 },
    ],
    [
      'says 500 to every new conversation once',
      { method: 'POST', path: /conversations$/, status: 500, times: 1 },
    ],
  ])(
    'arrives although Teams %s',
    async (_what, fault) => {
      const stage = await startAdviceLine();
      line = stage;
      for (const step of steps(stage)) {
        const failing = stage.teams.fail(fault);
        await step.take();
        failing.stop();
      }
      expect(stage.asker.messages().some(({ words }) => words.includes(reply))).toBe(true);
    },
    120_000,
  );

  it('tells the adviser when the asker has removed the bot, and keeps the reply', async () => {
    const stage = await startAdviceLine();
    line = stage;
    const [ask, form, send, claim, answer] = steps(stage);
    for (const step of [ask, form, send, claim]) await step?.take();
    stage.asker.block(403);
    await answer?.take();
    const told = await stage.teams
      .chat(stage.ada)
      .waitFor(({ summary }) => /did not arrive/.test(summary), 'Ada to be told', { patienceMs: 20_000 });
    expect(told.words).toMatch(/SL-\d{4}/);
  }, 120_000);

  it('posts the channel’s card again when somebody has deleted it', async () => {
    const stage = await startAdviceLine();
    line = stage;
    const number = await stage.handOver(unanswered);
    const card = await stage.staff.waitFor(({ words }) => words.includes(number), 'the card');
    const posted = stage.teams.world.conversations.messages.find(({ id }) => id === card.id);
    if (posted === undefined) throw new Error('the card is not there');
    posted.deleted = true;
    await stage.asker.press('last', 'withdraw-query');
    const again = await stage.staff.waitFor(
      ({ id, words }) => id !== card.id && words.includes(number),
      'the card, posted again',
    );
    expect(again.words).toMatch(/[Ww]ithdrawn/);
  }, 60_000);
});

describe('an advice line without a channel', () => {
  it('keeps queries safe, says so, and announces all of them once a lead has named the channel', async () => {
    const stage = await startAdviceLine({ withoutChannel: true });
    line = stage;
    const first = await stage.handOver(unanswered);
    expect(stage.asker.lastMessage().words).toMatch(/channel/);
    const second = await stage.handOver('who pays for driving lessons for a care leaver');
    expect(stage.staff.messages()).toHaveLength(0);
    await stage.restart();
    await stage.staff.mention(stage.ada, 'use this channel for the advice line 0000');
    expect(stage.staff.lastMessage().words).not.toMatch(/SL-/);
    await stage.useChannel();
    for (const number of [first, second])
      await stage.staff.waitFor(({ words }) => words.includes(number), `${number} to be announced`);
  }, 120_000);

  it('takes the word of nobody but a lead where LEADS names them', async () => {
    const stage = await startAdviceLine({
      withoutChannel: true,
      env: { LEADS: '00000000-0000-4000-8000-00000000abcd' },
    });
    line = stage;
    expect(stage.service().stdout()).not.toMatch(/for the advice line \d{4}/);
    await stage.staff.mention(stage.ada, 'use this channel for the advice line 1234');
    expect(stage.staff.lastMessage().words).toMatch(/lead/i);
    const lead = stage.teams.person('Lea Lead', { aadObjectId: '00000000-0000-4000-8000-00000000abcd' });
    await stage.staff.mention(lead, 'use this channel for the advice line');
    expect(stage.staff.lastMessage().words).toMatch(/advice line/);
  }, 60_000);
});
