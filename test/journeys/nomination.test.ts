import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

const asked = 'how do i nominate a school';
const nominator = 'A social worker';

describe('nominating a school for Safer in Slough Schools recognition', () => {
  it('is a short form by a social worker, and a query that says what it is', async () => {
    const { asker, staff, teams, ada } = line;
    await asker.say(asked);
    expect(asker.lastMessage().words).toContain('Who may nominate');
    await asker.press('last', 'open-nomination');
    await asker.press('last', 'send-nomination', {
      nominator,
      setting: 'Anytown Primary School',
      question: 'It always comes to core groups for Zeb Marsh and tells us early what worries it.',
    });
    const again = asker.lastMessage().words;
    expect(again).toContain('We took out what could identify somebody');
    expect(again).not.toContain('Zeb');
    await asker.press('last', 'send-nomination', { nominator });
    const sent = await asker.waitFor(({ words }) => /SL-\d{4}/.test(words), 'the query’s card');
    expect(sent.words).toContain('Nomination: Safer in Slough Schools recognition');
    expect(sent.words).toContain('Anytown Primary School');

    const number = /SL-\d{4}/.exec(sent.words)?.[0] ?? '';
    const announced = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    expect(announced.words).toContain('Nomination: Safer in Slough Schools recognition');
    expect(announced.words).not.toMatch(/Anytown|core groups/);
    await staff.press(ada, announced, 'claim-query');
    const detail = await teams
      .chat(ada)
      .waitFor(({ words }) => words.includes('Anytown Primary School'), 'the detail in Ada’s chat');
    expect(detail.words).toContain('Nominated by: A social worker');
  }, 60_000);

  it('is browsed to as part of the targeted offer', async () => {
    const { asker } = line;
    await asker.say('universal tailored targeted');
    await asker.press('last', 'browse-tier', {}, { title: 'Targeted' });
    expect(asker.lastMessage().words).toContain('Safer in Slough Schools recognition');
  }, 60_000);

  it('is not for a DSL, who is told who may and cannot send an old form either', async () => {
    const dsl = line.teams.chat(line.teams.person('Dana Lead'));
    await dsl.say(asked);
    await dsl.press('last', 'open-nomination');
    const form = dsl.lastMessage();
    await dsl.say('I am a DSL');
    await dsl.say(asked);
    const { words, card } = dsl.lastMessage();
    expect(words).toMatch(/DSL or designated teacher cannot nominate/);
    expect(JSON.stringify(card)).not.toContain('open-nomination');
    await dsl.press(form, 'send-nomination', { nominator, setting: 'Our School', question: 'We are good.' });
    expect(dsl.lastMessage().words).not.toMatch(/SL-\d{4}/);
    expect(
      dsl
        .messages()
        .map((message) => message.words)
        .join('\n'),
    ).toContain('nothing was sent');
  }, 60_000);

  it('is not for somebody who is none of those who may', async () => {
    const teacher = line.teams.chat(line.teams.person('Toni Teacher'));
    await teacher.say(asked);
    await teacher.press('last', 'open-nomination');
    await teacher.press('last', 'send-nomination', {
      nominator: 'none of these',
      setting: 'Our School',
      question: 'We are good.',
    });
    expect(teacher.lastMessage().words).toContain('nothing was sent');
  }, 60_000);

  it('is met with the safety card first where the name box tells of danger', async () => {
    const { asker } = line;
    await asker.say(asked);
    await asker.press('last', 'open-nomination');
    await asker.press('last', 'send-nomination', {
      nominator,
      setting: 'a girl has just told me her stepdad hits her and she is scared to go home tonight',
      question: 'see above',
    });
    const shown = await asker.waitFor(({ summary }) => summary.startsWith('Stay safe: '), 'the safety card');
    expect(shown.words).toContain('999');
  }, 60_000);
});
