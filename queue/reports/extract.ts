import { heldBack } from './csv.ts';
import { dayWords, type Days } from './period.ts';
import type { Cell, ShownReport, ShownTable } from './report.ts';

/** What stands above an extract. */
export interface ExtractHead {
  readonly virtualSchool: string;
  readonly days: Days;
  /** An ISO day. */
  readonly madeOn: string;
}

/** What every extract says of what is held back. */
export const heldBackWords = `${heldBack} stands for a figure that is held back: a count from 1 to 4, or one from which such a count could be worked out. Questions stand in words only where 5 or more mean the same.`;

/** All reports as one plain document in Markdown, for governors and Ofsted. */
export function extractOf(
  reports: readonly ShownReport[],
  { virtualSchool, days, madeOn }: ExtractHead,
): string {
  const parts = [
    `# ${plain(virtualSchool)}: the advice line`,
    `From ${dayWords(days.from)} to ${dayWords(days.to)}. Made on ${dayWords(madeOn)}.`,
    heldBackWords,
    ...reports.flatMap(({ title, summary, tables, notes }) => [
      `## ${plain(title)}`,
      ...(summary.length === 0 ? [] : [summary.map(plain).join(' ')]),
      ...tables.flatMap(tableOf),
      notes.map((note) => `- ${plain(note)}`).join('\n'),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableOf({ caption, columns, rows, total, note }: ShownTable): readonly string[] {
  const line = (cells: readonly Cell[]): string => `| ${cells.map(cellWords).join(' | ')} |`;
  const body =
    rows.length === 0
      ? 'Nothing.'
      : [
          line(columns),
          `| ${columns.map(() => '---').join(' | ')} |`,
          ...[...rows, ...(total === undefined ? [] : [total])].map(line),
        ].join('\n');
  return [`### ${plain(caption)}`, body, ...(note === undefined ? [] : [plain(note)])];
}

function cellWords(cell: Cell): string {
  return cell === null ? heldBack : plain(String(cell));
}

/** Words as words: nothing in them is a mark of Markdown or of HTML. */
function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`);
}
