import { seriesSchema, type Series } from '../../knowledge/schema/calendar.ts';
import { localSchema, type Local } from '../../knowledge/schema/local.ts';

/** A drop-in that rolls through three key stages. */
export const dropIn: Series = seriesSchema.parse({
  id: 'drop-in',
  title: 'Drop-in',
  kind: 'drop-in',
  entries: ['advice'],
  rhythm: 'every week',
  forWhom: 'Social workers',
  rolling: ['KS1', 'KS2', 'KS3'],
  agenda: true,
  source: { document: 'offer', statements: ['line.1'] },
});

/** What a council sets, from as much as a test cares about; a wrong shape fails the test. */
export function localWith(local: Readonly<Record<string, unknown>>): Local {
  return localSchema.parse(local);
}

/** One rhythm of the drop-in: weekly on Tuesdays at noon, unless a test says otherwise. */
export function tuesdays(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    series: 'drop-in',
    every: 'week',
    weekday: 'tue',
    starts: '2026-09-01',
    from: '12:00',
    minutes: 60,
    ...changes,
  };
}

/** A moment in milliseconds since 1970, from ISO with its offset. */
export function at(moment: string): number {
  return Date.parse(moment);
}
