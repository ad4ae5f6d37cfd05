import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../teams-simulator/people.ts';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import { unanswered } from './advice-line-stage.ts';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';

let line: ClockedLine;
beforeAll(async () => {
  line = await startClockedLine({ local: '{}', day: '2026-11-23', clock: '10:00' });
}, 60_000);
afterAll(() => line.end());

/** What an adviser is shown who presses "Open". */
async function opened(who: Person, on: SeenMessage): Promise<string> {
  return JSON.stringify((await line.staff.press(who, on, 'look-at-query')).body);
}

describe('two advisers at one query', () => {
  it('are told of each other while it is fresh, and nothing of it is kept', async () => {
    const { staff, ada, ben } = line;
    const number = await line.handOver(unanswered);
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    expect(await opened(ada, card)).not.toContain('opened it');
    expect(await opened(ada, card)).not.toContain('opened it');
    line.setClock('2026-11-23', '10:10');
    await opened(ada, card);
    line.setClock('2026-11-23', '10:11:30');
    expect(await opened(ben, card)).toContain('Ada Adviser opened it 1 minute ago.');
    expect(await opened(ada, card)).toContain('Ben Adviser opened it just now.');
    line.setClock('2026-11-23', '10:14');
    expect(await opened(ben, card)).not.toContain('opened it');
    await line.restart();
    expect(await opened(ada, card)).not.toContain('opened it');
  }, 60_000);

  it('who claims it is told of who has just opened it', async () => {
    const { staff, ada, ben } = line;
    const number = await line.handOver('who books an interpreter for a pep meeting');
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await opened(ada, card);
    const claimed = await staff.press(ben, card, 'claim-query');
    expect(JSON.stringify(claimed.body)).toContain('Ada Adviser opened it just now.');
  }, 60_000);

  it('say nothing to who is no adviser, nor of who is none', async () => {
    const { staff, ada, stranger } = line;
    const number = await line.handOver('where is the list of out of county schools');
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await opened(ada, card);
    expect(await opened(stranger, card)).not.toContain('opened it');
    expect(await opened(ada, card)).not.toContain('opened it');
  }, 60_000);
});
