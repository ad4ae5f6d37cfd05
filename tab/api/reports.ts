import type { PlainRequest, PlainResponse, Route } from '../../bot/request.ts';
import { today, type TurnParts } from '../../bot/turns/parts.ts';
import { csvOf } from '../../queue/reports/csv.ts';
import { extractOf } from '../../queue/reports/extract.ts';
import { canBeReported, type Days, periodDays } from '../../queue/reports/period.ts';
import { type ReportName, reportNames, type ShownReport } from '../../queue/reports/report.ts';
import { showReports } from '../../queue/reports/show-reports.ts';
import { reportAskedSchema, type ReportAsked, type ReportsRead } from '../contract-reports.ts';
import type { TabParts } from '../parts.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import type { Advised } from './desk.ts';
import { mayReadReports, type ReadableLine } from './reports-access.ts';
import { makeReport } from './reports-made.ts';
import { partsFor } from './visitor-parts.ts';
import type { SignedIn } from './signed-in.ts';

/** What was asked for, by whom, once it is known that they may have it. */
interface Reading {
  readonly line: ReadableLine;
  readonly lines: readonly ReadableLine[];
  readonly days: Days;
  readonly visitor: Visitor;
  readonly parts: TurnParts;
}

/**
 * What the reports' pages read, for those who advise on a whole line or lead; asked of Teams each time. Every report that is read
 * and every file that is taken away is in the audit before it is sent.
 */
export function reportRoutes(
  signedIn: SignedIn,
  advisedNow: (visitor: Visitor) => Promise<readonly Advised[]>,
  parts: TabParts,
): readonly Route[] {
  const readable = async (visitor: Visitor): Promise<readonly ReadableLine[]> =>
    mayReadReports(visitor, await advisedNow(visitor), partsFor(visitor, parts));
  const reading = (
    path: string,
    names: (params: PlainRequest['params']) => readonly ReportName[],
    reply: (shown: ReportsRead, reading: Reading, params: PlainRequest['params']) => PlainResponse,
  ): Route =>
    signedIn('get', path, async ({ query, params }, visitor) => {
      const lines = await readable(visitor);
      if (lines.length === 0) return { status: 403 };
      const asked = reportAskedSchema.safeParse(query);
      if (!asked.success) return { status: 400 };
      const line = lines.find(({ authority }) => authority === asked.data.authority);
      if (line === undefined) return { status: 403 };
      const wanted = names(params);
      if (wanted.length === 0) return { status: 404 };
      const own = partsFor(visitor, parts);
      const days = daysAsked(asked.data, today(own));
      if (days === undefined) return { status: 400 };
      const read = { line, lines, days, visitor, parts: own };
      const shown = await readReports(wanted, read, parts);
      if (shown === undefined) return { status: 404 };
      const answer = reply(shown, read, params);
      if (answer.status === 200) await note(answer, path, wanted, read);
      return answer;
    });
  return [
    signedIn('get', 'reports', async (_request, visitor) => {
      const lines = await readable(visitor);
      return { status: 200, body: { lines: lines.map(({ authority, name }) => ({ authority, name })) } };
    }),
    reading(
      'reports/extract',
      () => reportNames,
      (shown) => ({ status: 200, body: shown }),
    ),
    reading('reports/extract/text', () => reportNames, asText),
    reading('reports/:name', named, (shown) => ({ status: 200, body: shown })),
    reading('reports/:name/:table', named, asCsv),
  ];
}

function named({ name }: PlainRequest['params']): readonly ReportName[] {
  return reportNames.filter((one) => one === name);
}

/** Undefined for days that cannot be reported on. */
function daysAsked({ period, from, to }: ReportAsked, day: string): Days | undefined {
  if (from === undefined && to === undefined) return periodDays(period ?? 'three-months', day);
  const days = { from: from ?? to ?? day, to: to ?? day };
  return canBeReported(days, day) ? days : undefined;
}

async function readReports(
  names: readonly ReportName[],
  { line, lines, days, parts }: Reading,
  { reportFigures: figures }: TabParts,
): Promise<ReportsRead | undefined> {
  const search = parts.searchOf(line.authority);
  if (search === undefined) return undefined;
  const made = [];
  for (const name of names) made.push(await makeReport(name, { line, lines, days, search, figures, parts }));
  const reports: readonly ShownReport[] = showReports(made);
  return {
    virtualSchool: search.pack.virtualSchool,
    ...days,
    madeOn: today(parts),
    // What is read-only here is JSON there.
    reports: structuredClone(reports) as ReportsRead['reports'],
  };
}

function asText({ reports, virtualSchool, madeOn }: ReportsRead, { line, days }: Reading): PlainResponse {
  const text = extractOf(reports as readonly ShownReport[], { virtualSchool, days, madeOn });
  return file(`advice-line-${line.authority}-${days.from}-to-${days.to}.md`, 'text/markdown', text);
}

function asCsv({ reports: [report] }: ReportsRead, { line, days }: Reading, params: PlainRequest['params']) {
  const table = report?.tables.find(({ id }) => id === params['table']);
  if (report === undefined || table === undefined) return { status: 404 };
  const name = `${report.name}-${table.id}-${line.authority}-${days.from}-to-${days.to}.csv`;
  return file(name, 'text/csv', csvOf(table));
}

function file(name: string, type: string, text: string): PlainResponse {
  return {
    status: 200,
    file: { name, contentType: `${type}; charset=utf-8`, bytes: new TextEncoder().encode(text) },
  };
}

/** Notes what was read or taken away. Rejects where it cannot be kept, and then nothing is given out. */
async function note(
  answer: PlainResponse,
  path: string,
  names: readonly ReportName[],
  { line, days, visitor, parts }: Reading,
): Promise<void> {
  const [only, ...others] = names;
  await parts.audit.note({
    authority: line.authority,
    at: parts.now(),
    what: answer.file === undefined ? 'viewed' : 'exported',
    by: { role: 'adviser', person: visitor.person },
    detail: { report: others.length > 0 ? 'extract' : (only ?? path), from: days.from, to: days.to },
  });
}
