import { describe, expect, it } from '@jest/globals';
import type { ShownCard } from '../../cards/card.ts';
import { askerQueryCard } from '../../cards/query-asker-card.ts';
import type { InventedQuery } from '../../cards/query-faces-invented.ts';
import { queryFaces } from '../../cards/query-faces.ts';
import { replyToAskerCard } from '../../cards/query-reply-card.ts';
import { day, invented, json, lastEvent, now, pack, query, titles, today } from './query-cards-for-tests.ts';

const faces = queryFaces(pack, today);

function asker(
  { query: about, events }: InventedQuery,
  more: { channelSet?: boolean; now?: number } = {},
): ShownCard {
  return askerQueryCard({ query: about, events, now, authorityName: 'Slough', channelSet: true, ...more });
}

describe('The asker’s card', () => {
  it.each([
    ['waiting', ['Add something', 'More']],
    ['claimed', ['Add something', 'More']],
    ['awaiting-asker', ['Send to the adviser', 'More']],
    ['asked-back-after-reply', ['Send to the adviser', 'This helped', 'This did not help', 'More']],
    ['replied', ['This helped', 'This did not help', 'Add something', 'More']],
    ['not-helped', ['This helped', 'Rate it', 'Add something', 'More']],
    ['answered', ['This helped', 'This did not help', 'Reply or ask again', 'Copy for the case record']],
    [
      'answered-by-telephone',
      ['This helped', 'This did not help', 'Reply or ask again', 'Copy for the case record'],
    ],
    ['answered-helped', ['Rate it', 'Reply or ask again', 'Copy for the case record']],
    ['closed', ['This helped', 'This did not help', 'Ask again', 'Copy for the case record']],
    ['closed-long-ago', ['Rate it', 'Copy for the case record']],
    ['withdrawn', []],
  ])('offers what can be done when it is %s', (name, expected) => {
    expect(titles(asker(query(name)))).toEqual(expected);
  });

  it('lets a new reply be rated even after an earlier one did not help', () => {
    const { query: about, events } = query('not-helped');
    const asked = lastEvent('waiting');
    const newer = [
      ...events,
      { ...asked, version: 9, kind: 'replied' as const, by: { role: 'adviser' as const } },
    ];
    const card = askerQueryCard({
      query: about,
      events: newer,
      now,
      authorityName: 'Slough',
      channelSet: true,
    });
    expect(titles(card)).toContain('This did not help');
    expect(json(card)).not.toContain('You said that this did not help; ');
  });

  it('says where a question goes on that another advice line has now, and offers nothing to do to it here', () => {
    const { query: about, events } = query('closed');
    const moved = asker({ name: 'moved', title: '', query: { ...about, movedTo: 'LA-0003' }, events });
    expect(moved.summary).toBe(`Advice line: ${about.number} has moved`);
    expect(json(moved)).toContain('Goes on as LA-0003');
    expect(titles(moved)).toEqual([]);
  });

  it('can be asked again for 14 days and not a moment longer', () => {
    const closed = query('closed');
    const at = closed.query.settledAt ?? 0;
    expect(titles(asker(closed, { now: at + 14 * day }))).toContain('Ask again');
    expect(titles(asker(closed, { now: at + 14 * day + 1 }))).not.toContain('Ask again');
    expect(json(asker(closed))).toContain('You can ask again until 5 December.');
  });

  it('says that a query waits safely where no channel is set, and only there', () => {
    const waits = /kept safely.*as soon as the channel of Slough’s advisers is set up/;
    expect(json(asker(query('waiting'), { channelSet: false }))).toMatch(waits);
    expect(json(asker(query('waiting')))).not.toMatch(waits);
    expect(json(asker(query('claimed'), { channelSet: false }))).not.toMatch(waits);
  });

  it('shows the thread without the adviser’s name, and not who took it when', () => {
    const text = json(asker(query('answered-back')));
    expect(text).toContain('Advice line asks · 21 November, 11:05');
    expect(text).toContain('You · 21 November, 13:05');
    for (const one of invented) expect(json(asker(one))).not.toMatch(/Robin|Alex|took it|released/);
    for (const face of faces.filter(({ name }) => name.startsWith('query-reply-')))
      expect(json(face)).not.toMatch(/Robin|Alex/);
  });

  it('does not claim a reply once the asker has asked again and another adviser has it', () => {
    const { query: about, events } = query('reopened');
    const asked = lastEvent('waiting');
    const taken = { ...about, state: 'claimed' as const };
    const claimed = { ...asked, version: 6, kind: 'claimed' as const };
    const card = askerQueryCard({
      query: taken,
      events: [...events, claimed],
      now,
      authorityName: 'Slough',
      channelSet: true,
    });
    expect(card.summary).toBe('Advice line: SL-0001 is with an adviser');
  });
});

describe('The message that brings a reply', () => {
  it('begins with the adviser’s words and lets the asker answer in it', () => {
    const { query: about } = query('awaiting-asker');
    const event = lastEvent('awaiting-asker');
    const card = replyToAskerCard({ query: about, event, now });
    const text = json(card);
    expect(text.indexOf('Has it been reported')).toBeLessThan(text.indexOf('You asked'));
    expect(text).toContain('The advice line asks about SL-0001');
    expect(titles(card)).toEqual(['Send to the adviser', 'More']);
  });

  it('offers nothing any more when it arrives after the query was withdrawn', () => {
    const event = lastEvent('replied');
    const card = replyToAskerCard({ query: query('withdrawn').query, event, now });
    expect(titles(card)).toEqual([]);
    expect(json(card)).toContain('You have withdrawn SL-0001.');
  });
});
