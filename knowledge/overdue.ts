import { type DueReview, reviewsOf } from './reviews.ts';
import type { Pack } from './schema.ts';

/** What somebody should have looked at again before `today` (an ISO day): entries, rows of topics, rules of scope. */
export function overdueReviews(pack: Pack, today: string): readonly DueReview[] {
  return reviewsOf(pack).filter(({ reviewBy }) => reviewBy < today);
}
