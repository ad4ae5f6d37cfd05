import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine({ env: { SAFEGUARDING_FRONT_DOOR_PHONE: '01632 960001' } });
}, 60_000);
afterAll(() => line.end());

function queries(): number {
  const database = new DatabaseSync(line.service().databaseFile, { readOnly: true });
  try {
    return database.prepare('select 1 from queries').all().length;
  } finally {
    database.close();
  }
}

it('somebody who disclosed a risk asks to be rung, is told twice that it is no referral, and nothing is sent before they send it', async () => {
  const { asker, staff, teams, ada } = line;
  await asker.say('he has just told me dad strangled him this morning');
  const safety = await asker.waitFor(({ summary }) => summary.startsWith('Stay safe:'), 'the safety card');
  expect(safety.words).toContain('not a referral route');
  expect(safety.words).toContain('Nothing has been sent to the council');
  expect(JSON.stringify(safety.activity)).toContain('Ask the duty adviser to ring me');

  await asker.press(safety, 'ring-me');
  const form = await asker.waitFor(({ words }) => words.includes('Ask an adviser to ring you'), 'the form');
  expect(form.words).toContain('This is not a referral, and nobody is rung at once');
  expect(form.words).toContain('call 999');
  // What disclosed the risk is not carried into the form, nor to anybody.
  expect(JSON.stringify(form.activity)).not.toContain('strangled');
  expect(queries()).toBe(0);
  expect(staff.messages().filter(({ words }) => /SL-\d{4}/.test(words))).toEqual([]);

  await asker.press(
    form,
    'send-query',
    { question: 'please ring me about a move of school', callBack: '01632 960003' },
    { title: 'Check and send' },
  );
  const sent = await asker.waitFor(({ words }) => /SL-\d{4}/.test(words), 'the query’s card');
  const number = /SL-\d{4}/.exec(sent.words)?.[0] ?? '';
  expect(queries()).toBe(1);
  const announced = await staff.waitFor(({ words }) => words.includes(number), 'the channel’s card');
  expect(announced.words).not.toMatch(/960003|move of school/);
  await staff.press(ada, announced, 'claim-query');
  const detail = await teams
    .chat(ada)
    .waitFor(({ words }) => words.includes(number) && words.includes('960003'), 'the number to ring');
  expect(detail.words).toContain('move of school');
}, 90_000);
