import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPerson } from '../teams-simulator/people.ts';
import { HOME_TENANT } from '../teams-simulator/simulator.ts';
import { unanswered } from './advice-line-stage.ts';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';

const local = `
line:
  targets: { reply: { urgent: 2, ordinary: 8 }, settle: {} }
officeHours:
  - { days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }
`;

let line: ClockedLine;
beforeAll(async () => {
  const lead = createPerson('Ada Adviser', HOME_TENANT).aadObjectId;
  line = await startClockedLine({ local, day: '2026-09-07', clock: '10:00', env: { LEADS: lead } });
}, 60_000);
afterAll(() => line.end());

const notice = 'Until 30 September: September PEPs – replies within 3 days';

describe('a notice of a rush', () => {
  it('is a lead’s to give, with a day that is to come', async () => {
    const { staff, ada, ben, teams } = line;
    await staff.mention(ben, 'rush until 30 Sept: September PEPs – replies within 3 days');
    expect(staff.lastMessage().words).toContain('Only a lead can say that.');
    await staff.mention(ada, 'rush until 30 Sept 2025: September PEPs');
    expect(staff.lastMessage().words).toContain('Until which day does it stand?');
    await staff.mention(ada, 'rush until 30 Sept: September PEPs – replies within 3 days');
    expect(staff.lastMessage().words).toContain('within 3 working days meanwhile');
    expect(staff.lastMessage().summary).toBe('Advice line: a notice until 30 September');
    await teams.chat(ben).say('rush');
    expect(teams.chat(ben).lastMessage().summary).not.toContain('rush');
  }, 60_000);

  it('stands where there is no answer, on the form and on the query’s card, and says when replies are due', async () => {
    const { asker } = line;
    await asker.say(unanswered);
    expect(asker.lastMessage().words).toContain('Until 30 September: September PEPs');
    await asker.press('last', 'ask-advice-line');
    expect(asker.lastMessage().words).toContain('Until 30 September: September PEPs');
    await asker.press('last', 'send-query');
    const mine = await asker.waitFor(({ words }) => words.includes('SL-0001'), 'the query’s card');
    expect(mine.words.replaceAll('\\', '')).toContain(notice);
    expect(mine.words).toContain('An adviser aims to reply by 10 September, 17:00.');
  }, 60_000);

  it('is gone after its last day, and once a lead ends it', async () => {
    const { asker, staff, ada, ben, teams } = line;
    line.setClock('2026-10-01', '10:00');
    await line.handOver('who books an interpreter for a pep meeting');
    expect(asker.lastMessage().words).not.toContain('September PEPs');
    expect(asker.lastMessage().words).toContain('An adviser aims to reply by 2 October, 10:00.');
    await staff.mention(ada, 'rush until 30 Oct: half-term moves');
    // Somebody who has nothing with the line yet.
    const chat = teams.chat(ben);
    await chat.say(unanswered);
    expect(chat.lastMessage().words).toContain('Until 30 October: half');
    await staff.mention(ada, 'rush off');
    expect(staff.lastMessage().words).toContain('Askers are told nothing of a rush');
    await chat.say(unanswered);
    expect(chat.lastMessage().words).not.toContain('Until 30 October');
  }, 60_000);
});
