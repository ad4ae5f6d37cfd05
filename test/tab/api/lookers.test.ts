import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createLookers } from '../../../bot/turns/lookers.ts';
import type { Person } from '../../../queue/people.ts';
import { createPageLookers, type PageLookers } from '../../../tab/api/lookers.ts';

const called = (name: string): Person => ({ tenant: 't', entraId: name, channelUserId: `29:${name}`, name });
const [ada, ben] = [called('Ada'), called('Ben')];
const query = { authority: 'slough', id: randomUUID() };

describe('who is at a query on a page', () => {
  let now: number;
  let lookers: PageLookers;
  let chat: ReturnType<typeof createLookers>;
  let told: string[];
  beforeEach(() => {
    now = 1_000_000;
    told = [];
    chat = createLookers(() => now);
    lookers = createPageLookers(chat, () => now);
    for (const person of [ada, ben]) lookers.listen(person, () => told.push(person.name ?? ''));
  });

  it('is told to the others at it, once for each piece of news, and to nobody else', () => {
    expect(lookers.note({ ...query, doing: 'looks' }, ada)).toEqual([]);
    expect(lookers.note({ ...query, doing: 'looks' }, ben)).toEqual([{ name: 'Ada', doing: 'looks' }]);
    expect(told).toEqual(['Ada']);
    lookers.note({ ...query, doing: 'looks' }, ben);
    expect(told).toEqual(['Ada']);
    lookers.note({ ...query, doing: 'types' }, ben);
    expect(told).toEqual(['Ada', 'Ada']);
    expect(lookers.note({ ...query, doing: 'looks' }, ada)).toEqual([{ name: 'Ben', doing: 'types' }]);
    lookers.note({ authority: 'slough', id: randomUUID(), doing: 'looks' }, ben);
    expect(told).toEqual(['Ada', 'Ada']);
  });

  it('says of who has gone that they were there, and forgets who says nothing any more', () => {
    lookers.note({ ...query, doing: 'looks' }, ben);
    lookers.note({ ...query, doing: 'leaves' }, ben);
    expect(lookers.note({ ...query, doing: 'looks' }, ada)).toEqual([{ name: 'Ben', doing: 'looked' }]);
    lookers.note({ ...query, doing: 'looks' }, ben);
    now += 30_000;
    expect(lookers.note({ ...query, doing: 'looks' }, ada)).toEqual([{ name: 'Ben', doing: 'looked' }]);
    now += 2 * 60_000;
    expect(lookers.note({ ...query, doing: 'looks' }, ada)).toEqual([]);
  });

  it('is one thing with who opened its card in the chat', () => {
    chat.look({ authority: query.authority, query: query.id }, ben);
    expect(lookers.note({ ...query, doing: 'looks' }, ada)).toEqual([{ name: 'Ben', doing: 'looked' }]);
    expect(chat.look({ authority: query.authority, query: query.id }, ben)?.person).toEqual(ada);
  });
});
