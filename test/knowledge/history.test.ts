import { describe, expect, it } from '@jest/globals';
import { asksOfThePast, isHistory } from '../../knowledge/history.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { realPack } from './every-pack.ts';

describe('history', () => {
  it.each(['what did ofsted say', 'what was SEMRAC', 'the 2016 plan on missing children', 'OR rec 21'])(
    'is asked for by %s',
    (question) => expect(asksOfThePast(question)).toBe(true),
  );
  it.each(['can he get a laptop', 'who goes to the first pep'])('is not asked for by %s', (question) =>
    expect(asksOfThePast(question)).toBe(false),
  );
  it('is every entry of a document kept as history, and no other', () => {
    const pack = realPack('slough');
    const kept = entriesOf(pack).filter((entry) => isHistory(entry, pack));
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.filter(({ id, kind }) => kind === 'topic' || id === 'advice-line')).toEqual([]);
  });
});
