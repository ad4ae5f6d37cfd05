import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
let asked = 0;
beforeAll(async () => {
  stage = await startStage();
}, 60_000);
afterAll(() => stage.end());

/** A new person in a chat of their own: one test's cards are not another's. */
const newChat = () => {
  asked += 1;
  return stage.teams.chat(stage.teams.person(`Practitioner ${asked}`));
};

describe('a social worker asks in Teams', () => {
  it('is answered with the amount, the commitment, and that the offer is past', async () => {
    const chat = newChat();
    expect((await chat.say('can my level 3 student get a laptop')).status).toBe(200);
    const { summary, words } = chat.lastMessage();
    expect(summary).toBe('Answer: Laptops');
    expect(words).toMatch(/£300/);
    expect(words).toMatch(/Will do/);
    expect(words).toMatch(/ran to March 2022\. Check with the advice line/);
    expect(words).not.toMatch(/£400/);
  });

  it('goes on from the answer to what is related, and on to another part of the offer', async () => {
    const chat = newChat();
    await chat.say('what is the he bursary per term');
    expect(chat.lastMessage().words).toMatch(/£666/);
    await chat.press('last', 'browse-offer');
    await chat.press('last', 'browse-cohort', {}, { title: 'Secondary' });
    await chat.press('last', 'browse-area', {}, { title: 'PPMs' });
    expect(chat.lastMessage().summary).toBe('Answer: PPMs, Secondary');
    expect(chat.lastMessage().words).toMatch(/Can no longer do/);
    await chat.press('last', 'browse-area', {}, { title: 'Post-16' });
    expect(chat.lastMessage().summary).toBe('Answer: PPMs, Post-16');
  });

  it('sees the graduated response by tier', async () => {
    const chat = newChat();
    await chat.say('What is the universal, tailored and targeted offer?');
    await chat.press('last', 'browse-tier', {}, { title: 'Targeted' });
    expect(chat.lastMessage().summary).toBe('Answer: Targeted offer');
  });

  it('is asked for the age group where the offer differs, and then answered in the same card', async () => {
    const chat = newChat();
    await chat.say('can i get a laptop for my young person?');
    const asking = chat.lastMessage();
    expect(asking.summary).toBe('One question back: Laptops');
    await chat.press('last', 'pick-cohort', {}, { title: 'Post-16' });
    expect(chat.lastMessage()).toMatchObject({ id: asking.id, summary: 'Answer: Laptops' });
    expect(chat.lastMessage().words).toMatch(/£200/);
  });

  it('is shown the parts of the offer for an age group that is all they have typed', async () => {
    const chat = newChat();
    for (const [text, summary] of [
      ['secondary', 'Help: the offer, Secondary'],
      ['year 2', 'Help: the offer, Early years and primary'],
      ['level 2', 'Help: the offer, Post-16'],
    ]) {
      await chat.say(text ?? '');
      expect(chat.lastMessage().summary).toBe(summary);
    }
  });

  it('is told plainly that there is no answer, and where to ask instead', async () => {
    const chat = newChat();
    await chat.say('what is the foster carer allowance this year');
    expect(chat.lastMessage().summary).toMatch(/^No answer:/);
    expect(chat.lastMessage().words).toMatch(/We do not have an answer/);
    expect(chat.lastMessage().words).toMatch(/Ask the advice line/);
  });

  it('gets the answer as plain text for the case record', async () => {
    const chat = newChat();
    await chat.say('does the vs pay the fee to join a professional body');
    await chat.press('last', 'copy-record');
    const { text } = chat.lastMessage();
    expect(text).toMatch(/^Advice from Slough Virtual School/);
    expect(text).toMatch(/Question: does the vs pay the fee/);
    expect(text).toMatch(/£150/);
    expect(text).toMatch(/Status: .*March 2022/);
    expect(text).toMatch(/Teams is not the child’s record/);
  });

  it('says that an answer helped, and sees that it was heard, also through the old kind of button', async () => {
    const chat = newChat();
    await chat.say('what does PLAC mean');
    const answer = chat.lastMessage();
    await chat.press('last', 'rate-answer', {}, { title: 'Yes, it helped', via: 'submit' });
    expect(chat.lastMessage()).toMatchObject({ id: answer.id });
    expect(chat.lastMessage().words).toMatch(/You said this helped/);
  });

  it('has names and numbers taken out before anything is kept, and is told so', async () => {
    const chat = newChat();
    await chat.say(
      'my young person Zeb Marsh (DOB 04/05/2012, NHS number 943 476 5919) - how soon is the first pep',
    );
    expect(chat.lastMessage().words).toMatch(/20[- ](school[- ])?day/);
    expect(chat.lastMessage().words).toMatch(/Personal details \(.*name/);
    const { dataFolder, stdout, stderr } = stage.service();
    const kept = readdirSync(dataFolder).map((name) => readFileSync(join(dataFolder, name), 'latin1'));
    for (const secret of ['Zeb', 'Marsh', '04/05/2012', '943 476 5919', '9434765919']) {
      expect([...kept, stdout(), stderr()].join('\n')).not.toContain(secret);
    }
  });

  it('is welcomed once, however often Teams says that the bot was added', async () => {
    const chat = newChat();
    await chat.install();
    await chat.install();
    expect(chat.messages().map(({ summary }) => summary)).toEqual(['Help: welcome']);
  });
});

describe('what is not a question', () => {
  it.each([
    ['hiya', 'Help: hello'],
    ['thanks!', 'Help: you’re welcome'],
    ['👍', 'Help: you’re welcome'],
    ['help', 'Help: what I can help with'],
    ['What can you help with?', 'Help: what I can help with'],
    ['offer', 'Help: the offer of Slough Virtual School'],
    ['???', 'Help: type your question'],
    ['', 'Help: type your question'],
    ['🦕', 'Help: type your question'],
    ['czy moje dziecko może dostać laptop na studia', 'Help: English only'],
    ['هل يمكن لطفلي الحصول على جهاز كمبيوتر', 'Help: English only'],
    ['can i have a laptop '.repeat(550), 'Help: please shorten your question'],
  ])('%.30s gets a fitting, short reply', async (text, summary) => {
    const chat = newChat();
    expect((await chat.say(text)).status).toBe(200);
    expect(chat.messages().map((message) => message.summary)).toEqual([summary]);
  });

  it('a picture is neither opened nor kept, and the person is told so', async () => {
    const chat = newChat();
    await chat.say('', {
      attachments: [{ contentType: 'image/png', contentUrl: 'http://127.0.0.1:9/child.png' }],
    });
    expect(chat.lastMessage().summary).toBe('Help: no pictures or files');
  });

  it('a person is offered when somebody wants one', async () => {
    const chat = newChat();
    await chat.say('can someone ring me please');
    expect(chat.lastMessage().summary).toMatch(/^Advice line:/);
  });

  it('a button that no version knows is answered kindly', async () => {
    const chat = newChat();
    await chat.send({ type: 'message', value: { v: 1, verb: 'make-tea' } });
    expect(chat.lastMessage().summary).toBe('Help: that button is out of date');
  });
});

describe('an activity that is delivered twice', () => {
  it('has one effect and one answer', async () => {
    const chat = newChat();
    const { activity } = await chat.say('what is a pep');
    expect((await stage.teams.resend(activity)).status).toBe(200);
    expect(chat.messages()).toHaveLength(1);
  });

  it('has one answer even when both deliveries come at once', async () => {
    const chat = newChat();
    const first = chat.say('what is an ehcp', { id: 'same-activity' });
    const second = chat.say('what is an ehcp', { id: 'same-activity' });
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    expect(chat.messages()).toHaveLength(1);
  });

  it('has one answer across a restart, and a press is answered as it was the first time', async () => {
    const chat = newChat();
    const said = await chat.say('what is ebsa');
    const pressed = await chat.press('last', 'ask-advice-line');
    const before = chat.messages().length;
    await stage.restart();
    expect((await stage.teams.resend(said.activity)).status).toBe(200);
    const again = await stage.teams.resend(pressed.activity);
    expect(again.body).toEqual(pressed.body);
    expect(chat.messages()).toHaveLength(before);
  }, 60_000);
});
