import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { discardServices } from '../service.ts';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  // The smallest limit there is; the tenant's is far away from it.
  stage = await startStage({ env: { RATE_PER_PERSON: '10', RATE_PER_TENANT: '1000' } });
}, 60_000);
afterAll(async () => {
  await stage.end();
  await discardServices();
});

const kinds = (messages: readonly { readonly summary?: string }[]): readonly string[] =>
  messages.map(({ summary }) => summary ?? '');

describe('somebody who sends without end', () => {
  it('is told once, kindly, and not answered thirty times', async () => {
    const chat = stage.teams.chat(stage.teams.person('Asha Worker'));
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => chat.say(`what is a pep ${n}`)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const seen = kinds(chat.seen());
    expect(seen.filter((summary) => summary === 'Help: one moment, please')).toHaveLength(1);
    // A minute's worth, and what may have come back on a slow machine.
    expect(seen.length).toBeLessThan(25);
    const told = chat.seen().find(({ summary }) => summary === 'Help: one moment, please');
    expect(told?.words).toMatch(/wait a minute.*call 999/s);
  });

  it('still gets the safety card, every time', async () => {
    const chat = stage.teams.chat(stage.teams.person('Ben Worker'));
    for (let n = 0; n < 15; n += 1) await chat.say(`hello ${n}`);
    const before = chat.seen().length;
    for (const text of [
      'she says he strangled her last night and she has to go home to him now',
      'he told me he wants to kill himself tonight',
      'my foster child has been missing since yesterday',
    ])
      await chat.say(text);
    const safety = kinds(chat.seen()).filter((summary) => summary.startsWith('Stay safe:'));
    expect(safety).toHaveLength(3);
    expect(chat.seen().length - before).toBeLessThanOrEqual(4);
  });

  it('is told at each press, in the answer to it and with no message', async () => {
    const chat = stage.teams.chat(stage.teams.person('Cleo Worker'));
    await chat.say('hello');
    for (let n = 0; n < 20; n += 1) await chat.say('hi');
    const before = chat.seen().length;
    const answers = [];
    for (let n = 0; n < 3; n += 1)
      answers.push(
        await chat.invoke('adaptiveCard/action', {
          action: { type: 'Action.Execute', verb: 'help', data: { v: 1, verb: 'help' } },
        }),
      );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(JSON.stringify(answers.at(-1)?.body)).toMatch(/wait a minute/);
    expect(chat.seen().length).toBe(before);
  });

  it('takes nothing from others', async () => {
    const chat = stage.teams.chat(stage.teams.person('Dina Worker'));
    await chat.say('what is a pep');
    expect(chat.lastMessage().summary).toBe('Answer: PEP');
  });

  it('is noted in the log without a word of it', () => {
    const lines = stage.service().stderr();
    expect(lines).toContain('"event":"slowed down"');
    expect(lines).not.toMatch(/pep|hello/i);
  });
});

describe('a whole tenant that sends without end', () => {
  it('is slowed down, person by person', async () => {
    const crowd = await startStage({ env: { RATE_PER_TENANT: '20' } });
    const chats = Array.from({ length: 40 }, (_, n) => crowd.teams.chat(crowd.teams.person(`Worker ${n}`)));
    await Promise.all(chats.map((chat) => chat.say('hello')));
    const told = chats.filter((chat) => chat.lastMessage().summary === 'Help: one moment, please');
    expect(told.length).toBeGreaterThanOrEqual(10);
    expect(told.length).toBeLessThanOrEqual(20);
    await crowd.end();
  }, 60_000);
});
