import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

function owedToAskers(): readonly unknown[] {
  const database = new DatabaseSync(line.service().databaseFile, { readOnly: true });
  try {
    return database.prepare("select what from deliveries where what like '%asker%'").all();
  } finally {
    database.close();
  }
}

const call = {
  setting: 'Designated teacher, a primary school',
  question: 'Who pays for the swimming badge?',
};

describe('a telephone call', () => {
  it('gets a number like any other, is with whoever noted it, and owes nothing to anybody who asked', async () => {
    const { teams, staff, ada } = line;
    const adas = teams.chat(ada);
    await adas.say('log a call');
    await adas.press('last', 'log-contact', call);
    const detail = adas.lastMessage();
    const number = /SL-\d{4}/.exec(detail.words)?.[0] ?? 'no number';
    expect(detail.words).toMatch(/By telephone: Designated teacher, a primary school/);
    expect(detail.words).toMatch(/You have it/);
    expect(detail.words).not.toMatch(/Ask back/);
    const card = await staff.waitFor(
      ({ words }) => words.includes(number) && words.includes('Ada'),
      'the channel to see who has it',
    );
    expect(card.words).toMatch(/By telephone/);
    expect(card.words).not.toMatch(/swimming/);

    await adas.press(
      'last',
      'reply-query',
      { reply: 'The school does.' },
      { title: 'Save and mark answered' },
    );
    await adas.waitFor(({ words }) => words.includes(number) && /Answered/.test(words), 'it to be answered');
    await staff.waitFor(
      ({ words }) => words.includes(number) && /Answered by/.test(words),
      'the channel to know',
    );
    expect(owedToAskers()).toEqual([]);
    await adas.say('my queries');
    expect(adas.lastMessage().words).not.toMatch(new RegExp(number));
  }, 60_000);

  it('can be answered as it is noted, from the channel too, where nobody reads along', async () => {
    const { teams, staff, ben } = line;
    await staff.mention(ben, 'log an e-mail');
    expect(staff.lastMessage().words).toMatch(/own chat/);
    const bens = teams.chat(ben);
    await bens.press('last', 'log-contact', { ...call, reply: 'The school pays for it.' });
    expect(bens.lastMessage().words).toMatch(/By e-mail/);
    expect(bens.lastMessage().words).toMatch(/Answered/);
    expect(bens.lastMessage().words).toMatch(/The school pays for it/);
  }, 60_000);

  it('keeps no name: words that lose one are read once more first', async () => {
    const { teams, ada } = line;
    const adas = teams.chat(ada);
    await adas.say('log a drop-in');
    await adas.press('last', 'log-contact', { ...call, question: 'Zeb Marsh lost his bus pass, who pays?' });
    expect(adas.lastMessage().words).toMatch(/took out/);
    await adas.press('last', 'log-contact');
    expect(adas.lastMessage().words).toMatch(/At a drop-in/);
    expect(adas.lastMessage().words).not.toMatch(/Zeb|Marsh/);
  }, 60_000);

  it('is noted by nobody else, whoever’s card they press', async () => {
    const { teams, ada, stranger, guest } = line;
    const adas = teams.chat(ada);
    await adas.say('log a call');
    const form = adas.lastMessage();
    for (const person of [stranger, guest]) {
      const chat = teams.chat(person);
      await chat.say('log a call');
      expect(chat.lastMessage().words).toMatch(/Only members of the advice line’s team/);
      const { outcome } = await chat.press(form, 'log-contact', call);
      expect(outcome).toMatchObject({ kind: 'message', text: expect.stringMatching(/Only members/) });
    }
    await adas.press(form, 'cancel-log');
    expect(adas.lastMessage().words).toMatch(/Nothing was noted/);
  }, 60_000);
});
