import { dayPlus } from './calendar/local-time.ts';
import { everyEntry } from './live/entries-by-kind.ts';
import type { EntryContent } from './live/entry-version.ts';
import type { EntryKind } from './live/entry-kinds.ts';
import type { Pack } from './schema.ts';

/** An entry that somebody has to read against its document again. */
export interface DueEntry {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** The role that has to; the pack's where none is named. */
  readonly owner: string;
  /** The first day by which a part of it is due. ISO days. */
  readonly reviewBy: string;
}

/** Reviews are spoken of from so many days before they are due. */
export const daysAhead = 7;

/** What is due or overdue on `today` (an ISO day), the longest overdue first: an entry once, however many of its rows are. */
export function dueEntries(pack: Pack, today: string): readonly DueEntry[] {
  const horizon = dayPlus(today, daysAhead);
  return everyEntry(pack)
    .flatMap(({ entry, kind, content }): readonly DueEntry[] => {
      const [first] = reviewsIn(content)
        .filter(({ reviewBy }) => reviewBy <= horizon)
        .toSorted((one, other) => one.reviewBy.localeCompare(other.reviewBy));
      if (first === undefined) return [];
      const { title, term } = content as { readonly title?: string; readonly term?: string };
      return [
        {
          entry,
          kind,
          title: title ?? term ?? entry,
          owner: first.owner ?? pack.owner,
          reviewBy: first.reviewBy,
        },
      ];
    })
    .toSorted((one, other) => one.reviewBy.localeCompare(other.reviewBy));
}

/**
 * The entry as it is once somebody has read what is due of it against its document and found it unchanged: read on `today`,
 * and to be read again a year later. Everything else stays.
 */
export function confirmed(content: EntryContent, today: string): EntryContent {
  const horizon = dayPlus(today, daysAhead);
  return withReviews(content, (review) =>
    review.reviewBy <= horizon ? { reviewed: today, reviewBy: dayPlus(today, 365) } : review,
  ) as EntryContent;
}

interface Reviewed {
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly owner?: string;
}

function isReviewed(value: object): value is Reviewed {
  const { reviewed, reviewBy } = value as Partial<Reviewed>;
  return typeof reviewed === 'string' && typeof reviewBy === 'string';
}

/** The reviews of an entry: its own, or those of its rows. */
function reviewsIn(value: unknown): readonly Reviewed[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isReviewed(value) ? [value] : []), ...Object.values(value).flatMap(reviewsIn)];
}

function withReviews(
  value: unknown,
  change: (review: Reviewed) => Pick<Reviewed, 'reviewed' | 'reviewBy'>,
): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withReviews(each, change));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withReviews(each, change)]),
  );
  if (!isReviewed(value)) return inner;
  const { reviewed, reviewBy } = change(value);
  return { ...inner, reviewed, reviewBy };
}
