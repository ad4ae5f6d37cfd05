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

  it('gets both answers where only the second asks, each for the child of the message', async () => {
    const chat = newChat();
    await chat.say('laptop for a PLAC lad and who goes to the first pep');
    expect(chat.messages().map(({ summary }) => summary)).toEqual([
      'One question back: Laptops',
      'Answer: Which PEPs the Virtual School attends',
    ]);
    expect(chat.lastMessage().words).toMatch(/Worked out for: previously looked after/);
  });

  it('is told which part has no answer, and hands over that part alone', async () => {
    const chat = newChat();
    await chat.say('laptop for level 3 and who pays for the driving lessons of [name] at 07700 900123');
    const [answer, none] = chat.messages();
    expect(answer?.summary).toBe('Answer: Laptops');
    expect(answer?.words).not.toMatch(/driving lessons/);
    expect(none?.summary).toMatch(/^No answer:/);
    expect(none?.words).toMatch(/Not answered yet: “who pays for the driving lessons/);
    expect(none?.words).not.toMatch(/07700|laptop/i);
    await chat.press('last', 'ask-advice-line');
    expect(chat.lastMessage().words).toMatch(/who pays for the driving lessons/);
    expect(chat.lastMessage().words).not.toMatch(/07700|laptop for level 3/);
  });

  it('keeps what the whole message said of the child when a profile is saved beneath its first answer', async () => {
    const chat = newChat();
    await chat.say('how often are PEPs? can my year 4 lad get a laptop?');
    const [first] = chat.messages();
    expect(first?.words).toMatch(/Worked out for: .*Year 4/);
    await chat.press(first?.id ?? '', 'save-profile', { worksIn: 'slough', worksAs: 'social-worker' });
    const saved = chat.messages().find(({ words }) => words.includes('Saved: '));
    expect(saved?.words).toMatch(/Worked out for: .*Year 4/);
  });

  it('is one question where an “and” only goes on', async () => {
    const chat = newChat();
    await chat.say('maths and english tuition for a year 5');
    await chat.say('Year 9 lad in care, moved last week. Who does the PEP?');
    const summaries = chat.messages().map(({ summary }) => summary);
    expect(summaries).toHaveLength(2);
    expect(summaries[0]).toBe('Answer: Tuition');
  });

  it('gets a question back where two facts cannot both be so', async () => {
    const chat = newChat();
    await chat.say('year 3 and at university, can he get a laptop');
    expect(chat.lastMessage().summary).toMatch(/^One question back:/);
    expect(chat.lastMessage().words).not.toMatch(/£/);
  });
});
