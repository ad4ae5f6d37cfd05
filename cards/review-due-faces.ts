import { dueEntries } from '../knowledge/due-entries.ts';
import { noFacts } from '../knowledge/facts.ts';
import { rowsFor } from '../knowledge/entitlements.ts';
import { topicEntry } from '../knowledge/entries.ts';
import type { Pack } from '../knowledge/schema.ts';
import { answerCard } from './answer-card.ts';
import type { CardFace } from './faces.ts';
import { reviewDueCard, reviewsDueCard } from './review-due-card.ts';

/** The cards by which due reviews are brought to their owners, as they will be when the pack's are due. */
export function reviewDueFaces(pack: Pack, today: string): readonly CardFace[] {
  const later = '2027-03-01';
  const due = dueEntries(pack, later);
  const [first] = due;
  const [topic] = pack.topics;
  if (first === undefined || topic === undefined) return [];
  const { authority, name: authorityName } = pack;
  const now = Date.parse(`${later}T09:00Z`);
  const page = 'https://advice-line.example.org/tab/knowledge';
  const asItReads = answerCard({
    pack,
    entry: topicEntry(topic),
    rows: rowsFor(topic, noFacts).slice(0, 3),
    facts: noFacts,
    related: [],
    today,
  });
  const one = { authority, today: later, asItReads, now, due: { ...first, title: topic.title } };
  return [
    {
      name: 'reviews-due',
      title: 'Reviews that are due',
      ...reviewsDueCard({ authority, authorityName, due, today: later, page, now }),
    },
    {
      name: 'review-due',
      title: 'A review that is due',
      ...reviewDueCard({ ...one, form: page, waits: false }),
    },
    {
      name: 'review-due-waits',
      title: 'A review that is due, and a change that waits',
      ...reviewDueCard({ ...one, waits: true }),
    },
  ];
}
