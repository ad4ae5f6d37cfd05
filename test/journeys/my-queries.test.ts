import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

describe('what somebody has asked the advice line', () => {
  it('says so where they have asked nothing', async () => {
    const chat = line.teams.chat(line.teams.person('Nia Newcomer'));
    await chat.say('my queries');
    expect(chat.lastMessage().words).toMatch(/not asked the advice line anything yet/);
  }, 60_000);

  it('lists the open ones first, and opens each as a card that goes on following the query', async () => {
    const { asker, staff, ada } = line;
    const first = await line.handOver('who pays for the swimming badge of a looked after child');
    const second = await line.handOver('is there a grant for a looked after child to learn the drums');
    await asker.press('last', 'withdraw-query');
    const third = await line.handOver('who signs the form for a school ski trip');
    await asker.say('Where are my questions?');
    const list = asker.lastMessage();
    expect(list.summary).toBe('Advice line: your questions');
    expect(list.words).toMatch(/2 are still open/);
    const order = [third, first, second].map((number) => list.words.indexOf(number));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(list.words).toMatch(/Withdrawn · asked/);

    await asker.press('last', 'open-query', {}, { title: `Open ${first}` });
    const opened = await asker.waitFor(
      ({ words }) => words.includes(first),
      'the card to come to the bottom',
      { after: list },
    );
    expect(opened.words).toMatch(/swimming badge/);
    const announced = await staff.waitFor(({ words }) => words.includes(first), 'the card in the channel');
    await staff.press(ada, announced, 'claim-query');
    await asker.waitFor(
      ({ id, words }) => id === opened.id && words.includes('An adviser has it'),
      'the opened card to follow the query',
    );
  }, 60_000);

  it('opens the one whose number is typed, and nobody else’s', async () => {
    const { asker, teams, stranger } = line;
    const number = await line.handOver('who pays for a replacement bus pass');
    const before = asker.lastMessage();
    await asker.say(number.toLowerCase());
    await asker.waitFor(({ words }) => /bus pass/.test(words), 'its card once more', { after: before });
    const other = teams.chat(stranger);
    await other.say(number);
    expect(other.lastMessage().words).toMatch(/find no/);
  }, 60_000);

  it('refuses to open somebody else’s from a card that they got hold of', async () => {
    const { asker, teams, stranger } = line;
    const number = await line.handOver('who pays for a school tie');
    await asker.say('my queries');
    const list = asker.lastMessage();
    const other = teams.chat(stranger);
    await other.say('hello');
    const answer = await other.press(list, 'open-query', {}, { title: `Open ${number}` });
    expect(answer.outcome).toMatchObject({ kind: 'message', text: expect.stringMatching(/Only the person/) });
  }, 60_000);

  it('goes through more than eight a page at a time, in place', async () => {
    const { asker } = line;
    for (let index = 0; index < 6; index += 1)
      await line.handOver(`who pays for the school trip to the farm number ${index}`);
    await asker.say('my queries');
    const list = asker.lastMessage();
    expect(list.words).toMatch(/Page 1 of 2/);
    await asker.press(list, 'my-queries', {}, { title: 'More questions' });
    expect(asker.seen().find(({ id }) => id === list.id)?.words).toMatch(/Page 2 of 2/);
    expect(asker.lastMessage().id).toBe(list.id);
  }, 90_000);
});
