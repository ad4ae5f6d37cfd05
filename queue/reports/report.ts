/** What can be read of the advice line's work, in the order of the pages. */
export const reportNames = [
  'demand',
  'unanswered',
  'deflection',
  'response',
  'ratings',
  'knowledge',
  'use',
] as const;
export type ReportName = (typeof reportNames)[number];

/** One column of counts. Counts of the same `of` are parts of the same total, whichever way they are divided. */
export interface Measure {
  readonly name: string;
  readonly of: string;
}

/** One row of counts, one for each measure; `last` where its place is at the end whatever its size. */
export interface CountRow {
  readonly name: string;
  readonly counts: readonly number[];
  readonly last?: true;
}

/** Counts as they are, before small ones are held back. The rows come in an order that says nothing of their size. */
export interface CountTable {
  readonly kind: 'counts';
  readonly id: string;
  readonly caption: string;
  /** What the rows are: the heading of the first column. */
  readonly rowsAre: string;
  readonly measures: readonly Measure[];
  readonly rows: readonly CountRow[];
  /** Shown as they come, or the largest of what is shown first. */
  readonly order: 'as given' | 'largest first';
  readonly chart: 'bars' | 'columns' | 'none';
  /** Where the counts are no parts of a total that is shown anywhere. */
  readonly noTotal?: true;
  /** A column more, whose figures are shown where the row's first count is 5 or more and shown. */
  readonly beside?: { readonly name: string; readonly values: readonly (string | undefined)[] };
  readonly note?: string;
}

/** A table about documents, which says nothing of any person. */
export interface PlainTable {
  readonly kind: 'plain';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: string;
}

/** A report before small numbers are held back. */
export interface Report {
  readonly name: ReportName;
  readonly title: string;
  /** What it says in a sentence or two, made of what is shown and nothing else. */
  readonly inWords: (tables: readonly ShownTable[]) => readonly string[];
  readonly tables: readonly (CountTable | PlainTable)[];
  /** How it was counted and what cannot be known. */
  readonly notes: readonly string[];
}

/** A figure, words, or `null` for a figure that is held back. */
export type Cell = string | number | null;

/** A table as it may be shown. */
export interface ShownTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
  readonly chart?: 'bars' | 'columns';
  readonly note?: string;
}

/** A report as it may be shown. */
export interface ShownReport {
  readonly name: ReportName;
  readonly title: string;
  readonly summary: readonly string[];
  readonly tables: readonly ShownTable[];
  readonly notes: readonly string[];
}
