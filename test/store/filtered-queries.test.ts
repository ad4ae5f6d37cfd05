import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryFilter } from '../../queue/filtered-queries.ts';
import { byAdviser, done, lineOn, type LineForTests } from '../queue/line-for-tests.ts';
import { adviser, asking, colleague } from '../queue/people-for-tests.ts';
import { engines } from './engines.ts';

describe.each(engines)('lists of queries on $name', (engine) => {
  let on: LineForTests;
  beforeAll(async () => {
    on = await lineOn(engine);
    // Three at the same instant and two later: pages must neither repeat nor leave out.
    for (const [form, topic] of [
      ['a', 'laptops'],
      ['b', 'books'],
      ['c', undefined],
    ] as const)
      await on.line.ask(asking(form, topic === undefined ? {} : { topic }));
    on.clock.pass(1_000);
    const taken = done(await on.line.ask(asking('d', { topic: 'laptops' })));
    await on.line.claim(byAdviser(taken));
    await on.line.ask(asking('e'));
    await on.line.ask(asking('f', { authority: 'lambeth', prefix: 'LA' }));
  }, 60_000);
  afterAll(() => on.end());

  const numbers = async (filter: QueryFilter): Promise<string[]> => {
    const { queries } = await on.store.filteredQueries.list('slough', filter, { limit: 50 });
    return queries.map(({ number }) => number).toSorted();
  };

  it.each<readonly [string, QueryFilter, readonly number[]]>([
    ['everything', {}, [1, 2, 3, 4, 5]],
    ['what waits', { states: ['waiting'] }, [1, 2, 3, 5]],
    ['what the adviser has', { claimedBy: adviser }, [4]],
    ['what a colleague has', { claimedBy: colleague }, []],
    ['what is urgent', { urgent: true }, []],
    ['what is overdue', { replyDueBefore: 9e15 }, []],
    ['some topics', { topics: { only: ['laptops'] } }, [1, 4]],
    ['no topics at all', { topics: { only: [] } }, []],
    ['all but some topics', { topics: { except: ['laptops'] } }, [2, 3, 5]],
    ['some of what waits', { states: ['waiting'], topics: { except: ['books'] } }, [1, 3, 5]],
  ])('give %s', async (_what, filter, expected) => {
    expect(await numbers(filter)).toEqual(expected.map((one) => `SL-000${one}`));
  });

  it('give what has changed since a moment, that moment included', async () => {
    const at = on.clock.now();
    expect(await numbers({ changedSince: at })).toEqual(['SL-0004', 'SL-0005']);
    expect(await numbers({ changedSince: at + 1 })).toEqual([]);
    expect(await numbers({ changedSince: at - 1_000 })).toHaveLength(5);
  });

  it('turn page by page, each query once, the oldest first', async () => {
    const seen: string[] = [];
    for (let after: string | undefined, turn = 0; turn < 9; turn += 1) {
      const page = await on.store.filteredQueries.list('slough', {}, { limit: 2, after });
      seen.push(...page.queries.map(({ number }) => number));
      after = page.next;
      if (after === undefined) break;
    }
    expect(seen.toSorted()).toEqual(await numbers({}));
    expect(seen.slice(3).toSorted()).toEqual(['SL-0004', 'SL-0005']);
  });

  it('begin at the beginning after what was never given', async () => {
    for (const after of ['', 'x', "1/'; drop table queries", '9'.repeat(40)]) {
      const page = await on.store.filteredQueries.list('slough', {}, { limit: 1, after });
      expect(page.queries).toHaveLength(1);
    }
  });
});
