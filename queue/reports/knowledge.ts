import { dayPlus } from '../../knowledge/calendar/local-time.ts';
import type { DueReview } from '../../knowledge/reviews.ts';
import { dayWords } from './period.ts';
import type { Report } from './report.ts';

const soonDays = 30;

/** What the report on the knowledge is made of. */
export interface KnowledgeReviews {
  readonly reviews: readonly DueReview[];
  /** Who looks after what names no owner of its own. */
  readonly owner: string;
  readonly titleOf: (id: string) => string;
  /** An ISO day. */
  readonly today: string;
}

/** What of the knowledge is due to be read against its document again, and whose it is. As of today, whatever the period. */
export function knowledgeReport({ reviews, owner, titleOf, today }: KnowledgeReviews): Report {
  const soon = dayPlus(today, soonDays);
  const standing = ({ reviewBy }: DueReview) =>
    reviewBy < today ? 'Overdue' : reviewBy <= soon ? 'Due soon' : 'Later';
  const due = reviews
    .filter((review) => standing(review) !== 'Later')
    .toSorted((one, other) => one.reviewBy.localeCompare(other.reviewBy) || one.id.localeCompare(other.id));
  const owners = [...new Set(reviews.map((review) => review.owner ?? owner))].toSorted();
  const overdue = due.filter((review) => standing(review) === 'Overdue').length;
  return {
    name: 'knowledge',
    title: 'Knowledge to be reviewed',
    inWords: () => [
      `Overdue for review: ${overdue} of ${reviews.length} statements of the knowledge. Due within ${soonDays} days: ${due.length - overdue} more.`,
    ],
    tables: [
      {
        kind: 'plain',
        id: 'owners',
        caption: 'Reviews by owner',
        columns: ['Owner', 'Overdue', `Due within ${soonDays} days`, 'Later'],
        rows: owners.map((each) => {
          const theirs = reviews.filter((review) => (review.owner ?? owner) === each).map(standing);
          return [
            each,
            ...['Overdue', 'Due soon', 'Later'].map((name) => theirs.filter((one) => one === name).length),
          ];
        }),
      },
      {
        kind: 'plain',
        id: 'due',
        caption: 'What is due',
        columns: ['What', 'Owner', 'Review by', 'Last read against its document', 'State'],
        rows: due.map((review) => [
          titleOf(review.id),
          review.owner ?? owner,
          dayWords(review.reviewBy),
          dayWords(review.reviewed),
          standing(review),
        ]),
      },
    ],
    notes: [
      `As it stands on ${dayWords(today)}. These are documents and not people, so nothing is held back.`,
    ],
  };
}
