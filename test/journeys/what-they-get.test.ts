import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from 'node:sqlite';
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

describe('a social worker wants to know all that a young person can get', () => {
  it('fills in the short form from the offer and sees it all in one card', async () => {
    const chat = newChat();
    await chat.say('offer');
    await chat.press('last', 'open-what-they-get');
    expect(chat.lastMessage().summary).toBe('Help: what can this young person get?');
    await chat.press('last', 'work-out', {
      factStatus: 'care-leaver',
      factStage: 'post-16',
      factAge: '20',
      factCourse: 'he',
      factSubject: 'law',
      factAttendance: '85',
    });
    const { summary, words } = chat.lastMessage();
    expect(summary).toBe('Answer: what this young person can get');
    expect(words).toMatch(/£1,998 a year/);
    expect(words).toMatch(/£400 or up to £500, not both/);
    expect(words).toMatch(/ran to March 2022/);
  });

  it('is asked for what decides before anything is worked out, and told when two facts clash', async () => {
    const chat = newChat();
    await chat.say('help');
    await chat.press('last', 'open-what-they-get');
    await chat.press('last', 'work-out', { factAge: '17' });
    expect(chat.lastMessage().words).toMatch(/I need both/);
    await chat.press('last', 'work-out', { factStatus: 'cla', factStage: 'year-12', factAge: '8' });
    expect(chat.lastMessage().words).toMatch(/Year 12 and age 8 do not fit together/);
    await chat.press('last', 'work-out', { factAge: '17' });
    expect(chat.lastMessage().words).toMatch(/Worked out for: Post-16, Year 12, age 17, looked after/);
  });

  it('is counted by what its asker works as, like every other answer', async () => {
    const chat = newChat();
    await chat.say('I am a DSL in Slough');
    await chat.say('offer');
    await chat.press('last', 'open-what-they-get');
    await chat.press('last', 'work-out', { factStatus: 'cla', factStage: 'year-12' });
    const database = new DatabaseSync(stage.service().databaseFile, { readOnly: true });
    const kept = database.prepare('select asker_role from answers order by at desc limit 1').get();
    database.close();
    expect(kept?.['asker_role']).toBe('dsl');
  });

  it('copies it as text, changes one fact, and takes it to the advice line with the facts as the question', async () => {
    const chat = newChat();
    await chat.say('offer');
    await chat.press('last', 'open-what-they-get');
    await chat.press('last', 'work-out', { factStatus: 'cla', factStage: 'year-12', factLevel: '2' });
    const worked = chat.lastMessage();
    await chat.press(worked.id, 'copy-what-they-get');
    expect(chat.lastMessage().text).toMatch(
      /Laptop, Level 2: £200 .*\[Post-16, Resources: what we will continue to do/,
    );
    await chat.press(worked.id, 'open-what-they-get');
    await chat.press(worked.id, 'work-out', { factLevel: '3' });
    const now = () => chat.seen().find(({ id }) => id === worked.id);
    expect(now()?.words).toMatch(/Year 12, Level 3, looked after/);
    await chat.press(worked.id, 'ask-advice-line');
    expect(now()?.summary).toMatch(/^Advice line:/);
    expect(JSON.stringify(now()?.card)).toContain(
      'What can this young person get? (Post-16, Year 12, Level 3, looked after)',
    );
  });

  it('is given the answer for a child with a social worker who is not looked after', async () => {
    const chat = newChat();
    await chat.say('offer');
    await chat.press('last', 'open-what-they-get');
    await chat.press('last', 'work-out', { factStatus: 'cwsw' });
    expect(chat.lastMessage().summary).toMatch(/^Answer:/);
    expect(chat.lastMessage().words).toMatch(/individual children/);
  });

  it('may not press on somebody else’s card', async () => {
    const chat = newChat();
    await chat.say('offer');
    await chat.press('last', 'open-what-they-get');
    await chat.press('last', 'work-out', { factStatus: 'cla', factStage: 'year-9' });
    const theirs = chat.lastMessage();
    const another = newChat();
    await another.press(theirs, 'open-what-they-get');
    expect(chat.lastMessage()).toMatchObject({ summary: theirs.summary, edits: theirs.edits });
    await another.press(theirs, 'copy-what-they-get');
    expect(chat.lastMessage().summary).toBe(theirs.summary);
  });
});

describe('an asker corrects what an answer was worked out with', () => {
  it('and the same card is answered again', async () => {
    const chat = newChat();
    await chat.say('can my level 2 student get a laptop');
    const first = chat.lastMessage();
    expect(first.words).toMatch(/Worked out for: Post-16, Level 2/);
    await chat.press('last', 'correct-facts', { factLevel: '3' });
    expect(chat.lastMessage()).toMatchObject({ id: first.id, summary: 'Answer: Laptops' });
    expect(chat.lastMessage().words).toMatch(/Worked out for: Post-16, Level 3/);
    expect(chat.lastMessage().words).not.toMatch(/£200/);
  });

  it('and is asked again where the correction does not fit', async () => {
    const chat = newChat();
    await chat.say('can my level 2 student get a laptop');
    await chat.press('last', 'correct-facts', { factStage: 'year-3' });
    expect(chat.lastMessage().summary).toMatch(/^One question back:/);
    await chat.press('last', 'correct-facts', { factStage: 'year-12' });
    expect(chat.lastMessage().words).toMatch(/Worked out for: Post-16, Year 12, Level 2/);
  });

  it('and learns that the bursary needs more attendance', async () => {
    const chat = newChat();
    await chat.say('what is the he bursary per term');
    await chat.press('last', 'correct-facts', { factAttendance: '60' });
    expect(chat.lastMessage().words).toMatch(/It is for 80% attendance or above; this is 60% attendance/);
  });
});
