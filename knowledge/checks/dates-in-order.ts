import { entriesOf, type Entry } from '../entries.ts';
import { faultIn, type Check } from './check.ts';

interface Review {
  readonly id: string;
  readonly reviewed: string;
  readonly reviewBy: string;
}

/** A review is due after the last one, and a document's period ends after it begins. */
export const datesInOrder: Check = {
  name: 'dates in order',
  find: (loaded) => [
    ...entriesOf(loaded.pack)
      .flatMap(reviewsOf)
      .filter(({ reviewed, reviewBy }) => reviewBy <= reviewed)
      .map(({ id, reviewed }) =>
        faultIn(loaded, id, 'reviewBy', `must be later than reviewed (${reviewed})`),
      ),
    ...loaded.pack.documents
      .filter(({ inForce: { from, until } }) => from !== null && until !== null && until < from)
      .map(({ id }) => faultIn(loaded, id, 'inForce', 'ends before it begins')),
  ],
};

function reviewsOf(entry: Entry): readonly Review[] {
  switch (entry.kind) {
    case 'topic':
      return entry.topic.entitlements;
    case 'article':
      return [entry.article];
    case 'term':
      return [entry.term];
    case 'contact':
      return [entry.contact];
    case 'not-ours':
      return [];
  }
}
