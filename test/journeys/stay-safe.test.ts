import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({
    env: { SAFEGUARDING_FRONT_DOOR_PHONE: '01632 960001', SAFEGUARDING_OUT_OF_HOURS_PHONE: '01632 960002' },
  });
}, 60_000);
afterAll(() => stage.end());

const risk = 'he has just told me dad strangled him this morning';

describe('a message that discloses immediate risk', () => {
  it('is met with 999 and the duty routes before anything else', async () => {
    const chat = stage.teams.chat(stage.teams.person('Asha Worker'));
    await chat.say(risk);
    const [first] = chat.messages();
    expect(first?.summary).toBe('Stay safe: if anyone is in danger, call 999');
    expect(first?.words).toMatch(/Call 999 now/);
    expect(first?.words).toMatch(/01632 960001[\s\S]*01632 960002/);
    expect(first?.words).toMatch(/not a referral route/);
  });

  it('is met so in the middle of an ordinary question, which is then answered too', async () => {
    const chat = stage.teams.chat(stage.teams.person('Ben Worker'));
    await chat.say(`how soon is the first pep after a move. also ${risk}`);
    expect(chat.messages().map(({ summary }) => summary.split(':')[0])).toEqual([
      'Stay safe',
      expect.any(String),
    ]);
  });

  it('is met once when it is delivered twice', async () => {
    const chat = stage.teams.chat(stage.teams.person('Cara Worker'));
    const { activity } = await chat.say(risk);
    await stage.teams.resend(activity);
    expect(chat.messages().filter(({ summary }) => summary.startsWith('Stay safe'))).toHaveLength(1);
  });

  it('is met with the database down; then comes a plain apology, and all is well again without a restart', async () => {
    const chat = stage.teams.chat(stage.teams.person('Dev Worker'));
    const lock = new DatabaseSync(stage.service().databaseFile);
    lock.exec('begin exclusive');
    try {
      await chat.say(risk);
      expect(chat.messages().map(({ summary }) => summary)).toEqual([
        'Stay safe: if anyone is in danger, call 999',
        'Help: something went wrong',
      ]);
      expect((await fetch(`${stage.service().url}/readyz`)).status).toBe(503);
      expect((await fetch(`${stage.service().url}/healthz`)).status).toBe(200);
    } finally {
      lock.exec('rollback');
      lock.close();
    }
    await chat.say('what is a pep');
    expect(chat.lastMessage().summary).toBe('Answer: PEP');
    expect((await fetch(`${stage.service().url}/readyz`)).status).toBe(200);
  }, 60_000);

  it('is met in a card’s box as it is in the chat, and the question is still sent on', async () => {
    const chat = stage.teams.chat(stage.teams.person('Gil Worker'));
    await chat.say('what is the foster carer allowance');
    await chat.press('last', 'ask-advice-line');
    await chat.press('last', 'send-query', { question: `Who decides about a school move? Also ${risk}` });
    await chat.waitFor(({ summary }) => summary.startsWith('Stay safe:'), 'the safety card');
    const sent = await chat.waitFor(({ words }) => /SL-\d{4}/.test(words), 'the query’s card');
    expect(sent.words).toMatch(/school move/);
  });

  it('is met in a message too long to be read as a question', async () => {
    const chat = stage.teams.chat(stage.teams.person('Ema Worker'));
    await chat.say(`${'a long story about school and carers. '.repeat(260)} ${risk}`);
    expect(chat.messages().map(({ summary }) => summary.split(':')[0])).toEqual(['Stay safe', 'Help']);
  });

  it('is met for somebody whose profile, tenant and chat nobody has seen before', async () => {
    const chat = stage.teams.chat(
      stage.teams.person('Fay Worker', { tenantId: '00000000-0000-4000-8000-0000000000ff' }),
    );
    await chat.say(risk);
    expect(chat.messages()[0]?.summary).toMatch(/^Stay safe:/);
  });
});

describe('the facts of one child’s case, told where others read along', () => {
  it('are answered in the asker’s own chat, and met with a line that says nothing of them', async () => {
    const worker = stage.teams.person('Hal Worker');
    const own = stage.teams.chat(worker);
    const group = stage.teams.groupChat(stage.teams.group('Team chat', [worker]));
    await group.mention(worker, 'how soon is the first pep, my yp is in year 9 and was excluded');
    expect(group.messages().map(({ summary }) => summary)).toEqual(['Help: see our own chat']);
    expect(group.messages()[0]?.words).not.toMatch(/year 9|exclu/i);
    expect(own.messages().length).toBeGreaterThan(0);
  });
});
