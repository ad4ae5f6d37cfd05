import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPerson } from '../teams-simulator/people.ts';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import { unanswered } from './advice-line-stage.ts';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';

const local = `
line:
  targets: { reply: { ordinary: 8 }, settle: {} }
officeHours:
  - { days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }
`;

let line: ClockedLine;
beforeAll(async () => {
  line = await startClockedLine({
    local,
    day: '2026-11-23',
    clock: '10:00',
    env: { LEADS: leadsId },
  });
  // Everything is looked at by two services at once.
  await line.another();
}, 60_000);
afterAll(() => line.end());

const leadsId = createPerson('Ada Adviser', '11111111-aaaa-4aaa-8aaa-111111111111').aadObjectId;
/** Long enough for both services to have looked, and for anything that was owed twice to have come. */
const pastBothLooks = 7_000;
const about = (title: RegExp) => (seen: SeenMessage) => title.test(seen.summary);
const count = (messages: readonly SeenMessage[], title: RegExp): number =>
  messages.filter(about(title)).length;

describe('what is due', () => {
  it('is put before the channel while nobody has it, and before who has it an hour before', async () => {
    const { staff, teams, ben } = line;
    const free = await line.handOver(unanswered);
    const taken = await line.handOver('who books an interpreter for a pep meeting');
    const card = await staff.waitFor(({ words }) => words.includes(taken), 'the card of the second');
    await staff.press(ben, card, 'claim-query');
    line.setClock('2026-11-24', '09:30');
    const reminder = await teams
      .chat(ben)
      .waitFor(about(new RegExp(`${taken} is due soon`)), 'the reminder', { patienceMs: 15_000 });
    expect(reminder.words).toContain(`A reply to ${taken} is due by 24 November, 10:00.`);
    expect(reminder.words).not.toMatch(/interpreter/);
    const again = new RegExp(`${free} is waiting`);
    await staff.waitFor(() => count(staff.messages(), again) === 2, 'the first to be shown once more', {
      patienceMs: 15_000,
    });
  }, 60_000);

  it('is told to the lead once it is overdue, and once more on the next day, by one of two services', async () => {
    const { teams, ben, ada } = line;
    line.setClock('2026-11-24', '10:01');
    const lead = teams.chat(ada);
    await lead.waitFor(() => count(lead.messages(), /is overdue/) === 2, 'both notices', {
      patienceMs: 15_000,
    });
    await new Promise((resolve) => setTimeout(resolve, pastBothLooks));
    expect(count(lead.messages(), /is overdue/)).toBe(2);
    line.setClock('2026-11-25', '09:05');
    await lead.waitFor(() => count(lead.messages(), /is overdue/) === 4, 'the next day’s', {
      patienceMs: 15_000,
    });
    await new Promise((resolve) => setTimeout(resolve, pastBothLooks));
    expect(count(lead.messages(), /is overdue/)).toBe(4);
    expect(lead.lastMessage().words).toMatch(/was due by 24 November, 10:00/);
    expect(count(teams.chat(ben).messages(), /is due soon/)).toBe(1);
  }, 90_000);
});
