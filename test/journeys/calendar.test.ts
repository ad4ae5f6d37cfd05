import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { bankHolidaysOfEngland } from '../../knowledge/calendar/bank-holidays.ts';
import { weekdays } from '../../knowledge/schema.ts';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';
import { startStage, type Stage } from './stage.ts';

/** Far enough ahead that a reminder the day before is still to come. */
const isBankHoliday = await bankHolidaysOfEngland();
const today = DateTime.now().setZone('Europe/London');
const first = [4, 5, 6, 7, 8]
  .map((days) => today.plus({ days }))
  .find((day) => !isBankHoliday(day.toISODate() ?? '')) as DateTime;
const dayWords = (day: DateTime): string => day.toFormat(day.year === today.year ? 'd MMMM' : 'd MMMM yyyy');
const local = `
terms: [{ name: This term, from: ${first.minus({ days: 9 }).toISODate() ?? ''}, to: ${first.plus({ days: 300 }).toISODate() ?? ''} }]
sessions:
  - series: social-worker-drop-ins
    every: week
    weekday: ${weekdays[first.weekday - 1] ?? ''}
    starts: ${first.toISODate() ?? ''}
    from: "12:00"
    minutes: 60
    firstKeyStage: KS2
    room: Room 4, Civic Centre
    link: https://teams.example/l/meetup-join/drop-in
`;

const folder = mkdtempSync(join(tmpdir(), 'advice-line-local-'));
let line: AdviceLineStage;
beforeAll(async () => {
  writeFileSync(join(folder, 'lambeth.yaml'), local);
  line = await startAdviceLine({
    env: { PACKS: 'lambeth', HOME_AUTHORITY: 'lambeth', LOCAL_FOLDER: folder },
  });
}, 60_000);
afterAll(async () => {
  await line.end();
  rmSync(folder, { recursive: true, force: true });
});

/** The addresses of the links with these words on the newest card. */
function links(title: RegExp): readonly string[] {
  const card = JSON.stringify(line.asker.lastMessage().cards);
  return [...card.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)]
    .filter(([, text = '']) => title.test(text))
    .map(([, , address = '']) => address);
}

describe('when the next drop-in is', () => {
  it('is answered with three dates, each with time, key stage, place and a diary file', async () => {
    const { asker } = line;
    await asker.say('when is the next drop in');
    const { words } = asker.lastMessage();
    const when = /\w+day \d+ \w+(?: \d{4})?, 12:00–13:00\W+(KS\d)/g;
    expect([...words.matchAll(when)].map(([, stage]) => stage)).toEqual(['KS2', 'KS3', 'KS4']);
    expect(words).toContain('Room 4, Civic Centre');
    expect(links(/Join online/)).toHaveLength(3);
    const diary = links(/Add to diary/);
    expect(diary).toHaveLength(3);

    const file = await fetch(diary[0] ?? '');
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toMatch(/^text\/calendar/);
    const text = await file.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r?\n/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('SUMMARY:Weekly drop-in for social workers: KS2');
    const noon = first.set({ hour: 12, minute: 0, second: 0 }).toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'");
    expect(text).toContain(`DTSTART:${noon}`);

    const all = await fetch(links(/coming dates/)[0] ?? '');
    expect((await all.text()).match(/BEGIN:VEVENT/g)?.length ?? 0).toBeGreaterThan(3);
  }, 60_000);

  it('refuses a diary link that somebody has changed', async () => {
    const [address = ''] = links(/Add to diary/);
    const changed = new URL(address);
    const carried = Buffer.from(
      JSON.stringify({ until: Date.now() + 1e6, params: { authority: 'lambeth' } }),
    );
    changed.searchParams.set('p', carried.toString('base64url'));
    expect((await fetch(changed)).status).toBe(403);
  }, 60_000);
});

describe('a question for the agenda', () => {
  it('is read through, kept with its session, announced as such, and the asker is told of the reminder', async () => {
    const { asker, staff, teams, ada } = line;
    await asker.say('when is the next drop in');
    await asker.press('last', 'open-agenda');
    await asker.press('last', 'send-agenda', {
      day: first.toISODate() ?? '',
      question: 'Who applies for a reception place for Zeb Marsh, the carer or me?',
    });
    const again = asker.lastMessage().words;
    expect(again).toContain('We took out what could identify somebody');
    expect(again).not.toContain('Zeb');
    await asker.press('last', 'send-agenda');
    const day = dayWords(first);
    const sent = await asker.waitFor(({ words }) => /LB-\d{4}/.test(words), 'the query’s card');
    expect(sent.words).toContain(`Drop-in agenda, ${day}`);
    expect(sent.words).toContain(`I will remind you on ${dayWords(first.minus({ days: 1 }))}, 09:00`);

    const number = /LB-\d{4}/.exec(sent.words)?.[0] ?? '';
    const announced = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    expect(announced.words).toContain(`Drop-in agenda, ${day}`);
    expect(announced.words).not.toMatch(/reception|carer/);
    await staff.press(ada, announced, 'claim-query');
    const detail = await teams
      .chat(ada)
      .waitFor(({ words }) => words.includes('reception place'), 'the detail in Ada’s chat');
    expect(detail.words).toContain(`Drop-in agenda, ${day}`);
  }, 60_000);

  it('is met with the safety card first where it tells of danger', async () => {
    const { asker } = line;
    await asker.say('when is the next drop in');
    await asker.press('last', 'open-agenda');
    await asker.press('last', 'send-agenda', {
      day: first.toISODate() ?? '',
      question: 'a girl has just told me her stepdad hits her and she is scared to go home tonight',
    });
    const shown = await asker.waitFor(({ summary }) => summary.startsWith('Stay safe: '), 'the safety card');
    expect(shown.words).toContain('999');
  }, 60_000);

  it('is not taken for a session that is not in the calendar', async () => {
    const { asker } = line;
    await asker.say('when is the next drop in');
    await asker.press('last', 'open-agenda');
    await asker.press('last', 'send-agenda', {
      day: first.plus({ days: 1 }).toISODate() ?? '',
      question: 'How are predicted grades used?',
    });
    expect(asker.lastMessage().words).toContain('no longer in the calendar');
  }, 60_000);
});

describe('what is on', () => {
  it('shows what has a date and what has none, by words and by button', async () => {
    const { asker } = line;
    await asker.say('What’s on?');
    const { words, summary } = asker.lastMessage();
    expect(summary).toBe('Help: what’s on');
    expect(words).toMatch(/Weekly drop-in for social workers[^]*12:00[^]*KS2[^]*No dates are set here/);
    await asker.press('last', 'show-calendar', {}, { title: 'Training and meetings' });
    const training = asker.lastMessage().words;
    expect(training).toContain('Training for Lambeth school governors');
    expect(training).not.toContain('Weekly drop-in');
    await asker.say('what can you help with');
    await asker.press('last', 'show-calendar');
    expect(asker.lastMessage().words).toContain('Weekly drop-in for social workers');
  }, 60_000);
});

describe('a council that has set no dates', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  }, 60_000);
  afterAll(() => stage.end());

  it('says so plainly, with the document’s own words and what to do', async () => {
    const asker = stage.teams.chat(stage.teams.person('Asha Asker'));
    await asker.say('when is the adopters drop-in');
    const { words } = asker.lastMessage();
    expect(words).toContain('No dates are set here. The document says: monthly (term time only).');
    expect(words).toContain('Please ask the advice line');
    expect(words).toContain('For whom: Slough adopters');
    expect(words).not.toContain('on the agenda');
  }, 60_000);
});
