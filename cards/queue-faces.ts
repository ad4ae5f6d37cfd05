import { DateTime } from 'luxon';
import type { Pack } from '../knowledge/schema.ts';
import type { ShownCard } from './card.ts';
import { channelInUseCard } from './channel-cards.ts';
import { anothersChannelCard, limitedChannelCard, topicsUnknownCard } from './channel-refused-cards.ts';
import type { CardFace } from './faces.ts';
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
      : [face('queue-moved', 'The topic has another channel', queryMovedCard(first.query))]),
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
