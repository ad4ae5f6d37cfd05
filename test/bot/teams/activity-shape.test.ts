import { describe, expect, it } from '@jest/globals';
import { activitySchema } from '../../../bot/teams/activity-shape.ts';

const activity = (changes: object = {}): object => ({
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1/',
  from: { id: '29:a' },
  recipient: { id: '28:b' },
  conversation: { id: 'a:1' },
  ...changes,
});
const deep = (levels: number): unknown => {
  let nested: unknown = 'x';
  for (let n = 0; n < levels; n += 1) nested = n % 2 === 0 ? [nested] : { nested };
  return nested;
};

const many = (count: number): readonly object[] => Array.from({ length: count }, () => ({ id: 'x' }));

describe('the shape of an activity', () => {
  it.each([
    ['deeper than any card', { value: deep(40) }],
    ['deep where nobody looks', { entities: [deep(40)] }],
    ['so deep that the stack would end', { value: deep(100_000) }],
    ['with more attachments than a message has', { attachments: many(1_001) }],
    ['with more entities than a message has', { entities: many(1_001) }],
    ['with more members than are added at once', { membersAdded: many(1_001) }],
    ['with an id that goes on', { id: 'x'.repeat(601) }],
    ['with an id that no header can hold', { conversation: { id: 'a:⼋😫' } }],
    ['with an id that leads out of its folder', { conversation: { id: '..' } }],
    ['with an empty conversation', { conversation: { id: '' } }],
    ['with a control in an id', { from: { id: '29:a\u0000' } }],
    ['with a line break in an id', { conversation: { id: 'a:1\r\nX: y' } }],
    ['with a name that goes on', { from: { id: '29:a', name: 'x'.repeat(301) } }],
    ['with a text that goes on', { text: 'x'.repeat(200_001) }],
    ['with a number for a text', { text: 7 }],
  ])('is not that of one %s', (_what, changes) => {
    expect(activitySchema.safeParse(activity(changes)).success).toBe(false);
  });

  it('is that of a press on a card as it is today, with room to spare', () => {
    expect(activitySchema.safeParse(activity({ value: deep(20) })).success).toBe(true);
  });

  it('leaves what was typed as it was, without what no keyboard makes', () => {
    const read = activitySchema.parse(
      activity({
        text: 'one\ttab\r\ntwo\u0000\u001B[31m\uD800 😀',
        value: { action: { data: { question: ['a\u0000b', { c: 'd\u0007' }] } } },
        from: { id: '29:a', name: 'Ash\u0000a' },
      }),
    );
    expect(read).toMatchObject({
      text: 'one\ttab\r\ntwo[31m\uFFFD 😀',
      value: { action: { data: { question: ['ab', { c: 'd' }] } } },
      from: { name: 'Asha' },
    });
  });

  it('takes a key named like the prototype for a key', () => {
    const read = activitySchema.parse(
      JSON.parse(JSON.stringify(activity()).replace(/}$/, ',"value":{"__proto__":{"polluted":true}}}')),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype);
  });
});
