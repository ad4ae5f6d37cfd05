import type { Cell, ShownTable } from './report.ts';

/** Stands for a figure that is held back (Analysis Function, "Symbols in tables": c for confidential). */
export const heldBack = '[c]';

/** A cell that begins like this is a formula to a spreadsheet (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table as a file for spreadsheets: UTF-8 with its mark, commas, lines ended as RFC 4180 says. Words that a spreadsheet
 * would take for a formula begin with an apostrophe, which makes words of them.
 */
export function csvOf({ columns, rows, total }: ShownTable): string {
  const lines = [columns, ...rows, ...(total === undefined ? [] : [total])];
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return heldBack;
  if (typeof cell === 'number') return String(cell);
  const words = formula.test(cell.trimStart()) ? `'${cell}` : cell;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
