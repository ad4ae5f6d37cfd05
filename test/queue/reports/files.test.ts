import { describe, expect, it } from '@jest/globals';
import { csvOf } from '../../../queue/reports/csv.ts';
import { extractOf } from '../../../queue/reports/extract.ts';

const table = { id: 't', caption: 'Questions by topic', columns: ['Topic', 'Asked'] };

describe('a table as a file', () => {
  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r=1'])(
    'makes no formula of %j',
    (words) => {
      const [, line] = csvOf({ ...table, rows: [[words, 5]] }).split('\r\n');
      expect(line?.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('keeps commas, quotes and lines in their fields, and says what is held back', () => {
    const rows = [
      ['Laptops, "old" ones', 12],
      ['two\nlines', null],
    ];
    expect(csvOf({ ...table, rows, total: ['All', 16] })).toBe(
      '\uFEFFTopic,Asked\r\n"Laptops, ""old"" ones",12\r\n"two\nlines",[c]\r\nAll,16\r\n',
    );
  });
});

describe('an extract', () => {
  it('is a plain document in which words are words, with what is held back said once', () => {
    const text = extractOf(
      [
        {
          name: 'demand',
          title: 'Demand',
          summary: ['Most asked of the bot: Key stage 4.'],
          tables: [{ ...table, rows: [['<b>A | *B*</b>', null]], total: ['All', 40] }],
          notes: ['A note.'],
        },
      ],
      {
        virtualSchool: 'A Virtual School',
        days: { from: '2026-09-01', to: '2026-11-22' },
        madeOn: '2026-11-22',
      },
    );
    expect(text).toContain('# A Virtual School: the advice line\n');
    expect(text).toContain('From 1 September 2026 to 22 November 2026. Made on 22 November 2026.');
    expect(text).toContain('[c] stands for a figure that is held back');
    expect(text).toContain(String.raw`| \<b\>A \| \*B\*\</b\> | [c] |`);
    expect(text).toContain('| All | 40 |');
  });
});
