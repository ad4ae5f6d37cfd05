import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
let asked = 0;
beforeAll(async () => {
  stage = await startStage();
}, 60_000);
afterAll(() => stage.end());

const newChat = () => {
  asked += 1;
  return stage.teams.chat(stage.teams.person(`Practitioner ${asked}`));
};

describe('a question that goes on from the answer before', () => {
  it('stays with its topic and says what it carries', async () => {
    const chat = newChat();
    await chat.say('laptop for my looked after lad on level 2');
    expect(chat.lastMessage().words).toMatch(/£200/);
    await chat.say('and for level 3?');
    expect(chat.lastMessage().summary).toBe('Answer: Laptops');
    expect(chat.lastMessage().words).toMatch(/£300/);
    expect(chat.lastMessage().words).toMatch(/Still about: .*looked after/);
  });

  it('stays with its topic for a fact of more than one word', async () => {
    const chat = newChat();
    await chat.say('PEP deadline secondary');
    await chat.say('and post 16');
    expect(chat.lastMessage().summary).toBe('Answer: When the first PEP is due');
    await chat.say('bursary for uni');
    await chat.say('attendance 70%');
    expect(chat.lastMessage().words).toMatch(/80% attendance or above; this is 70%/);
  });

  it('asks for a meaning out of the blue', async () => {
    const chat = newChat();
    await chat.say('PLAC?');
    expect(chat.lastMessage().summary).toBe('Answer: PLAC');
  });

  it('carries nothing to another child', async () => {
    const chat = newChat();
    await chat.say('laptop for my looked after lad on level 2');
    await chat.say('what about year 9?');
    expect(chat.lastMessage().words).not.toMatch(/Still about|Level 2|£200/);
  });

  it('stands on its own in another person’s chat', async () => {
    const chat = newChat();
    await chat.say('and for level 3?');
    expect(chat.lastMessage().words).not.toMatch(/Still about/);
  });
});

describe('a message with more or less than one question', () => {
  it('gets two answers for two questions', async () => {
    const chat = newChat();
    await chat.say('how often are PEPs? can my level 3 lad get a laptop?');
    const summaries = chat.messages().map(({ summary }) => summary);
    expect(summaries).toHaveLength(2);
    expect(summaries.every((summary) => summary.startsWith('Answer:'))).toBe(true);
    expect(chat.lastMessage().summary).toBe('Answer: Laptops');
  });

  it('gets a question back where two facts cannot both be so', async () => {
    const chat = newChat();
    await chat.say('year 3 and at university, can he get a laptop');
    expect(chat.lastMessage().summary).toMatch(/^One question back:/);
    expect(chat.lastMessage().words).not.toMatch(/£/);
  });
});
