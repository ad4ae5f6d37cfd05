import { DateTime } from 'luxon';
import type { Pack } from '../knowledge/schema.ts';
import { redact } from '../privacy/redact.ts';
import type { CardFace } from './faces.ts';
import type { ShownCard } from './card.ts';
import {
  alreadyThisChannelCard,
  channelInUseCard,
  channelNeedsLeadCard,
  sayItInAChannelCard,
} from './channel-cards.ts';
import { askerFurtherFaces } from './query-asker-faces.ts';
import { adviserFurtherFaces } from './query-adviser-faces.ts';
import { adviserQueryCard } from './query-adviser-card.ts';
import { askerQueryCard } from './query-asker-card.ts';
import { queryCancelledCard } from './query-cancelled-card.ts';
import { eventToAdviserCard } from './query-event-card.ts';
import { queryFormCard } from './query-form-card.ts';
import { replyToAskerCard } from './query-reply-card.ts';
import { inventedQueries, type InventedQuery } from './query-faces-invented.ts';
import { staffQueryCard } from './query-staff-card.ts';

/** Every face of the advice line's cards, with invented content. `today` is an ISO day, so that pictures stay the same. */
export function queryFaces(pack: Pack, today: string): readonly CardFace[] {
  const now = DateTime.fromISO(`${today}T16:05`, { zone: 'Europe/London' }).toMillis();
  const queries = inventedQueries(pack, now);
  return [
    ...formFaces(pack, today),
    ...queries.flatMap((invented) => askerFaces(invented, pack, now)),
    ...queries.flatMap((invented) => messageFaces(invented, now)),
    ...queries.flatMap((invented) => staffFaces(invented, pack, now)),
    ...queries.flatMap((invented) => adviserFaces(invented, pack, now)),
    ...adviserFurtherFaces(pack, queries, now),
    ...channelFaces(pack),
    ...askerFurtherFaces(pack, queries, now),
  ];
}

function formFaces(pack: Pack, today: string): readonly CardFace[] {
  const plain = redact('Can a Year 13 student who lost his first laptop have a second one?');
  const named = redact('Can Zeb Marsh (DOB 19.11.2016) have a second laptop? His first one was stolen.');
  const form = '22222222-2222-4222-8222-222222222222';
  const privacyNotice =
    'Your question and the reply are kept for the council’s records. Who reads them and for how long: see the privacy notice.';
  const view = { pack, form, question: plain.text, privacyNotice, today };
  return [
    face('query-form', 'The form, question filled in', queryFormCard(view)),
    face(
      'query-form-empty',
      'The form, nothing asked yet',
      queryFormCard({ ...view, question: redact('').text }),
    ),
    face(
      'query-form-removed',
      'The form, identifiers taken out',
      queryFormCard({ ...view, question: named.text, removed: named.removed }),
    ),
    face(
      'query-form-problem',
      'The form, shown once more',
      queryFormCard({
        ...view,
        question: named.text,
        removed: { name: 1 },
        problem: 'We took out a name. Please read your question again, then send it.',
        values: { purpose: 'exclusion', neededBy: today, callBack: '01632 960003' },
      }),
    ),
    face(
      'query-form-no-words',
      'The form, sent empty',
      queryFormCard({ ...view, question: redact('').text, problem: 'Please type your question.' }),
    ),
    ...pack.scope.flatMap((rule) =>
      rule.kind === 'covered'
        ? []
        : [
            face(
              `query-form-${rule.id}`,
              `The form, and what the line does: ${rule.title}`,
              queryFormCard({ ...view, gate: rule, values: { about: rule.about } }),
            ),
          ],
    ),
    face('query-cancelled', 'The form, cancelled', queryCancelledCard()),
  ];
}

function askerFaces(
  { name, title, query, events, noChannel }: InventedQuery,
  pack: Pack,
  now: number,
): readonly CardFace[] {
  const view = { query, events, now, authorityName: pack.name };
  return [
    face(`query-asker-${name}`, `The asker’s card: ${title}`, askerQueryCard({ ...view, channelSet: true })),
    ...(noChannel === true
      ? [
          face(
            `query-asker-${name}-no-channel`,
            `The asker’s card: ${title}, no channel yet`,
            askerQueryCard({ ...view, channelSet: false }),
          ),
        ]
      : []),
  ];
}

/** The message about the newest event of each thread, to whom it goes. */
function messageFaces({ name, title, query, events, had }: InventedQuery, now: number): readonly CardFace[] {
  const event = events.findLast(({ kind }) => kind !== 'answered' && kind !== 'closed');
  if (event === undefined || ['asked', 'claimed', 'released'].includes(event.kind)) return [];
  return event.by.role === 'adviser'
    ? [
        face(
          `query-reply-${name}`,
          `A message to the asker: ${title}`,
          replyToAskerCard({ query, event, now }),
        ),
      ]
    : [
        face(
          `query-event-${name}`,
          `A message to the adviser: ${title}`,
          eventToAdviserCard({ query, event, now, adviser: had }),
        ),
      ];
}

function staffFaces(
  { name, title, query, known }: InventedQuery,
  pack: Pack,
  now: number,
): readonly CardFace[] {
  const about = known === true ? { topicTitle: pack.topics[0]?.title, cohortName: 'Post-16' } : {};
  const card = staffQueryCard({ query, now, ...about });
  return [face(`query-staff-${name}`, `In the advisers’ channel: ${title}`, card)];
}

function adviserFaces(
  { name, title, query, events, had, known }: InventedQuery,
  pack: Pack,
  now: number,
): readonly CardFace[] {
  if (had === undefined) return [];
  const about = known === true ? { topicTitle: pack.topics[0]?.title, cohortName: 'Post-16' } : {};
  const card = adviserQueryCard({ query, events, now, adviser: had, ...about });
  return [face(`query-adviser-${name}`, `In the adviser’s own chat: ${title}`, card)];
}

function channelFaces(pack: Pack): readonly CardFace[] {
  return [
    face('query-channel-in-use', 'The channel is set', channelInUseCard({ pack, announced: 0 })),
    face(
      'query-channel-in-use-waiting',
      'The channel is set, three were waiting',
      channelInUseCard({ pack, announced: 3 }),
    ),
    face('query-channel-already', 'The channel was set already', alreadyThisChannelCard({ pack })),
    face(
      'query-channel-code',
      'The pairing code is missing or wrong',
      channelNeedsLeadCard({ byCode: true }),
    ),
    face('query-channel-lead', 'Somebody who is no lead', channelNeedsLeadCard({ byCode: false })),
    face('query-channel-elsewhere', 'Said outside a channel', sayItInAChannelCard()),
  ];
}

function face(name: string, title: string, shown: ShownCard): CardFace {
  return { name, title, ...shown };
}
