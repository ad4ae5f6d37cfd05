import { describe, expect, it } from '@jest/globals';
import { agendaFormCard } from '../../cards/agenda-form-card.ts';
import { nominationFormCard } from '../../cards/nomination-form-card.ts';
import { noAnswerCard, otherAuthorityCard } from '../../cards/no-answer-card.ts';
import { askerQueryCard } from '../../cards/query-asker-card.ts';
import { queryFormCard } from '../../cards/query-form-card.ts';
import type { ShownCard } from '../../cards/card.ts';
import { loadPack } from '../../knowledge/load.ts';
import { localSchema } from '../../knowledge/schema.ts';
import { redact } from '../../privacy/redact.ts';
import { json, now, query, today } from './query-cards-for-tests.ts';

const load = loadPack(new URL('../../knowledge/packs', import.meta.url).pathname, 'slough');
if (!load.ok) throw new Error('the pack has faults');
const line = { phone: '01632 960000', mailbox: 'line@example.org', hours: 'Monday to Friday, 9:00 to 16:00' };
const set = { ...load.loaded.pack, local: localSchema.parse({ line }) };
const none = { ...set, local: localSchema.parse({}) };

/** Every card that says there is no answer, hands over, or is a form to the advice line. */
function cards(pack: typeof set): Readonly<Record<string, ShownCard>> {
  const { authority, virtualSchool } = pack;
  const form = '22222222-2222-4222-8222-222222222222';
  const question = redact('').text;
  const [series] = pack.calendar;
  const [nomination] = pack.nominations;
  if (series === undefined || nomination === undefined) throw new Error('the pack has neither');
  const common = { pack, form, privacyNotice: 'Kept for the records.' };
  const { query: waiting, events } = query('waiting');
  return {
    'no answer': noAnswerCard({ authority, virtualSchool, near: [], line: pack.local.line }),
    'another council': otherAuthorityCard({ authority, council: 'Lambeth', line: pack.local.line }),
    'the form': queryFormCard({ ...common, question, today }),
    'the form for an agenda': agendaFormCard({ ...common, series, sessions: [], question, now }),
    'the form for a nomination': nominationFormCard({
      ...common,
      nomination,
      setting: question,
      why: question,
    }),
    'a query that waits': askerQueryCard({
      query: waiting,
      events,
      now,
      authorityName: pack.name,
      channelSet: true,
      line: pack.local.line,
    }),
  };
}

describe('how to reach the advice line without Teams', () => {
  it.each(Object.entries(cards(set)))('stands on %s with number, mailbox and hours', (_, shown) => {
    for (const way of [line.phone, line.mailbox, line.hours]) expect(json(shown)).toContain(way);
  });

  it.each(Object.entries(cards(none)))('is never made up on %s', (_, shown) => {
    expect(json(shown)).not.toMatch(/Or reach the advice line|☎/);
  });
});
