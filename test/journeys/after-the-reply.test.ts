import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, unanswered, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

describe('after a reply', () => {
  it('the asker says whether it helped, rates it, and copies it for the case record', async () => {
    const { asker, staff, ada, teams, stranger } = line;
    const number = await line.handOver(unanswered);
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await staff.press(ada, card, 'claim-query');
    const adas = teams.chat(ada);
    const detail = await adas.waitFor(({ words }) => words.includes('You have it'), 'the detail');
    await adas.press(
      detail,
      'reply-query',
      { reply: 'The fostering team holds the rates.' },
      { title: 'Reply and mark answered' },
    );
    const reply = await asker.waitFor(
      ({ words, summary }) => words.includes('holds the rates') && /reply/.test(summary),
      'the reply',
      { patienceMs: 45_000 },
    );
    await asker.press(reply, 'rate-query', {}, { title: 'This helped' });
    const thread = asker.seen().find(({ id }) => id === reply.id);
    await asker.press(thread ?? 'last', 'rate-stars', {
      stars: '4',
      reply: 'Zeb Marsh’s carer was glad. It took a day.',
    });
    const rated = asker.seen().find(({ id }) => id === reply.id);
    expect(rated?.words).toMatch(/Your rating: 4/);
    expect(rated?.words).toMatch(/It took a day/);
    expect(rated?.words).not.toMatch(/Zeb|Marsh/);

    await asker.press(rated ?? 'last', 'copy-reply');
    const copied = asker.lastMessage();
    for (const part of [
      number,
      unanswered,
      'Reply, ',
      'The fostering team holds the rates.',
      'Slough Virtual School',
    ])
      expect(copied.words).toContain(part);
    expect(copied.words).not.toMatch(/Ada/);

    const other = teams.chat(stranger);
    await other.say('hello');
    const { outcome } = await other.press(rated ?? 'last', 'copy-reply');
    expect(outcome).toMatchObject({ kind: 'message', text: expect.stringMatching(/Only the person/) });
    expect(adas.seen().some(({ words }) => /It took a day|4: most/.test(words))).toBe(false);

    // The team reads it as one of many, its reasons only where nobody else reads along.
    await adas.say('ratings');
    expect(adas.lastMessage().words).toMatch(/It took a day/);
    expect(adas.lastMessage().words).not.toContain(number);
    await staff.mention(ada, 'ratings');
    expect(staff.lastMessage().words).toMatch(/held back/);
    expect(staff.lastMessage().words).not.toMatch(/It took a day/);
    await other.say('ratings');
    expect(other.lastMessage().words).not.toMatch(/How answers were rated/);
  }, 90_000);
});
