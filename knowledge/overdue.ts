import { entriesOf, type Review } from './entries.ts';
import type { Pack } from './schema.ts';

/** The entries, and rows of topics, that somebody should have looked at again before `today` (an ISO day). */
export function overdueReviews(pack: Pack, today: string): readonly Review[] {
  return entriesOf(pack)
    .flatMap(({ reviews }) => reviews)
    .filter(({ reviewBy }) => reviewBy < today);
}
