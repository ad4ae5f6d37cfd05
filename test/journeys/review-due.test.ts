import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';
import { has, workedOut } from './worked-out.ts';

/** The line opens at nine, on a Monday by which everything in the pack is due. */
const day = '2027-03-01';
let line: ClockedLine;
beforeAll(async () => {
  line = await startClockedLine({ local: 'editing: {}', day, clock: '07:00' });
}, 60_000);
afterAll(() => line.end());

const patience = { patienceMs: 40_000 };

/** The days of review that one entry has by its versions, the newest last. */
function days(entry: string): readonly string[] {
  const database = new DatabaseSync(line.service().databaseFile, { readOnly: true });
  try {
    return (
      database
        .prepare('select content from knowledge_versions where entry = ? order by number')
        .all(entry) as { readonly content: string }[]
    ).map(({ content }) => /"reviewBy":"([\d-]+)"/.exec(content)?.[1] ?? content);
  } finally {
    database.close();
  }
}

/** The first line of the list. */
function first({ card }: { readonly card: unknown }): { readonly title: string } {
  const [, title = ''] = /"title":"(Open [^"]+)"/.exec(JSON.stringify(card)) ?? [];
  return { title };
}

describe('reviews that are due', () => {
  it('are told to the line once in the morning, confirmed by one adviser and approved by another', async () => {
    const { teams, staff, ada, ben } = line;
    expect(staff.messages().some(has('open-due'))).toBe(false);
    line.setClock(day, '09:00');
    const due = await staff.waitFor(has('open-due'), 'the list in the channel', patience);
    expect(due.words).toMatch(/answers are to be read against their documents again/);
    expect(due.words).toMatch(/And \d+ more\./);
    const [, entry = ''] =
      /"verb":"open-due","authority":"slough","entry":"([^"]+)"/.exec(JSON.stringify(due.card)) ?? [];
    await staff.press(ada, due, 'open-due', {}, first(due));
    const adas = teams.chat(ada);
    const open = await adas.waitFor(has('confirm-due'), 'the entry in Ada’s own chat', patience);
    expect(open.words).toContain('Still right?');
    expect(JSON.stringify(open.card)).toContain('Edit');
    await adas.press(open, 'confirm-due');
    const sent = await adas.waitFor(({ words }) => words.includes('waits to be read'), 'that it was sent');
    expect(sent.words).toContain('Any other member');
    // Who has confirmed it does not approve it, and it is not confirmed twice.
    await staff.press(ben, due, 'open-due', {}, first(due));
    const bens = teams.chat(ben);
    const again = await bens.waitFor(
      ({ words }) => words.includes('A change to it waits to be read already.'),
      'the entry in Ben’s own chat',
      patience,
    );
    expect(has('confirm-due')(again)).toBe(false);
    line.setClock(day, '09:05');
    const notice = await staff.waitFor(has('open-review'), 'that it waits', patience);
    await staff.press(ben, notice, 'open-review');
    const review = await workedOut(bens, 'approve-proposal', 'Read against its document');
    await bens.press(review, 'approve-proposal');
    await bens.waitFor(({ words }) => words.includes('It is live'), 'that it is live', patience);
    expect(days(entry)[0]).toBe('2028-02-29');
    // The morning’s word of it came once.
    expect(staff.messages().filter(has('open-due'))).toHaveLength(1);
  }, 150_000);

  it('are nobody’s else to open', async () => {
    const { teams, staff } = line;
    const due = await staff.waitFor(has('open-due'), 'the list in the channel');
    const stranger = teams.person('Sam Asker');
    const before = teams.chat(stranger).messages().length;
    await staff.press(stranger, due, 'open-due', {}, first(due));
    expect(teams.chat(stranger).messages().length).toBe(before);
  });
});
