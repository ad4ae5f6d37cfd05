import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
const numbers: string[] = [];
const questions = [
  'who signs a passport form for a looked after child',
  'who pays for driving lessons for a care leaver',
  'who decides about a haircut for a looked after child',
];
beforeAll(async () => {
  line = await startAdviceLine();
  for (const question of questions) numbers.push(await line.handOver(question));
}, 90_000);
afterAll(() => line.end());

const number = (index: number): string => numbers[index] ?? 'none';
const caseWords = /passport|driving|haircut/;

describe('the queue in the advisers’ channel', () => {
  it('lists what is open without a word of any case, and opens one in the adviser’s own chat', async () => {
    const { staff, teams, ben } = line;
    await staff.mention(ben, 'queries');
    const list = staff.lastMessage();
    expect(list.summary).toBe('Advice line: open queries');
    for (const each of numbers) expect(list.words).toContain(each);
    expect(list.words).not.toMatch(caseWords);

    await staff.mention(ben, number(0));
    const { outcome } = await staff.press(ben, 'last', 'look-at-query');
    expect(outcome).toMatchObject({ kind: 'message', text: expect.stringContaining('your own chat') });
    const bens = teams.chat(ben);
    const glance = await bens.waitFor(({ words }) => words.includes(number(0)), 'the query in Ben’s chat');
    expect(glance.words).not.toMatch(caseWords);

    await bens.press(glance, 'claim-query');
    await bens.waitFor(
      ({ id, words }) => id === glance.id && words.includes('passport'),
      'its words, once taken',
    );
    await staff.mention(ben, 'queries mine');
    expect(staff.lastMessage().words).toContain(number(0));
    expect(staff.lastMessage().words).not.toContain(number(1));
    await staff.mention(ben, 'Queries waiting');
    expect(staff.lastMessage().words).not.toContain(number(0));
    expect(staff.lastMessage().words).toContain(number(1));
  }, 60_000);

  it('shows one query by its number, and says where there is none', async () => {
    const { staff, ada } = line;
    await staff.mention(ada, number(1).toLowerCase());
    expect(staff.lastMessage().words).toContain(number(1));
    expect(staff.lastMessage().words).not.toMatch(caseWords);
    await staff.mention(ada, 'SL-9999');
    expect(staff.lastMessage().words).toContain('There is no such query');
  });

  it('answers a search in the adviser’s own chat, since what is found tells of the case', async () => {
    const { staff, teams, ada } = line;
    await staff.mention(ada, 'find driving lesson');
    expect(staff.lastMessage().words).not.toContain(number(1));
    expect(staff.lastMessage().words).toContain('our own chat');
    const found = await teams
      .chat(ada)
      .waitFor(({ words }) => words.includes(number(1)), 'what was found, in Ada’s chat');
    expect(found.words).not.toMatch(caseWords);
    expect(found.words).not.toContain(number(2));
  });

  it('turns over from one list to another in place', async () => {
    const { staff, ada } = line;
    await staff.mention(ada, 'queries');
    await staff.press(ada, 'last', 'list-queries', {}, { title: 'Urgent' });
    expect(staff.lastMessage().words).toContain('Nothing urgent is open');
    await staff.mention(ada, 'queries overdue');
    expect(staff.lastMessage().words).toContain('No first reply is overdue');
  });

  it('refuses a guest and somebody who has left, at the word and at the button', async () => {
    const { staff, guest, stranger, ada } = line;
    await staff.mention(guest, 'queries');
    expect(staff.lastMessage().words).toContain('guests cannot');
    await staff.mention(ada, 'queries');
    const list = staff.lastMessage();
    await staff.mention(ada, number(1));
    const one = staff.lastMessage();
    for (const person of [guest, stranger]) {
      for (const { outcome } of [
        await staff.press(person, list, 'list-queries', {}, { title: 'Mine' }),
        await staff.press(person, one, 'look-at-query'),
      ]) {
        expect(outcome).toMatchObject({ kind: 'message', text: expect.stringContaining('guests cannot') });
      }
    }
  });

  it('leaves other words to the knowledge, and takes nothing malformed', async () => {
    const { staff, ada } = line;
    await staff.mention(ada, 'queries about laptops please');
    expect(staff.lastMessage().summary).not.toMatch(/queries$/);
    const list = staff.messages().findLast(({ summary }) => summary === 'Advice line: open queries');
    if (list === undefined) throw new Error('no list');
    const pressed = await staff.press(
      ada,
      list,
      'list-queries',
      { which: 'everything' },
      { title: 'Mine', unchecked: true },
    );
    expect(pressed.status).toBe(200);
    expect(JSON.stringify(pressed.body)).not.toContain('SL-');
  });
});

describe('the queue in an adviser’s own chat', () => {
  it('lists, finds and opens', async () => {
    const { teams, ada } = line;
    const adas = teams.chat(ada);
    await adas.say('queries waiting');
    expect(adas.lastMessage().words).toContain(number(2));
    await adas.say('find haircut');
    expect(adas.lastMessage().words).toContain(number(2));
    expect(adas.lastMessage().words).not.toContain(number(1));
    await adas.say(number(2));
    await adas.waitFor(
      ({ words, cards }) => words.includes(number(2)) && JSON.stringify(cards).includes('claim-query'),
      'its card',
    );
  }, 30_000);

  it('is a question like others to who is no adviser', async () => {
    const { teams, asker, stranger } = line;
    const theirs = teams.chat(stranger);
    for (const chat of [asker, theirs]) {
      await chat.say('queries waiting');
      await chat.say('find haircut');
      expect(
        chat.messages().filter(({ summary }) => /queries that wait|with these words/.test(summary)),
      ).toEqual([]);
    }
  });
});
