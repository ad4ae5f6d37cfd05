import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskPage } from '../../../tab/api/desk-lines.ts';
import { done, lineOn, type LineForTests } from '../../queue/line-for-tests.ts';
import { adviser, asking } from '../../queue/people-for-tests.ts';
import { engines } from '../../store/engines.ts';

const [sqlite] = engines;

describe('the pages of the desk’s list', () => {
  let on: LineForTests;
  beforeAll(async () => {
    if (sqlite === undefined) throw new Error('There is no database to test on.');
    on = await lineOn(sqlite);
    for (const form of ['a', 'b']) await on.line.ask(asking(form));
    await on.line.ask(asking('c', { authority: 'lambeth', prefix: 'LA', topic: 'books' }));
    on.clock.pass(10 * 60_000);
    done(await on.line.ask(asking('d', { authority: 'lambeth', prefix: 'LA', topic: 'laptops' })));
  }, 60_000);
  afterAll(() => on.end());

  const all = async (
    advised: Parameters<typeof deskPage>[1],
    since?: number,
  ): Promise<{ readonly numbers: readonly string[]; readonly pages: number; readonly since: number }> => {
    const numbers: string[] = [];
    let [after, pages, first]: [string | undefined, number, number] = [undefined, 0, 0];
    do {
      const parts = {
        filteredQueries: on.store.filteredQueries,
        searchOf: () => undefined,
        now: on.clock.now,
      };
      const page = await deskPage({ since, after }, advised, adviser, parts);
      numbers.push(...page.lines.map(({ number }) => number));
      first = pages === 0 ? page.since : first;
      after = page.next;
      pages += 1;
    } while (after !== undefined && pages < 20);
    return { numbers, pages, since: first };
  };

  it('hold the queries of every line that somebody advises on, those of few lines in one page', async () => {
    const found = await all([{ authority: 'slough' }, { authority: 'lambeth' }, { authority: 'hillingdon' }]);
    expect(found.numbers.toSorted()).toEqual(['LA-0001', 'LA-0002', 'SL-0001', 'SL-0002']);
    expect(found.pages).toBe(1);
    expect((await all([{ authority: 'slough' }])).numbers.toSorted()).toEqual(['SL-0001', 'SL-0002']);
    expect((await all([])).numbers).toEqual([]);
  });

  it('leave out topics that are another team’s, of what has changed too', async () => {
    const advised = [{ authority: 'lambeth', topics: { except: ['books'] } }];
    expect((await all(advised)).numbers).toEqual(['LA-0002']);
    expect((await all(advised, 0)).numbers).toEqual(['LA-0002']);
  });

  it('tell again of what was read just before, and of nothing older', async () => {
    const advised = [{ authority: 'slough' }, { authority: 'lambeth' }];
    const { since } = await all(advised);
    expect((await all(advised, since)).numbers).toEqual(['LA-0002']);
  });

  it('begin at the beginning after what was never given', async () => {
    const parts = { filteredQueries: on.store.filteredQueries, searchOf: () => undefined, now: on.clock.now };
    for (const after of ['', 'x', 'elsewhere|1/2', 'slough|x']) {
      const page = await deskPage({ after }, [{ authority: 'slough' }], adviser, parts);
      expect(page.lines).toHaveLength(2);
    }
  });
});
