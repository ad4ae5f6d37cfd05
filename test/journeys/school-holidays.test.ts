import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unanswered } from './advice-line-stage.ts';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';

const local = `
terms:
  - { name: "Autumn 2026", from: 2026-09-01, to: 2026-12-18 }
  - { name: "Spring 2027", from: 2027-01-04, to: 2027-03-24 }
`;

let line: ClockedLine;
beforeAll(async () => {
  line = await startClockedLine({ local, day: '2026-12-16', clock: '12:00' });
}, 60_000);
afterAll(() => line.end());

/** Until when the asker's card says that it can be asked again, once an adviser has replied and answered it. */
async function askAgainUntil(): Promise<string | undefined> {
  const { asker, staff, teams, ada } = line;
  const number = await line.handOver(unanswered);
  const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
  await staff.press(ada, card, 'claim-query');
  const detail = await teams
    .chat(ada)
    .waitFor(({ words }) => words.includes(number) && words.includes('foster carer'), 'the detail');
  const reply = { reply: 'Please ask the fostering team.' };
  await teams.chat(ada).press(detail, 'reply-query', reply, { title: 'Reply and mark answered' });
  const mine = await asker.waitFor(
    ({ words }) => words.includes(number) && words.includes('You can ask again until'),
    'that it is answered',
  );
  return /You can ask again until ([^.]+)\./.exec(mine.words)?.[1];
}

describe('how long an answered query can be asked again', () => {
  it('runs on in the holidays for a social worker, and stops for a school', async () => {
    expect(await askAgainUntil()).toBe('30 December');
    await line.asker.say('I am a DSL');
    expect(await askAgainUntil()).toBe('15 January 2027');
  }, 60_000);
});
