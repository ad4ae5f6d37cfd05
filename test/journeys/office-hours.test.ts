import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unanswered } from './advice-line-stage.ts';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';

const local = `
line:
  targets: { reply: { urgent: 2, ordinary: 8 }, settle: { ordinary: 40 } }
officeHours:
  - { days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }
routes:
  - { matter: child, hours: out, title: "Out-of-hours duty team", phone: "01632 960002", owner: "Manager", checked: 2026-11-01 }
`;

let line: ClockedLine;
beforeAll(async () => {
  line = await startClockedLine({ local, day: '2026-11-23', clock: '10:00' });
}, 60_000);
afterAll(() => line.end());

describe('a line with office hours and targets', () => {
  it('says by when a reply is aimed at, and tells advisers when it is due', async () => {
    const number = await line.handOver(unanswered);
    const mine = line.asker.lastMessage().words;
    expect(mine).toContain('An adviser aims to reply by 24 November, 10:00.');
    expect(mine).not.toContain('closed now');
    const card = await line.staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    expect(card.words).toMatch(/Reply due\W+24 November, 10:00/);
  }, 60_000);

  it('says when it opens where it is shut', async () => {
    line.setClock('2026-11-27', '18:30');
    await line.handOver('who books an interpreter for a pep meeting');
    const { words } = line.asker.lastMessage();
    expect(words).toContain('The advice line is closed now. It opens on Monday 30 November, 09:00.');
    expect(words).toContain('An adviser aims to reply by 30 November, 17:00.');
    expect(words).not.toContain('nobody is reading now');
  }, 60_000);

  it('gives the routes again where it may be about a child at risk and nobody is there', async () => {
    const question = 'A girl has just told me that her stepdad hits her. Which form do I send?';
    const number = await line.handOver(unanswered, { question });
    const { words } = await line.asker.waitFor((seen) => seen.words.includes(number), 'the query’s card');
    expect(words).toContain('This line is not an emergency service, and nobody is reading now.');
    expect(words).toContain('An adviser aims to reply by 30 November, 11:00.');
    expect(words).toContain('01632 960002');
  }, 60_000);

  it('stops the clock while the asker has to write', async () => {
    line.setClock('2026-11-30', '10:00');
    const { teams, ada, staff } = line;
    const number = await line.handOver('where is the list of out of county schools');
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await staff.press(ada, card, 'claim-query');
    const detail = await teams
      .chat(ada)
      .waitFor(({ words }) => words.includes(number) && words.includes('out of county'), 'the detail');
    await teams.chat(ada).press(detail, 'ask-back-query', { reply: 'Which county?' });
    const stopped = await staff.waitFor(
      ({ id, words }) => id === card.id && words.includes('asked something back'),
      'the card of a query that waits for its asker',
    );
    expect(stopped.words).not.toContain('Reply due');
  }, 60_000);
});
