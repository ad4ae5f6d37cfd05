import { DateTime } from 'luxon';
import { dayPlus } from '../knowledge/calendar/local-time.ts';
import type { Pack } from '../knowledge/schema.ts';
import { redact } from '../privacy/redact.ts';
import type { Query } from '../queue/query.ts';
import type { ShownCard } from './card.ts';
import { digestCard, type LineFigures } from './digest-card.ts';
import { dueNoticeCard } from './due-notice-card.ts';
import { dutyCard } from './duty-card.ts';
import { dutyNoticeCard } from './duty-notice-card.ts';
import type { CardFace } from './faces.ts';
import { lookerOnTop } from './looker-on-top.ts';
import { onDutyCard } from './on-duty-card.ts';
import { adviserQueryCard } from './query-adviser-card.ts';
import { askerQueryCard } from './query-asker-card.ts';
import { inventedQueries, type InventedQuery } from './query-faces-invented.ts';
import { rushCard } from './rush-card.ts';
import { staffQueryCard } from './query-staff-card.ts';

const hour = 3_600_000;
const robin = { tenant: 'tenant', entraId: 'adviser', channelUserId: '29:adviser', name: 'Robin Example' };

/** The cards of a line's day, with invented content: who is on duty, how it stands, what is due, when it opens. */
export function lineFaces(pack: Pack, today: string): readonly CardFace[] {
  const now = DateTime.fromISO(`${today}T16:05`, { zone: 'Europe/London' }).toMillis();
  const queries = inventedQueries(pack, now);
  const named = (name: string): InventedQuery[] => queries.filter((each) => each.name === name);
  const topicTitle = pack.topics[0]?.title;
  const note = {
    by: { name: 'Alex Placeholder' },
    text: redact('The second of this morning’s waits for the college. The panel is on Thursday.').text,
    at: now - 20 * hour,
  };
  const figures: LineFigures = {
    waiting: 3,
    urgent: 1,
    overdue: 2,
    withAdvisers: 4,
    waitForAsker: 1,
    oldest: { number: `${pack.prefix}-0017`, since: now - 50 * hour },
    answered: { day: dayPlus(today, -1), count: 6 },
  };
  const quiet: LineFigures = {
    waiting: 0,
    urgent: 0,
    overdue: 0,
    withAdvisers: 0,
    waitForAsker: 0,
    answered: figures.answered,
  };
  const rush = { text: 'September PEPs – replies within 3 days', until: dayPlus(today, 9) };
  const days = [0, 1, 2, 3, 4].map((n) => ({
    day: dayPlus(today, n),
    person: n === 1 ? undefined : n === 2 ? { ...robin, name: 'Alex Placeholder' } : robin,
  }));
  const due = (query: Query, inHours: number): Query => ({ ...query, replyDue: now + inHours * hour });
  const notice = (query: Query, theirs: boolean): readonly ShownCard[] =>
    [dueNoticeCard({ query, topicTitle, theirs, now })].filter((card) => card !== undefined);
  return [
    face('rush', 'A notice of a rush', rushCard({ rush, replyDays: 3, now })),
    face('rush-none', 'No notice of a rush', rushCard({ rush: undefined, now })),
    face('duty', 'Who is on duty', dutyCard({ days, note, now })),
    face(
      'duty-changed',
      'Who is on duty, just changed',
      dutyCard({ days, done: 'On Monday 23 November Robin Example is on duty.', now }),
    ),
    face(
      'digest',
      'The digest',
      digestCard({ figures, onDuty: robin, note, authority: pack.authority, now }),
    ),
    face('digest-quiet', 'The digest, nothing waits', digestCard({ figures: quiet, onDuty: undefined, now })),
    face('on-duty', 'In the morning, to who is on duty', onDutyCard({ figures, note, day: today, now })),
    face('on-duty-quiet', 'In the morning, nothing waits', onDutyCard({ figures: quiet, day: today, now })),
    ...named('waiting').flatMap(({ query }) => [
      ...notice(due(query, 1), false).map((card) => face('due-soon-free', 'Due soon, nobody has it', card)),
      ...notice(due(query, -1), false).map((card) => face('overdue-free', 'Overdue, nobody has it', card)),
      ...[dutyNoticeCard({ query: due(query, 4), topicTitle, now })].flatMap((card) =>
        card === undefined ? [] : [face('duty-new', 'To who is on duty: a new query', card)],
      ),
      ...[dutyNoticeCard({ query: { ...query, urgent: true }, now })].flatMap((card) =>
        card === undefined ? [] : [face('duty-urgent', 'To who is on duty: an urgent query', card)],
      ),
      face(
        'query-staff-due',
        'In the advisers’ channel: a reply is due',
        staffQueryCard({ query: due(query, 4), now, topicTitle }),
      ),
    ]),
    ...named('claimed').flatMap(({ query, events }) => [
      face(
        'query-looker',
        'In the adviser’s own chat: another opened it',
        lookerOnTop(
          adviserQueryCard({ query, events, now }),
          { person: { ...robin, name: 'Priya Example' }, at: now - 60_000 },
          now,
        ),
      ),
      ...notice(due(query, 1), true).map((card) => face('due-soon', 'Due soon, to who has it', card)),
      ...notice(due(query, -26), false).map((card) => face('overdue', 'Overdue, to a lead', card)),
    ]),
    ...named('waiting').flatMap(({ query, events }) => {
      const view = { query, events, now, authorityName: pack.name, channelSet: true };
      const opens = now + 17 * hour - 5 * 60_000;
      const replyBy = opens + 4 * hour;
      return [
        face(
          'query-asker-line-closed',
          'The asker’s card: the line is shut',
          askerQueryCard({ ...view, timing: { asOf: now, opens, replyBy } }),
        ),
        face(
          'query-asker-line-closed-urgent',
          'The asker’s card: the line is shut, and it may be urgent',
          askerQueryCard({
            ...view,
            timing: {
              asOf: now,
              opens,
              notAnEmergency: [
                { matter: 'child', hours: 'out', title: 'Out-of-hours duty team', phone: '01632 960002' },
              ],
            },
          }),
        ),
        face(
          'query-asker-rush',
          'The asker’s card: there is a rush',
          askerQueryCard({
            ...view,
            timing: {
              asOf: now,
              replyBy,
              rush,
            },
          }),
        ),
      ];
    }),
  ];
}

function face(name: string, title: string, shown: ShownCard): CardFace {
  return { name, title, ...shown };
}
