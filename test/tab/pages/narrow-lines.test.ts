import { describe, expect, it } from '@jest/globals';
import type { DeskLine } from '../../../tab/contract-desk.ts';
import { asIf } from '../../../tab/pages/desk/as-if.ts';
import { choicesOf, countsOf, narrowed } from '../../../tab/pages/desk/narrow-lines.ts';
import { addressOf, viewIn, type View } from '../../../tab/pages/desk/view.ts';

const line = (n: number, more: Partial<DeskLine> = {}): DeskLine => ({
  id: `id-${n}`,
  authority: 'slough',
  number: `SL-000${n}`,
  version: 1,
  state: 'waiting',
  createdAt: n * 1_000,
  ...more,
});
const now = 100_000;
const lines = [
  line(1, { topic: 'Laptops', cohort: 'Children in care', replyDue: now + 5_000 }),
  line(2, { topic: 'Laptops', urgent: true }),
  line(3, { state: 'claimed', mine: true, holder: 'Ada', replyDue: now - 1 }),
  line(4, { state: 'awaiting-asker', holder: 'Ben', settleDue: now - 1, authority: 'lambeth' }),
  line(5, { state: 'claimed', holder: 'Ben', replyDue: now + 9_000, settleDue: now }),
];
const view = (more: Partial<View> = {}): View => ({ filter: 'all', sort: 'oldest', ...more });
const numbers = (of: View): readonly number[] =>
  narrowed(lines, of, now).map(({ number }) => Number(number.slice(-1)));

describe('the desk’s lines', () => {
  it.each<readonly [string, Partial<View>, readonly number[]]>([
    ['all that are open', {}, [1, 2, 3, 4, 5]],
    ['what waits', { filter: 'waiting' }, [1, 2]],
    ['one’s own', { filter: 'mine' }, [3]],
    ['what is urgent', { filter: 'urgent' }, [2]],
    // While the asker has to write, the clocks stand still.
    ['what is overdue', { filter: 'overdue' }, [3, 5]],
    ['a topic', { topic: 'Laptops' }, [1, 2]],
    ['what has none', { topic: 'none' }, [3, 4, 5]],
    ['a cohort', { cohort: 'Children in care' }, [1]],
    ['a council', { authority: 'lambeth' }, [4]],
    ['the newest first', { sort: 'newest' }, [5, 4, 3, 2, 1]],
    ['what is due first, then what never is', { sort: 'due' }, [3, 4, 5, 1, 2]],
    ['what is urgent first', { sort: 'urgent' }, [2, 1, 3, 4, 5]],
  ])('show %s', (_what, more, expected) => {
    expect(numbers(view(more))).toEqual(expected);
  });

  it('are counted by what each filter would show, with the rest as it is', () => {
    expect(countsOf(lines, view({ filter: 'mine' }), now)).toEqual({
      waiting: 2,
      mine: 1,
      urgent: 1,
      overdue: 2,
      all: 5,
    });
    expect(countsOf(lines, view({ topic: 'Laptops' }), now)).toMatchObject({ all: 2, mine: 0 });
  });

  it('offer what there is to choose, and what was chosen though it is gone', () => {
    expect(choicesOf(lines, 'topic', view(), now)).toEqual([
      { value: 'Laptops', count: 2 },
      { value: 'none', count: 3 },
    ]);
    expect(choicesOf(lines, 'topic', view({ topic: 'Books' }), now)[0]).toEqual({ value: 'Books', count: 0 });
  });

  it('keep a view in an address and read it again, and take anything for an address', () => {
    const kept = view({ filter: 'overdue', sort: 'due', topic: 'Trips & treats', authority: 'slough' });
    expect(viewIn(addressOf(kept))).toEqual(kept);
    expect(addressOf(viewIn(''))).toBe('');
    expect(viewIn('?show=nothing&sort=%00&topic=')).toEqual({ filter: 'waiting', sort: 'oldest' });
  });
});

describe('a line as if what was pressed is done', () => {
  it('is another’s or nobody’s, urgent or not, and the same for what it does not show', () => {
    const waiting = line(1);
    const claimed = asIf(waiting, { verb: 'claim-query' }, 'Ada');
    expect(claimed).toMatchObject({ state: 'claimed', holder: 'Ada', mine: true });
    expect(asIf(claimed ?? waiting, { verb: 'release-query' }, 'Ada')).toEqual(waiting);
    const urgent = asIf(waiting, { verb: 'set-urgent', urgent: true }, 'Ada');
    expect(urgent).toMatchObject({ urgent: true });
    expect(asIf(urgent ?? waiting, { verb: 'set-urgent', urgent: false }, 'Ada')).toEqual(waiting);
    expect(asIf(waiting, { verb: 'query-more' }, 'Ada')).toBeUndefined();
  });
});
