import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
let asked = 0;
beforeAll(async () => {
  stage = await startStage({ env: { PACKS: 'slough,lambeth,hillingdon', HOME_AUTHORITY: 'slough' } });
}, 90_000);
afterAll(() => stage.end());

const newChat = () => {
  asked += 1;
  return stage.teams.chat(stage.teams.person(`Asker ${asked}`));
};

describe('whose answer it is', () => {
  it('is the asker’s own council’s, says so, and can be changed', async () => {
    const chat = newChat();
    await chat.say('how often are PEPs');
    const answer = chat.lastMessage();
    expect(answer.words).toMatch(/Assuming Slough – \*\*change\*\*/);
    await chat.press('last', 'whose-child');
    expect(chat.lastMessage()).toMatchObject({
      id: answer.id,
      summary: 'One question back: which council is it?',
    });
    await chat.press('last', 'answer-for', {}, { title: 'Hillingdon' });
    expect(chat.lastMessage().id).toBe(answer.id);
    expect(chat.lastMessage().words).toMatch(/Hillingdon: .*termly/s);
    expect(chat.lastMessage().words).not.toMatch(/Assuming/);
  });

  it('is that of the council that looks after the child, wherever the child lives', async () => {
    const chat = newChat();
    await chat.say('Hillingdon child placed in Slough, how often are PEPs');
    expect(chat.lastMessage().words).toMatch(/From Hillingdon’s documents/);
    // Every line of what it says is marked as theirs.
    const said = chat.lastMessage().words.split('\n');
    expect(said.filter((line) => /are termly/.test(line) && !line.startsWith('Hillingdon:'))).toEqual([]);
    // It still is once the asker has said whether it helped.
    await chat.press('last', 'rate-answer', {}, { title: 'Yes, it helped' });
    expect(chat.lastMessage().words).toMatch(/You said this helped/);
    expect(chat.lastMessage().words).toMatch(/^Hillingdon: /m);
  });

  it('is nobody’s where no pack is held', async () => {
    const chat = newChat();
    await chat.say('Ealing child placed in Slough, can he get a laptop');
    expect(chat.lastMessage().summary).toBe('No answer: another council’s Virtual School');
    expect(chat.lastMessage().words).toMatch(/Ealing/);
    expect(chat.lastMessage().words).not.toMatch(/£/);
  });

  it('is not another council’s where only that one’s documents have it, but a meaning may be', async () => {
    const chat = newChat();
    await chat.say('i work in lambeth');
    await chat.say('can my level 3 student get a laptop');
    expect(chat.lastMessage().summary).toMatch(/^No answer:/);
    expect(chat.lastMessage().words).not.toMatch(/£300/);
    await chat.say('what does EYJS mean');
    expect(chat.lastMessage().summary).toMatch(/^Answer:/);
    expect(chat.lastMessage().words).toMatch(/From Slough’s documents/);
    // A meaning is asked for as such: what to do about a thing is no abbreviation.
    await chat.say('permanent exclusion of a VSO what do i do');
    expect(chat.lastMessage().words).not.toMatch(/From \w+’s documents/);
  });

  it('of a meaning may be another council’s for somebody whose council’s documents are not held', async () => {
    const chat = newChat();
    await chat.say('i work in brent');
    await chat.say('what does PEP mean');
    expect(chat.lastMessage().summary).toBe('Answer: PEP');
    expect(chat.lastMessage().words).toMatch(/From Slough’s documents, not your own council’s/);
    await chat.say('how often are PEPs');
    expect(chat.lastMessage().summary).toBe('No answer: another council’s Virtual School');
  });

  it('can be found at another Virtual School, as a document says where one does', async () => {
    const chat = newChat();
    await chat.say('how do I find another council’s virtual school');
    expect(chat.lastMessage().summary).toBe('No answer: another council’s Virtual School');
    await stage.restart({ PACKS: 'slough,lambeth,hillingdon,cambridgeshire' });
    await chat.say('how do I find another council’s virtual school');
    await chat.press(
      'last',
      'show-entry',
      {},
      { title: 'Find a Virtual School (from Cambridgeshire’s documents)' },
    );
    expect(chat.lastMessage().words).toMatch(
      /^Cambridgeshire: .*can be obtained from Cambridgeshire Virtual School/m,
    );
    await stage.restart();
  });

  it('is asked again for the council that is only named', async () => {
    const chat = newChat();
    await chat.say('Lambeth?');
    expect(chat.lastMessage().summary).toBe('Help: what is it about?');
    await chat.say('how often are PEPs');
    expect(chat.lastMessage().words).toMatch(/Assuming Slough/);
    await chat.say('and in Hillingdon?');
    expect(chat.lastMessage().words).toMatch(/^Hillingdon: .*termly/ms);
    expect(chat.lastMessage().words).not.toMatch(/Assuming/);
  });
});

describe('who asks', () => {
  it('is asked once, beneath the first answer and never before it', async () => {
    const chat = newChat();
    await chat.say('hello');
    expect(chat.lastMessage().words).not.toMatch(/One question, once/);
    await chat.say('what is a pep');
    expect(chat.lastMessage().words).toMatch(/One question, once/);
    await chat.say('what is a vsh');
    expect(chat.lastMessage().words).not.toMatch(/One question, once/);
  });

  it('is kept, and the answer drawn again for the council chosen', async () => {
    const chat = newChat();
    await chat.say('how often are the drop ins');
    const first = chat.lastMessage();
    await chat.press('last', 'save-profile', { worksIn: 'lambeth', worksAs: 'social-worker' });
    expect(chat.lastMessage().id).toBe(first.id);
    expect(chat.lastMessage().words).toMatch(/Saved: Lambeth, social worker/);
    expect(chat.lastMessage().words).toMatch(/[Ww]eekly/);
    await chat.say('how often are the drop ins');
    expect(chat.lastMessage().words).toMatch(/Assuming Lambeth/);
  });

  it('can be told, seen and forgotten in words, also after a restart', async () => {
    const chat = newChat();
    await chat.say('I’m a DSL in Hillingdon');
    expect(chat.lastMessage().summary).toBe('Help: where you work');
    expect(chat.lastMessage().words).toMatch(/Saved/);
    await stage.restart();
    await chat.say('how often are PEPs');
    expect(chat.lastMessage().words).toMatch(/Assuming Hillingdon/);
    await chat.say('forget my profile');
    await chat.say('how often are PEPs');
    expect(chat.lastMessage().words).toMatch(/Assuming Slough/);
  });

  it('as a DSL, is asked whose child it is where the offer decides', async () => {
    const chat = newChat();
    await chat.say('I am a DSL');
    await chat.say('can my level 3 student get a laptop');
    expect(chat.lastMessage().summary).toBe('One question back: which council is it?');
    await chat.press('last', 'answer-for', {}, { title: 'Slough' });
    expect(chat.lastMessage().words).toMatch(/£300/);
    await chat.say('what is a pep');
    expect(chat.lastMessage().summary).toMatch(/^Answer:/);
    await chat.say('what is a y9 looked after child entitled to');
    expect(chat.lastMessage().summary).toBe('One question back: which council is it?');
    await chat.press('last', 'answer-for', {}, { title: 'Slough' });
    expect(chat.lastMessage().summary).toBe('Answer: what this young person can get');
    // The same, typed instead of pressed.
    await chat.say('what is a y9 looked after child entitled to');
    await chat.say('Slough');
    expect(chat.lastMessage().summary).toBe('Answer: what this young person can get');
  });

  it('as a DSL, is not shown what is for council staff only', async () => {
    const question = 'what was SEMRAC in the 2016 action plan';
    const worker = newChat();
    await worker.say(question);
    expect(worker.lastMessage().words).toMatch(/History: from Slough’s/);
    const dsl = newChat();
    await dsl.say('I am a DSL');
    await dsl.say(question);
    expect(dsl.lastMessage().words).not.toMatch(/panel|History/);
    // Nor is it answered with what comes a long way behind.
    await dsl.say('SEMRAC');
    expect(dsl.lastMessage().summary).not.toMatch(/^Answer:/);
  });
});

describe('a lead’s go-live check', () => {
  it('goes through a document entry by entry; what is withheld is not shown to anybody', async () => {
    const lead = newChat();
    await lead.say('go-live check 0000');
    expect(lead.lastMessage().words).toMatch(/Only a lead/);
    const code = /advice line (\d{4})/.exec(stage.service().stdout())?.[1] ?? '';
    await lead.say(`go-live check ${code}`);
    await lead.press('last', 'go-live', {}, { title: '2021–22 offer' });
    const before = lead.lastMessage().words;
    expect(before).toMatch(/^0 of \d+ looked at|\n.*0 of \d+ looked at/s);
    await lead.press('last', 'check-entry', {}, { title: 'Later' });
    expect(lead.lastMessage().words).not.toBe(before);
    await lead.press('last', 'check-entry', {}, { title: 'Confirm' });
    expect(lead.lastMessage().words).toMatch(/1 confirmed, 0 withheld/);
    // Put off entries come round again; the laptops are one of the topics.
    for (let step = 0; step < 80 && !/^Laptops$/m.test(lead.lastMessage().words); step += 1)
      await lead.press('last', 'check-entry', {}, { title: 'Later' });
    await lead.press('last', 'check-entry', {}, { title: 'Withhold' });
    const chat = newChat();
    await chat.say('can my level 3 student get a laptop');
    expect(chat.lastMessage().words).not.toMatch(/£300/);
    const other = newChat();
    await other.say('go-live check');
    expect(other.lastMessage().words).toMatch(/Only a lead/);
  });
});
