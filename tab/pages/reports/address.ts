import { z } from 'zod';
import { periods, reportPages, type ReportPage } from '../../contract-reports.ts';

const chosenSchema = z.object({
  authority: z.string().optional(),
  period: z.enum(periods).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
});
/** What an address chooses: whose line, and which days. Without days it is the last three months. */
export type Chosen = z.infer<typeof chosenSchema>;

/** The report that an address names, if there is one of that name. */
export function pageNamed(name: string | undefined): ReportPage | undefined {
  return name === undefined ? 'demand' : reportPages.find((page) => page === name);
}

/** Reads what stands after the question mark; what cannot be read is not chosen. */
export function readChosen(search: string): Chosen {
  return chosenSchema.parse(Object.fromEntries(new URLSearchParams(search)));
}

/** What is asked of the service for this choice, and what stands after the question mark of the address. */
export function askedFor({ authority, period, from, to }: Chosen): string {
  const days = from === undefined && to === undefined ? { period } : { from, to };
  const chosen = Object.entries({ authority, ...days }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return new URLSearchParams(chosen).toString();
}

/** The path of a report with the same choice. */
export function pathOf(page: ReportPage, chosen: Chosen): string {
  return `/reports/${page}?${askedFor(chosen)}`;
}
