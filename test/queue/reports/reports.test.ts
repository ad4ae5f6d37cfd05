import { describe, expect, it } from '@jest/globals';
import { deflectionReport } from '../../../queue/reports/deflection.ts';
import { demandReport } from '../../../queue/reports/demand.ts';
import { knowledgeReport } from '../../../queue/reports/knowledge.ts';
import type { Report } from '../../../queue/reports/report.ts';
import { hoursWords, responseReport } from '../../../queue/reports/response.ts';
import { showReports } from '../../../queue/reports/show-reports.ts';
import { ratingsReport } from '../../../queue/reports/team-ratings.ts';
import { unansweredReport } from '../../../queue/reports/unanswered.ts';
import { useReport } from '../../../queue/reports/use.ts';
import { redacted } from '../people-for-tests.ts';

function shown(report: Report) {
  const [one] = showReports([report]);
  if (one === undefined) throw new Error('no report');
  const table = (id: string) =>
    Object.fromEntries(
      (one.tables.find((each) => each.id === id)?.rows ?? []).map(([name, ...cells]) => [name, cells]),
    );
  return { ...one, table };
}

const one = (key: string | undefined, count: number) => ({ key, count });
const nothing = [[], []] as const;
const demand = {
  days: { from: '2026-11-02', to: '2026-11-15' },
  stages: nothing,
  topics: nothing,
  hours: nothing,
  waysIn: [],
  councils: nothing,
  titleOf: (entry: string) => `Title of ${entry}`,
};

describe('demand', () => {
  it('says which key stage is asked about most, of how many, and of how many it is not known', () => {
    const { summary, table } = shown(
      demandReport({
        ...demand,
        stages: [
          [one('ks3', 20), one('ks4', 38), one('secondary', 9), one(undefined, 41)],
          [one('ks2', 7), one(undefined, 6)],
        ],
      }),
    );
    expect(summary).toEqual([
      'The bot was asked most about Key stage 4 (38 of 108). Not known: 41.',
      'The advice line was asked most about Key stage 2 (7 of 13). Not known: 6.',
    ]);
    expect(table('stages')['Secondary, stage not said']).toEqual([9, 0]);
  });

  it('names all where several are asked about as much, and none where it is too little to show', () => {
    const { summary } = shown(
      demandReport({
        ...demand,
        stages: [
          [one('ks1', 9), one('ks2', 9)],
          [one('ks1', 2), one('ks2', 1)],
        ],
      }),
    );
    expect(summary[0]).toBe('The bot was asked most about Key stage 1 and Key stage 2 (9 of 18 each).');
    expect(summary[1]).toMatch(/^The advice line was asked too little/);
  });

  it('shows councils beside each other where there are several, each by itself and without a sum', () => {
    const councils = [
      [one('Slough', 50), one('Lambeth', 3)],
      [one('Slough', 8), one('Lambeth', 0)],
    ] as const;
    const { tables, table } = shown(demandReport({ ...demand, councils }));
    expect(table('councils')).toEqual({ Lambeth: [null, 0], Slough: [50, 8] });
    expect(tables.find(({ id }) => id === 'councils')?.total).toBeUndefined();
    expect(shown(demandReport(demand)).tables.map(({ id }) => id)).not.toContain('councils');
  });

  it('counts a topic under its title, and what has gone under one name', () => {
    const gone = 'An entry that is no longer there';
    const { table } = shown(
      demandReport({
        ...demand,
        topics: [[one('laptops', 8), one('old-1', 5), one('old-2', 6), one(undefined, 9)], []],
        titleOf: (entry) => (entry === 'laptops' ? 'Laptops' : gone),
      }),
    );
    expect(table('topics')).toEqual({ Laptops: [8, 0], [gone]: [11, 0], 'Not known': [9, 0] });
  });
});

describe('what was answered without the advice line', () => {
  const end = (outcome: string, helpful: boolean | undefined, handedOver: boolean, count: number) => ({
    outcome,
    helpful,
    handedOver,
    count,
  });
  it('counts silence by itself and never as success, nor what went on to the line', () => {
    const { summary, table } = shown(
      deflectionReport([
        end('answer', true, false, 30),
        end('answer', true, true, 5),
        end('answer', undefined, true, 6),
        end('answer', undefined, false, 50),
        end('answer', false, false, 9),
        end('no-answer', undefined, false, 10),
        end('safeguarding', undefined, false, 7),
      ]),
    );
    expect(summary[0]).toBe(
      'Answered and marked as helpful: 30 of 117 (26%). Of 50 that were answered nothing more was heard: they are not counted as success.',
    );
    expect(table('ends')['Answered, then asked the advice line']).toEqual([11]);
    expect(table('ends')['Safety came first']).toEqual([7]);
  });
});

describe('what was not answered', () => {
  const asked = (text: string, count: number) => ({ text: redacted(text), count });
  it('stands in words only where enough questions mean the same; of all others there is one count', () => {
    const { tables, summary } = shown(
      unansweredReport({
        words: [
          asked('driving lessons?', 4),
          asked('can they drive', 2),
          asked('a very particular thing', 3),
          asked('other', 4),
        ],
        all: 20,
        groups: [[0, 1], [2], [3]],
      }),
    );
    expect(tables[0]?.rows).toEqual([
      ['“driving lessons?”', 6],
      ['Everything else: each meaning asked fewer than 5 times', 7],
      ['Not compared: beyond the 1,000 most frequent wordings', 7],
    ]);
    expect(JSON.stringify(tables)).not.toContain('particular');
    expect(summary[0]).toContain('20 questions');
  });
});

describe('times', () => {
  const none = { known: 0, half: undefined, nineInTen: undefined };
  it('are against the target, with what is late and not done yet by itself', () => {
    const { summary, table } = shown(
      responseReport({
        reply: [
          { stands: 'done', inTime: true, count: 30 },
          { stands: 'done', inTime: false, count: 10 },
          { stands: 'done', inTime: undefined, count: 12 },
          { stands: 'late', inTime: undefined, count: 5 },
          { stands: 'not due', inTime: undefined, count: 6 },
        ],
        settle: [{ stands: 'not due', inTime: undefined, count: 63 }],
        took: {
          reply: { known: 40, half: 125, nineInTen: 600 },
          settle: { known: 3, half: 9, nineInTen: 9 },
        },
      }),
    );
    expect(summary).toEqual([
      'First replies within the target: 30 of 40 (75%).',
      'Half of the first replies took at most 2 h 5 min of working time.',
    ]);
    expect(table('targets')['No target was set, or it is not known']).toEqual([12, 0]);
    expect(table('open')['The target has passed']).toEqual([5, 0]);
    expect(table('took')).toEqual({
      'First reply': ['2 h 5 min', '10 h'],
      'Answered or closed': [null, null],
    });
  });

  it('are not known where nobody has kept them', () => {
    const { table } = shown(responseReport({ reply: [], settle: [], took: { reply: none, settle: none } }));
    expect(table('took')['First reply']).toEqual(['Not known', 'Not known']);
    expect(hoursWords(45)).toBe('45 min');
  });
});

describe('ratings', () => {
  it('are of teams, with an average only where enough were rated', () => {
    const { summary, table } = shown(
      ratingsReport({
        stars: [one('5', 20), one('4', 10), one('3', 5), one('2', 6), one('1', 7), one(undefined, 99)],
        helped: [one('1', 30), one('0', 8), one(undefined, 12)],
        topics: [
          { topic: 'laptops', rated: 30, sum: 120 },
          { topic: 'schools', rated: 10, sum: 45 },
          { topic: undefined, rated: 8, sum: 20 },
        ],
        teamOf: (topic) => (topic === 'schools' ? 'The team for Schools' : 'The advice line’s team'),
      }),
    );
    expect(summary).toEqual(['Rated 4 or 5: 30 of 48 (63%).']);
    expect(table('teams')).toEqual({
      'The advice line’s team': [38, '3.7'],
      'The team for Schools': [10, '4.5'],
    });
    expect(table('helped')['Nothing was said']).toEqual([12]);
  });
});

describe('the knowledge', () => {
  it('is overdue the day after its day, due soon within thirty, and has an owner always', () => {
    const review = (id: string, reviewBy: string, owner?: string) => ({
      id,
      reviewed: '2026-01-01',
      reviewBy,
      ...(owner === undefined ? {} : { owner }),
    });
    const { summary, table } = shown(
      knowledgeReport({
        reviews: [
          review('a', '2026-11-21', 'Head'),
          review('b', '2026-11-22'),
          review('c', '2026-12-22'),
          review('d', '2026-12-23'),
        ],
        owner: 'Editor',
        titleOf: (id) => `Entry ${id}`,
        today: '2026-11-22',
      }),
    );
    expect(summary).toEqual([
      'Overdue for review: 1 of 4 statements of the knowledge. Due within 30 days: 2 more.',
    ]);
    expect(table('owners')).toEqual({ Editor: [0, 2, 1], Head: [1, 0, 0] });
    expect(Object.keys(table('due'))).toEqual(['Entry a', 'Entry b', 'Entry c']);
  });
});

describe('who uses it', () => {
  it('says of how many it is not known, and that schools and teams never are', () => {
    const { table, summary } = shown(
      useReport({
        roles: [[one('social-worker', 20), one(undefined, 41)], [one('dsl', 9)]],
        worksFor: [one('slough', 9)],
        councilOf: () => 'Slough',
        askers: 17,
      }),
    );
    expect(table('roles')['Not known']).toEqual([41, 0]);
    expect(table('workplaces')).toEqual({ 'Not known': [61, 9] });
    expect(summary).toEqual(['17 different people asked the bot 61 questions.']);
  });
});
