import type { Pack } from '../knowledge/schema.ts';
import { redact } from '../privacy/redact.ts';
import type { Person } from '../queue/people.ts';
import { type QueryEvent, queryNumber } from '../queue/query.ts';
import { mostTyped } from './button-data.ts';
import type { ShownCard } from './card.ts';
import type { CardFace } from './faces.ts';
import { adviserDeskCard } from './query-adviser-desk-card.ts';
import { adviserQueryCard } from './query-adviser-card.ts';
import { eventToAdviserCard } from './query-event-card.ts';
import { replyToAllCard } from './query-adviser-same-as-card.ts';
import type { InventedQuery } from './query-faces-invented.ts';
import { replyToAskerCard } from './query-reply-card.ts';
import { secondReaderCard } from './query-second-reader-card.ts';
import { staffQueryCard } from './query-staff-card.ts';

const words = redact(
  'Yes. Where the first one was reported to the police, we can lend one until the end of the course.\n\nPlease send us the crime number.',
).text;

/** The faces of what advisers do besides claiming and answering, with invented content. */
export function adviserFurtherFaces(
  pack: Pack,
  invented: readonly InventedQuery[],
  now: number,
): readonly CardFace[] {
  return invented.flatMap((one) => [
    ...(one.name === 'claimed' || one.name === 'long' ? unsentFaces(one, now) : []),
    ...(one.name === 'claimed' ? arrangedFaces(one, pack, now) : []),
    ...(one.name === 'closed' ? passedOnFaces(one, now) : []),
  ]);
}

function unsentFaces({ name, title, query, events, had }: InventedQuery, now: number): readonly CardFace[] {
  if (had === undefined) return [];
  const { authority, id, version } = query;
  const kind = 'reply-and-answered';
  const unsent = { authority, query: id, version, kind, text: words, by: had, writtenAt: now } as const;
  const view = { query, events, now, adviser: had };
  const suggestions = [
    { id: 'entry:laptops', title: 'Laptops for post-16 students', text: words },
    { id: 'query:1', title: `SL-0003, replied 2 September: ${words}`, text: words },
    { id: 'saved:police', title: 'Saved reply: How to report a theft', text: words },
  ];
  return [
    face(
      `query-adviser-${name}-suggestions`,
      `In the adviser’s own chat: ${title}, with suggestions`,
      adviserQueryCard({ ...view, suggestions }),
    ),
    face(
      `query-adviser-${name}-full`,
      `In the adviser’s own chat: ${title}, with as much as there can be`,
      adviserQueryCard({
        ...view,
        unsent: { ...unsent, text: redact(`${words}\n`.repeat(20).slice(0, mostTyped)).text },
        suggestions: Array.from({ length: 8 }, () => suggestions)
          .flat()
          .map((one, index) => ({ ...one, id: `query:33333333-3333-4333-8333-${index + 333333333300}` })),
      }),
    ),
    face(
      `query-adviser-${name}-going`,
      `In the adviser’s own chat: ${title}, a reply on its way`,
      adviserQueryCard({ ...view, unsent: { ...unsent, goesAt: now + 30_000 } }),
    ),
    face(
      `query-adviser-${name}-undone`,
      `In the adviser’s own chat: ${title}, a reply taken back`,
      adviserQueryCard({ ...view, unsent }),
    ),
  ];
}

function arrangedFaces({ query, events, had }: InventedQuery, pack: Pack, now: number): readonly CardFace[] {
  if (had === undefined) return [];
  const colleague: Person = { ...had, entraId: 'colleague', name: 'Alex Placeholder' };
  const lines = [{ authority: 'elsewhere', name: 'Elsewhere' }];
  const further = (kind: QueryEvent['kind'], more: Partial<QueryEvent> = {}): QueryEvent => ({
    authority: pack.authority,
    query: query.id,
    version: query.version + 1,
    at: now,
    kind,
    by: { role: 'adviser', person: colleague },
    ...more,
  });
  const note = further('noted', { text: redact('They rang twice. Please answer before the meeting.').text });
  const given = further('assigned', { to: had });
  const proposed = {
    authority: pack.authority,
    query: query.id,
    version: query.version,
    kind: 'reply-and-answered',
    text: words,
    by: had,
    writtenAt: now,
    goesAt: now + 3_600_000,
    forReader: true,
  } as const;
  const urgent = { ...query, urgent: true as const };
  return [
    face(
      'query-desk',
      'What else an adviser can do',
      adviserDeskCard({ query, colleagues: [colleague, had], lines }),
    ),
    face(
      'query-desk-over',
      'What else an adviser can do, once it is over',
      adviserDeskCard({ query: { ...query, state: 'closed' }, colleagues: [colleague], lines }),
    ),
    face(
      'query-desk-linked',
      'What else an adviser can do with a linked query',
      adviserDeskCard({ query, colleagues: [colleague, had], lines: [], main: `${pack.prefix}-0009` }),
    ),
    face(
      'query-same-as-send',
      'A reply that could reach several askers, before it is sent',
      replyToAllCard({
        query,
        linked: [9, 12].map((number) => ({ ...query, number: queryNumber(pack.prefix, number) })),
        text: words,
        andAnswered: true,
      }),
    ),
    face(
      'query-adviser-linked',
      'In the adviser’s own chat: two others ask the same',
      adviserQueryCard({
        query,
        events,
        now,
        adviser: had,
        same: { linked: [`${pack.prefix}-0009`, `${pack.prefix}-0012`] },
      }),
    ),
    face(
      'query-adviser-arranged',
      'In the adviser’s own chat: given by a colleague, urgent, with a private note',
      adviserQueryCard({ query: urgent, events: [...events, given, note], now, adviser: had }),
    ),
    face(
      'query-event-assigned',
      'A message to the adviser: a colleague gave them a query',
      eventToAdviserCard({ query, event: given, now, adviser: had }),
    ),
    face(
      'query-second-reader',
      'A reply that waits for a second reader, in that reader’s chat',
      secondReaderCard({ query, proposed, now }),
    ),
    face(
      'query-adviser-proposed',
      'In the adviser’s own chat: a reply that waits for a second reader',
      adviserQueryCard({ query, events, now, adviser: had, unsent: proposed }),
    ),
    face(
      'query-staff-to-read',
      'In the advisers’ channel: a reply needs a second reader',
      staffQueryCard({ query, now, toRead: { deputies: 'the deputy head' } }),
    ),
    face('query-staff-urgent', 'In the advisers’ channel: urgent', staffQueryCard({ query: urgent, now })),
  ];
}

function passedOnFaces({ query, events, had }: InventedQuery, now: number): readonly CardFace[] {
  const [event] = events;
  if (event === undefined || had === undefined) return [];
  const moved = { ...query, movedTo: 'EL-0012' };
  const passed: QueryEvent = { ...event, kind: 'transferred', by: { role: 'adviser', person: had } };
  return [
    face(
      'query-reply-passed-on',
      'A message to the asker: passed to another authority',
      replyToAskerCard({ query: moved, event: passed, now }),
    ),
    face(
      'query-adviser-passed-on',
      'In the adviser’s own chat: passed to another authority',
      adviserQueryCard({ query: moved, events, now, adviser: had }),
    ),
    face(
      'query-staff-passed-on',
      'In the advisers’ channel: passed on',
      staffQueryCard({ query: moved, now }),
    ),
  ];
}

function face(name: string, title: string, shown: ShownCard): CardFace {
  return { name, title, ...shown };
}
