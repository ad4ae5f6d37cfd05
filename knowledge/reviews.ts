import { entriesOf, type Review } from './entries.ts';
import type { Pack } from './schema.ts';

/** When something was last read against its document, and by when it must be again. */
export type DueReview = Pick<Review, 'id' | 'reviewed' | 'reviewBy' | 'owner'>;

/** The reviews of everything in a pack that a document stands behind: entries, rows of topics, rules of scope. */
export function reviewsOf(pack: Pack): readonly DueReview[] {
  return [...entriesOf(pack).flatMap(({ reviews }) => reviews), ...pack.scope];
}
