import { describe, expect, it } from '@jest/globals';
import { asksForCalendar } from '../../bot/turns/calendar.ts';
import { agendaButton } from '../../cards/agenda-button.ts';
import { nextDates } from '../../cards/next-dates.ts';
import { calendarOf } from '../../knowledge/calendar/series-dates.ts';
import type { Series } from '../../knowledge/schema.ts';
import { at, dropIn, localWith, tuesdays } from '../knowledge/calendar-for-tests.ts';
import { pack } from './query-cards-for-tests.ts';

const now = at('2026-12-22T10:00:00Z');

function view(local: Readonly<Record<string, unknown>>, series: Series = dropIn, link?: string) {
  return {
    dates: calendarOf({ calendar: [series], local: localWith(local) }, now, () => false),
    now,
    diaryLink: () => link,
  };
}

function lines(...of: Parameters<typeof view>): string {
  return nextDates(view(...of))
    .map((element) => ('text' in element ? element.text : ''))
    .join('\n');
}

describe('the next dates of a series', () => {
  it('name the year once it is another one, and what is on now', () => {
    const words = lines({ sessions: [tuesdays({ from: '09:30' })] });
    expect(words).toContain('**Tuesday 22 December, 09:30–10:30** · on now');
    expect(words).toContain('**Tuesday 5 January 2027, 09:30–10:30**');
  });

  it('say where nobody has set a place, and that terms are not set', () => {
    const words = lines({ sessions: [tuesdays()] });
    expect(words).toContain('No place is set here');
    expect(words).toContain('may fall in the holidays');
    const terms = [{ name: 'All year', from: '2026-09-01', to: '2027-07-20' }];
    expect(lines({ terms, sessions: [tuesdays({ room: 'Room_4 [A]' })] })).not.toContain('may fall');
    expect(lines({ terms, sessions: [tuesdays({ room: 'Room_4 [A]' })] })).toContain('Room\\_4 \\[A\\]');
  });

  it('offer diary files only where the service has an address', () => {
    const sessions = [tuesdays()];
    expect(lines({ sessions })).not.toMatch(/diary/i);
    const linked = lines({ sessions }, dropIn, 'https://line.example/d');
    expect(linked.match(/\[Add to diary\]\(https:\/\/line\.example\/d\)/g)).toHaveLength(3);
    expect(linked).toContain('for your diary](https://line.example/d)');
  });

  it('say plainly that none is set, in the document’s words where it has any', () => {
    expect(lines({})).toContain(
      'No dates are set here. The document says: every week. Please ask the advice line',
    );
    const { rhythm: _, ...silent } = dropIn;
    expect(lines({}, silent)).toContain('No dates are set here. The document gives none either.');
    expect(lines({ sessions: [tuesdays({ ends: '2026-10-01' })] })).toContain('No more dates are set here.');
  });
});

describe('the way to an agenda', () => {
  it('is there only where a session that takes questions has not begun', () => {
    const button = (local: Readonly<Record<string, unknown>>, series?: Series) =>
      agendaButton(pack, view(local, series))?.title;
    expect(button({ sessions: [tuesdays()] })).toBe('Put a question on the agenda');
    expect(button({ sessions: [tuesdays()] }, { ...dropIn, agenda: false })).toBeUndefined();
    expect(button({})).toBeUndefined();
    const onNow = tuesdays({ from: '09:30', ends: '2026-12-22' });
    expect(button({ sessions: [onNow] })).toBeUndefined();
    expect(agendaButton(pack, undefined)).toBeUndefined();
  });
});

describe('asking for everything that is on', () => {
  it.each([
    'calendar',
    'whats on',
    "What's on?",
    'What’s on this term',
    'upcoming training',
    'dates for the diary',
    'any upcoming events?',
    'what training is coming up',
    'show me the calendar please',
    'training and meetings',
  ])('is heard: %s', (text) => expect(asksForCalendar(text)).toBe(true));

  it.each([
    'when is the next training',
    'what is on the ePEP',
    'PEP training dates',
    'when is the next drop in',
    'calendar for the neet panel',
    'what is a calendar year bursary',
    'upcoming PEP for a year 9',
  ])('is not read into a question for one thing: %s', (text) => expect(asksForCalendar(text)).toBe(false));
});
