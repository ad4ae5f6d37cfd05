import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { drawDelivery } from '../../../bot/rounds/draw-delivery.ts';
import type { PackSearch } from '../../../knowledge/search/pack-search.ts';
import type { Local } from '../../../knowledge/schema.ts';
import type { Query } from '../../../queue/query.ts';
import { pack } from '../../cards/query-cards-for-tests.ts';
import { at, dropIn, localWith, tuesdays } from '../../knowledge/calendar-for-tests.ts';
import { done } from '../../queue/line-for-tests.ts';
import { asking } from '../../queue/people-for-tests.ts';
import type { SeenMessage } from '../../teams-simulator/seen-message.ts';
import { type Office, openOffice } from './office.ts';

/** The office's clock begins on Tuesday 1 September 2026, at 10:00 in England. */
const session = 'drop-in@2026-09-08';
const beforeReminder = at('2026-09-07T07:59:59Z');
const reminderTime = at('2026-09-07T08:00:00Z');

let office: Office;
let local: Local;
beforeEach(async () => {
  office = await openOffice();
  await office.line.useChannel(office.channel);
  local = localWith({ sessions: [tuesdays({ firstKeyStage: 'KS1', room: 'Room 4' })] });
});
afterEach(() => office.close());

/** Puts a question on the agenda of 8 September and brings what is owed at once. */
async function onAgenda(press: string, of = session): Promise<Query> {
  const query = done(
    await office.line.ask(asking(press, { asker: office.asker, kind: 'agenda', session: of })),
  );
  await deliver();
  return query;
}

async function deliver(): Promise<void> {
  const parts = {
    now: office.clock.now,
    searchOf: () =>
      ({
        pack: { ...pack, calendar: [dropIn], local },
        entry: () => undefined,
      }) as Partial<PackSearch> as PackSearch,
    queries: office.store.queries,
    audit: office.store.audit,
    staffChannels: office.store.staffChannels,
    isBankHoliday: () => false,
    lineTimeOf: () => undefined,
    termsFor: async () => [],
    rushNotices: office.store.rushNotices,
    routes: [],
    adviceLine: office.line,
    mayStay: { publicContacts: [] },
    profiles: office.store.profiles,
    withheld: async () => new Set<string>(),
  };
  await office.deliverDue(office.deliverer({ draw: (delivery) => drawDelivery(delivery, parts) }));
}

async function deliverAt(moment: number): Promise<void> {
  office.clock.pass(moment - office.clock.now());
  await deliver();
}

const reminders = (): readonly SeenMessage[] =>
  office.chat.messages().filter(({ summary }) => summary.includes('reminder'));

describe('whoever put a question on the agenda', () => {
  it('is reminded at 9:00 in England the day before, of when and where, without a word of the question', async () => {
    const { number } = await onAgenda('form-1');
    await deliverAt(beforeReminder);
    expect(reminders()).toEqual([]);
    await deliverAt(reminderTime);
    expect(reminders().map(({ summary }) => summary)).toEqual([`Advice line: reminder for ${number}`]);
    const words = reminders()[0]?.words ?? '';
    expect(words).toContain('Tuesday 8 September, 12:00–13:00');
    expect(words).toContain('KS2');
    expect(words).toContain('Room 4');
    expect(words).toContain(number);
    expect(words).not.toContain('laptop');
  });

  it('is answered meanwhile: a reminder that waits holds nothing up', async () => {
    const { authority, id } = await onAgenda('form-1');
    const by = { authority, query: id, adviser: office.adviser };
    done(await office.line.claim({ ...by, press: 'claim' }));
    done(await office.line.reply({ ...by, press: 'reply', text: asking('').question }));
    await deliver();
    expect(office.chat.messages().some(({ summary }) => summary.includes('a reply to'))).toBe(true);
    await deliverAt(reminderTime);
    expect(reminders()).toHaveLength(1);
  });

  it('is not reminded of a question taken back', async () => {
    const { authority, id } = await onAgenda('form-1');
    done(await office.line.withdraw({ authority, query: id, asker: office.asker, press: 'withdraw' }));
    await deliverAt(reminderTime);
    expect(reminders()).toEqual([]);
    expect(await office.store.deliveries.nextDueAt()).toBeUndefined();
  });

  it('is not reminded where the day before had passed already', async () => {
    office.clock.pass(reminderTime - office.clock.now());
    await onAgenda('form-1');
    expect(await office.store.deliveries.nextDueAt()).toBeUndefined();
    expect(reminders()).toEqual([]);
  });

  it('is reminded after Teams took nothing for an hour, however long ago it was asked', async () => {
    await onAgenda('form-1');
    office.clock.pass(reminderTime - office.clock.now());
    const nothingTaken = office.deliverer({ draw: () => Promise.reject(new Error('out of reach')) });
    for (let attempt = 0; attempt < 15; attempt += 1) {
      await office.deliverDue(nothingTaken);
      office.clock.pass(5 * 60_000);
    }
    expect(await office.store.deliveries.dead('slough', 10)).toEqual([]);
    await deliver();
    expect(reminders()).toHaveLength(1);
  });

  it('is told where the session was taken out of the calendar since', async () => {
    await onAgenda('form-1');
    local = localWith({ sessions: [tuesdays({ except: ['2026-09-08'] })] });
    await deliverAt(reminderTime);
    expect(reminders()[0]?.words).toContain('not in the calendar any more');
  });

  it.each(['2026-09-08T12:00:00Z', '2026-09-09T08:00:00Z'])(
    'is not reminded of what is over, by a service that was away until %s',
    async (moment) => {
      await onAgenda('form-1');
      await deliverAt(at(moment));
      expect(reminders()).toEqual([]);
    },
  );

  it('is still reminded on the day itself, by a service that was away', async () => {
    await onAgenda('form-1');
    await deliverAt(at('2026-09-08T06:00:00Z'));
    expect(reminders()[0]?.words).toContain('Tuesday 8 September');
  });

  it('is reminded by winter time in winter', async () => {
    await onAgenda('form-1', 'drop-in@2026-12-01');
    await deliverAt(at('2026-11-30T08:59:59Z'));
    expect(reminders()).toEqual([]);
    await deliverAt(at('2026-11-30T09:00:00Z'));
    expect(reminders()).toHaveLength(1);
  });
});
