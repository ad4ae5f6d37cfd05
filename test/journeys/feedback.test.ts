import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

describe('feedback', () => {
  it('about the service goes to the advisers as such, without a name in it', async () => {
    const { asker, staff } = line;
    await asker.say('I’d like to give some feedback');
    await asker.press('last', 'send-feedback', { question: 'It was quick. Zeb Marsh was glad.' });
    expect(asker.lastMessage().words).toMatch(/took out/);
    await asker.press('last', 'send-feedback');
    const number = /SL-\d{4}/.exec(asker.lastMessage().words)?.[0] ?? 'no number';
    expect(asker.lastMessage().words).toMatch(/Feedback about the service/);
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    expect(card.words).toMatch(/Feedback about the service/);
    expect(card.words).not.toMatch(/quick/);
  }, 60_000);

  it('about an answer names the answer, and reaches the advisers with its topic', async () => {
    const { asker, staff, ada, teams } = line;
    await asker.say('what is a pep');
    await asker.press('last', 'correct-answer');
    expect(asker.lastMessage().words).toMatch(/The answer:\*\* PEP/);
    await asker.press('last', 'send-feedback', { question: 'The form has another name since September.' });
    const number = /SL-\d{4}/.exec(asker.lastMessage().words)?.[0] ?? 'no number';
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    expect(card.words).toMatch(/may be wrong or out of date/);
    expect(card.words).toMatch(/PEP/);
    await staff.press(ada, card, 'claim-query');
    await teams
      .chat(ada)
      .waitFor(({ words }) => words.includes('another name since September'), 'the words in Ada’s chat');
  }, 60_000);
});
