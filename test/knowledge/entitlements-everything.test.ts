import { describe, expect, it } from '@jest/globals';
import { asksForEverything } from '../../knowledge/entitlements/asks-for-everything.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { everyPack } from './every-pack.ts';

describe('a question for all that a child can have', () => {
  it.each([
    'what can he get',
    'What can this young person get?',
    'what is a y9 looked after child entitled to',
    '17, level 3, care leaver, what can she have',
    'what can my year 10 lad get from you',
    'what are his entitlements',
    'everything he can get',
    'what is my y2 foster child entitled to',
    'what can an adopted 10 year old get',
    'what can my 15yo on a CP plan get',
  ])('is told: %s', (question) => {
    expect(asksForEverything(question)).toBe(true);
  });

  it.each([
    'what can he get for a laptop',
    'what tuition can she get',
    'what money is he entitled to',
    'what can I expect from the virtual school',
    'what support is there for care leavers',
    'what does an apprentice get',
    'what does a foster carer get',
    'what can he do about his PEP',
  ])('is not a question about one matter, several children or the asker: %s', (question) => {
    expect(asksForEverything(question)).toBe(false);
  });

  it('swallows no phrasing and no question of any pack', () => {
    const swallowed = everyPack()
      .flatMap((pack) => [
        ...entriesOf(pack).flatMap(({ aliases }) => aliases.map(({ text }) => text)),
        ...pack.questions.map(({ question }) => question),
      ])
      .filter(asksForEverything);
    expect(swallowed).toEqual([]);
  });
});
