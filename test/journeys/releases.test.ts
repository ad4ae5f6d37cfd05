import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import type { Person } from '../teams-simulator/people.ts';
import { unanswered } from './advice-line-stage.ts';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';

const local = `
officeHours:
  - { days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }
`;

let line: ClockedLine;
beforeAll(async () => {
  line = await startClockedLine({
    local,
    day: '2026-11-23',
    clock: '10:00',
    env: { DIGEST: 'off', LOG_LEVEL: 'info' },
  });
}, 60_000);
afterAll(() => line.end());

const patience = { patienceMs: 15_000 };
/** Longer than a look is apart from the next thing that wakes the service. */
const pastALook = 7_000;
const passALook = () => new Promise((resolve) => setTimeout(resolve, pastALook));

async function claimed(who: Person, question: string): Promise<{ number: string; card: SeenMessage }> {
  const number = await line.handOver(question);
  const card = await line.staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
  await line.staff.press(who, card, 'claim-query');
  await line.teams.chat(who).waitFor(({ words }) => words.includes(number), 'the detail');
  return { number, card };
}
const stateOf = (number: string): string =>
  line.staff.messages().findLast(({ words }) => words.includes(number))?.words ?? '';

describe('a claim', () => {
  it('that is untouched for a working day goes back to everybody, and who had it is told', async () => {
    const { teams, ada } = line;
    const { number } = await claimed(ada, unanswered);
    const other = await claimed(ada, 'who books an interpreter for a pep meeting');
    const chat = teams.chat(ada);
    await chat.press(
      chat.messages().findLast(({ words }) => words.includes(other.number)) ?? 'last',
      'reply-query',
      { reply: 'Your own council does.' },
      { title: 'Reply' },
    );
    line.setClock('2026-11-24', '09:58');
    await passALook();
    expect(stateOf(number)).toContain('Ada Adviser has it');
    line.setClock('2026-11-24', '10:02');
    const told = await chat.waitFor(
      ({ summary }) => summary === `Advice line: ${number} was given back`,
      'the message to who had it',
      patience,
    );
    expect(told.words).not.toMatch(/foster|allowance/);
    await line.staff.waitFor(
      ({ words }) => words.includes(number) && words.includes('Waiting for an adviser'),
      'it to wait',
      patience,
    );
    await passALook();
    // What was replied to waits for its asker, and stays with who replied.
    expect(stateOf(other.number)).toContain('Ada Adviser has it');
  }, 60_000);

  it('of somebody who has left the team goes back, but not while Teams does not say who is in it', async () => {
    const { teams, ben, staff } = line;
    line.setClock('2026-11-25', '09:10');
    const { number } = await claimed(ben, 'where is the list of out of county schools');
    const outage = teams.fail({ path: /\/(?:paged)?members/i, status: 503, times: Infinity });
    for (const clock of ['10:15', '11:20', '12:25']) {
      line.setClock('2026-11-25', clock);
      await passALook();
    }
    expect(stateOf(number)).toContain('Ben Adviser has it');
    outage.stop();
    const [team] = teams.world.directory.teams;
    if (team === undefined) throw new Error('there is no team');
    await teams.removeMember(team, ben);
    line.setClock('2026-11-25', '13:30');
    await passALook();
    expect(stateOf(number)).toContain('Ben Adviser has it');
    line.setClock('2026-11-25', '14:35');
    await staff.waitFor(
      ({ words }) => words.includes(number) && words.includes('Waiting for an adviser'),
      'it to wait',
      patience,
    );
    expect(outage.hits()).toBeGreaterThan(1);
  }, 90_000);

  it('shows its adviser that the asker can no longer be reached', async () => {
    const { teams, ada, asker } = line;
    const { number } = await claimed(ada, 'who signs the pep of a child placed in wales');
    // As where their account is gone.
    asker.block(404);
    const chat = teams.chat(ada);
    const detail = await chat.waitFor(
      ({ words }) => words.includes(number) && words.includes('wales'),
      'the detail',
    );
    await chat.press(detail, 'reply-query', { reply: 'The designated teacher there.' }, { title: 'Reply' });
    const said = await chat.waitFor(
      ({ words }) => words.includes(number) && words.includes('can no longer be reached'),
      'the card to say so',
      patience,
    );
    expect(said.words).toContain('Asha Asker can no longer be reached in Teams.');

    // They are back: what was given up goes to them once more, and only for an adviser.
    asker.unblock();
    await chat.press(said, 'send-again');
    const reply = await asker.waitFor(
      ({ words, summary }) => words.includes('The designated teacher there.') && /reply/i.test(summary),
      'the reply that was given up',
    );
    expect(reply.summary).toContain(number);
    const { outcome } = await chat.press(said, 'send-again');
    expect(JSON.stringify(outcome)).toContain('nothing left to send again');
  }, 60_000);
});
