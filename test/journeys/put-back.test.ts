import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 90_000);
afterAll(() => line.end());

const kept = (): string => {
  const database = new DatabaseSync(line.service().databaseFile, { readOnly: true });
  try {
    return JSON.stringify(
      ['answers', 'queries', 'inbox'].map((table) => database.prepare(`select * from ${table}`).all()),
    );
  } finally {
    database.close();
  }
};

describe('a word that was taken out as a name and is none', () => {
  it('is put back by typing it again and saying so, and was on no card and in no table before', async () => {
    const { asker } = line;
    await asker.say('what does the council pay towards Hope this year');
    await asker.press('last', 'ask-advice-line');
    const form = JSON.stringify(asker.lastCard());
    expect(form).toContain('ordinaryWords');
    expect(form).toContain('[name]');
    expect(form).not.toContain('Hope');
    expect(kept()).not.toContain('Hope');
    await asker.press('last', 'send-query', {
      question: 'What does the council pay towards Hope this year?',
      ordinaryWords: 'true',
    });
    const sent = await asker.waitFor(({ words }) => /SL-\d{4}/.test(words), 'the card');
    expect(sent.words).toContain('towards Hope this year');
  }, 60_000);

  it('is not where it is a name after all, or something else', async () => {
    const { asker } = line;
    await asker.say('what does the council pay towards Hope next year');
    await asker.press('last', 'ask-advice-line');
    await asker.press('last', 'send-query', {
      question: 'Zeb Marsh, born 3/9/2011, and my lad Will needs help with Hope',
      ordinaryWords: 'true',
    });
    expect(asker.lastMessage().words).toMatch(/took out/);
    const form = JSON.stringify(asker.lastCard());
    expect(form).not.toMatch(/Zeb|Marsh|2011|Will needs/);
    expect(kept()).not.toMatch(/Zeb|Marsh|2011|Will needs/);
  }, 60_000);
});

describe('a form from which no name was taken', () => {
  it('offers to put nothing back', async () => {
    const { asker } = line;
    await asker.say('what is the foster carer allowance this year');
    await asker.press('last', 'ask-advice-line');
    expect(JSON.stringify(asker.lastCard())).not.toContain('ordinaryWords');
  });
});
