import { AdaptiveCard } from '@microsoft/teams.cards';
import { DateTime } from 'luxon';
import { topicEntry } from '../knowledge/entries.ts';
import { rowsFor } from '../knowledge/entitlements.ts';
import { noFacts } from '../knowledge/facts.ts';
import type { Pack } from '../knowledge/schema.ts';
import { answerCard } from './answer-card.ts';
import type { ShownCard } from './card.ts';
import { channelInUseCard } from './channel-cards.ts';
import { anothersChannelCard, limitedChannelCard, topicsUnknownCard } from './channel-refused-cards.ts';
import type { CardFace } from './faces.ts';
import { forDialog, linksOnly, replyComesElsewhere, type CardJson } from './plain-card.ts';
import { adviserQueryCard } from './query-adviser-card.ts';
import { queryFormCard } from './query-form-card.ts';
import { queryMentionCard } from './query-mention-card.ts';
import { inventedQueries } from './query-faces-invented.ts';
import { glanceQueryCard } from './query-glance-card.ts';
import { queryListCard } from './query-list-card.ts';
import { queryMovedCard } from './query-moved-card.ts';

/** Every face of what advisers get at the queue by, with invented content. `today` is an ISO day. */
export function queueFaces(pack: Pack, today: string): readonly CardFace[] {
  const now = DateTime.fromISO(`${today}T16:05`, { zone: 'Europe/London' }).toMillis();
  const queries = inventedQueries(pack, now);
  const view = { authority: pack.authority, authorityName: pack.name, now };
  const rows = queries.map(({ query, known }, index) => ({
    query: { ...query, number: `SL-00${10 + index}`, ...(index === 1 && { urgent: true as const }) },
    ...(known === true && { topicTitle: pack.topics[0]?.title, cohortName: 'Post-16' }),
  }));
  const [first] = queries;
  return [
    face(
      'queue-open',
      'The open queries, first page',
      queryListCard({ ...view, which: 'open', rows: rows.slice(0, 6), next: '1/a' }),
    ),
    face(
      'queue-open-further',
      'The open queries, second page',
      queryListCard({ ...view, which: 'open', rows: rows.slice(6, 10), further: true }),
    ),
    face('queue-urgent-none', 'Nothing is urgent', queryListCard({ ...view, which: 'urgent', rows: [] })),
    face('queue-found', 'What was found', queryListCard({ ...view, which: 'found', rows: rows.slice(0, 2) })),
    face('queue-no-such', 'No such number', queryListCard({ ...view, which: 'one', rows: [] })),
    ...queries
      .filter(({ name }) => ['waiting', 'claimed', 'closed'].includes(name))
      .map(({ name, title, query }) =>
        face(`queue-glance-${name}`, `Not theirs: ${title}`, glanceQueryCard({ query, now })),
      ),
    ...(first === undefined
      ? []
      : [
          face('queue-moved', 'The topic has another channel', queryMovedCard(first.query)),
          face('queue-mention', 'A query named in any chat', queryMentionCard(first.query, pack.name)),
          face(
            'queue-dialog-form',
            'A message in the form, in a dialog',
            asJson(
              queryFormCard({
                pack,
                form: '22222222-2222-4222-8222-222222222222',
                question: first.query.question,
                privacyNotice: 'Your question and the reply are kept for the council’s records.',
                today,
              }),
              (card) => forDialog([card], replyComesElsewhere),
            ),
          ),
          face(
            'queue-dialog-adviser',
            'A query in a dialog',
            asJson(
              adviserQueryCard({
                query: first.query,
                events: first.events,
                now,
                adviser: first.query.claimedBy ?? first.query.asker,
              }),
              (card) => forDialog([card]),
            ),
          ),
        ]),
    ...pack.topics.slice(0, 1).map((topic) => {
      const entry = topicEntry(topic);
      const answer = answerCard({
        pack,
        entry,
        rows: rowsFor(topic, noFacts),
        facts: noFacts,
        related: [],
        today,
      });
      return face('queue-any-chat', 'An answer in any chat', asJson(answer, linksOnly));
    }),
    face(
      'queue-channel-topics',
      'The channel is set for some topics',
      channelInUseCard({ pack, announced: 1, topics: pack.topics.slice(0, 2).map(({ title }) => title) }),
    ),
    face('queue-channel-private', 'A private channel', limitedChannelCard('private')),
    face('queue-channel-shared', 'A shared channel', limitedChannelCard('shared')),
    face(
      'queue-channel-anothers',
      'Another council’s channel',
      anothersChannelCard({ pack, whose: 'Lambeth' }),
    ),
    face(
      'queue-channel-which-topics',
      'Topics that there are not',
      topicsUnknownCard({ pack, unknown: ['unicorns', '**bold**'] }),
    ),
  ];
}

function face(name: string, title: string, shown: ShownCard): CardFace {
  return { name, title, ...shown };
}

/** A card as it goes to a place with rules of its own. */
function asJson({ summary, card }: ShownCard, drawn: (card: AdaptiveCard) => CardJson): ShownCard {
  return { summary, card: new AdaptiveCard().withOptions(drawn(card)) };
}
