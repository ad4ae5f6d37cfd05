import { z } from 'zod';

/** What the reports' pages and the service say to each other. */

/** The reports, in the order of their links; `extract` is all of them as one document. */
export const reportPages = [
  'demand',
  'unanswered',
  'deflection',
  'response',
  'ratings',
  'knowledge',
  'use',
  'extract',
] as const;
export type ReportPage = (typeof reportPages)[number];

/** Periods with a name; any other is named by its days. */
export const periods = ['month', 'three-months', 'academic-year'] as const;
export type Period = (typeof periods)[number];

const day = z.iso.date();

/** Which days of which council's line. Without days or a period it is the last three months. */
export const reportAskedSchema = z.object({
  authority: z.string().min(1).max(40),
  period: z.enum(periods).optional(),
  from: day.optional(),
  to: day.optional(),
});
export type ReportAsked = z.infer<typeof reportAskedSchema>;

/** A figure or words; `null` is a figure that is held back. */
export const cellSchema = z.union([z.string(), z.number(), z.null()]);
export type Cell = z.infer<typeof cellSchema>;

export const reportTableSchema = z.object({
  id: z.string(),
  caption: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(cellSchema)),
  total: z.array(cellSchema).exactOptional(),
  chart: z.enum(['bars', 'columns']).exactOptional(),
  note: z.string().exactOptional(),
});
export type ReportTable = z.infer<typeof reportTableSchema>;

export const reportSchema = z.object({
  name: z.enum(reportPages),
  title: z.string(),
  summary: z.array(z.string()),
  tables: z.array(reportTableSchema),
  notes: z.array(z.string()),
});
export type ReportRead = z.infer<typeof reportSchema>;

/** One report or several, of the same days. */
export const reportsSchema = z.object({
  virtualSchool: z.string(),
  from: day,
  to: day,
  madeOn: day,
  reports: z.array(reportSchema),
});
export type ReportsRead = z.infer<typeof reportsSchema>;

/** The councils of whose line somebody may read reports. */
export const reportLinesSchema = z.object({
  lines: z.array(z.object({ authority: z.string(), name: z.string() })),
});
export type ReportLines = z.infer<typeof reportLinesSchema>;
