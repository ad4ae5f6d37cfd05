import { reviewsOf } from '../reviews.ts';
import { faultIn, type Check } from './check.ts';

/** A review is due after the last one, and a document's period ends after it begins. */
export const datesInOrder: Check = {
  name: 'dates in order',
  find: (loaded) => [
    ...reviewsOf(loaded.pack)
      .filter(({ reviewed, reviewBy }) => reviewBy <= reviewed)
      .map(({ id, reviewed }) =>
        faultIn(loaded, id, 'reviewBy', `must be later than reviewed (${reviewed})`),
      ),
    ...loaded.pack.documents
      .filter(({ inForce: { from, until } }) => from !== null && until !== null && until < from)
      .map(({ id }) => faultIn(loaded, id, 'inForce', 'ends before it begins')),
  ],
};
