import type { CardElement } from '@microsoft/teams.cards';
import type { Review } from '../knowledge/entries.ts';
import { caution } from './words.ts';

/** What has changed since the document was written, apart from its words and with the public source that says so. */
export function overtakenLines(reviews: readonly Omit<Review, 'id'>[]): readonly CardElement[] {
  if (reviews.every(({ overtaken }) => overtaken === undefined)) return [];
  const notes = new Map(
    reviews.flatMap(({ overtaken }) =>
      overtaken === undefined
        ? []
        : [
            [
              overtaken.note,
              caution(
                `Since then: ${overtaken.note} ([${overtaken.citation.title}](${overtaken.citation.url}))`,
              ),
            ] as const,
          ],
    ),
  );
  return [...notes.values()];
}
