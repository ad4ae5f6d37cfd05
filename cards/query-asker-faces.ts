import type { Pack } from '../knowledge/schema.ts';
import { redact } from '../privacy/redact.ts';
import type { ShownCard } from './card.ts';
import type { CardFace } from './faces.ts';
import { addedToQueryCard, addToQueryCard, keptApartCard } from './add-to-query-card.ts';
import { myQueriesCard } from './my-queries-card.ts';
import { feedbackFormCard } from './feedback-form-card.ts';
import { logCancelledCard, logContactCard } from './log-contact-card.ts';
import { keptQueryCard, passedQueryCard, passQueryCard } from './pass-query-card.ts';
import { adviserQueryCard } from './query-adviser-card.ts';
import { askerQueryCard } from './query-asker-card.ts';
import { ratingsCard } from './ratings-card.ts';
import type { InventedQuery } from './query-faces-invented.ts';

/** The faces of what an asker has besides a query's own card, with invented content. */
export function askerFurtherFaces(
  pack: Pack,
  invented: readonly InventedQuery[],
  now: number,
): readonly CardFace[] {
  return [
    ...listFaces(pack, invented, now),
    ...addFaces(pack, invented),
    ...contactFaces(pack, invented, now),
    ...passFaces(invented, now, pack),
    ...feedbackFaces(pack),
    ...ratingFaces(pack),
  ];
}

function listFaces(pack: Pack, invented: readonly InventedQuery[], now: number): readonly CardFace[] {
  const queries = invented.map(({ query, known }, index) => ({
    query: { ...query, number: `${pack.prefix}-${String(40 - index).padStart(4, '0')}` },
    about: known === true ? pack.topics[0]?.title : undefined,
  }));
  const view = { queries, page: 0, now };
  return [
    face('my-queries', 'What somebody has asked', myQueriesCard(view)),
    face('my-queries-last', 'The last page', myQueriesCard({ ...view, page: 99 })),
    ...invented
      .filter(({ name }) => name === 'closed')
      .map(({ query, events }) =>
        face(
          'query-moved',
          'Another advice line has it now',
          askerQueryCard({
            query: { ...query, movedTo: 'LA-0003' },
            events,
            now,
            authorityName: pack.name,
            channelSet: true,
          }),
        ),
      ),
    face('my-queries-none', 'Nothing asked yet', myQueriesCard({ ...view, queries: [] })),
  ];
}

function addFaces(pack: Pack, invented: readonly InventedQuery[]): readonly CardFace[] {
  const { authority, prefix } = pack;
  const named = (name: string, number: number) =>
    invented
      .filter((one) => one.name === name)
      .map(({ query }) => ({ query: { ...query, number: `${prefix}-${String(number).padStart(4, '0')}` } }));
  const [asking, claimed] = [named('awaiting-asker', 12), named('claimed', 14)];
  const text = 'It was reported on Monday. The college does not lend any.';
  const answer = { authority, id: '11111111-1111-4111-8111-111111111111', none: true };
  const [first] = asking;
  return first === undefined
    ? []
    : [
        face(
          'add-to-query',
          'Is this for your open question?',
          addToQueryCard({ queries: claimed, text, answer }),
        ),
        face(
          'add-to-query-two',
          'The adviser waits, and another is open',
          addToQueryCard({ queries: [...asking, ...claimed], text, answer: { ...answer, none: false } }),
        ),
        face('add-to-query-added', 'It was added', addedToQueryCard(first.query, text)),
        face('add-to-query-apart', 'It was not added', keptApartCard(authority, answer.id)),
      ];
}

function contactFaces(pack: Pack, invented: readonly InventedQuery[], now: number): readonly CardFace[] {
  const view = { pack, form: '22222222-2222-4222-8222-222222222222', cameBy: 'phone' } as const;
  const caller = 'Designated teacher, a primary school';
  const claimed = invented.find(({ name }) => name === 'claimed');
  return [
    face('log-contact', 'An adviser notes a call', logContactCard(view)),
    face(
      'log-contact-problem',
      'What they noted, shown once more',
      logContactCard({
        ...view,
        cameBy: 'drop-in',
        problem: 'We took out a name. Please read your words again.',
        caller,
        question: 'Who pays for the swimming badge of [name]?',
      }),
    ),
    face('log-contact-cancelled', 'Nothing was noted', logCancelledCard()),
    ...(claimed === undefined
      ? []
      : [
          face(
            'query-adviser-noted',
            'In the adviser’s own chat: noted from a call',
            adviserQueryCard({
              query: { ...claimed.query, cameBy: 'phone', caller: redact(caller).text },
              events: claimed.events,
              now,
            }),
          ),
        ]),
  ];
}

function passFaces(invented: readonly InventedQuery[], now: number, pack: Pack): readonly CardFace[] {
  const one = invented.find(({ name }) => name === 'claimed');
  if (one === undefined) return [];
  const { query, events } = one;
  const passed = {
    ...query,
    asker: { ...query.asker, entraId: 'another', name: 'Kit Invented' },
    rating: 4,
  } as const;
  return [
    face('pass-query', 'Pass it to a colleague', passQueryCard(query)),
    face(
      'pass-query-problem',
      'The colleague cannot be reached',
      passQueryCard(query, 'I cannot reach them: they have not written to me yet.'),
    ),
    face('pass-query-done', 'It was passed on', passedQueryCard(passed)),
    face('pass-query-kept', 'It was not passed on', keptQueryCard(query)),
    face(
      'query-asker-passed',
      'The asker’s card: passed to them, and rated',
      askerQueryCard({ query: passed, events, now, authorityName: pack.name, channelSet: true }),
    ),
  ];
}

function feedbackFaces(pack: Pack): readonly CardFace[] {
  const [entry] = pack.articles;
  const view = {
    pack,
    form: '22222222-2222-4222-8222-222222222222',
    question: redact('').text,
    privacyNotice: 'Kept for the council’s records. Who reads it and for how long: see the privacy notice.',
  };
  return [
    face('feedback-form', 'Feedback about the service', feedbackFormCard({ ...view, kind: 'feedback' })),
    face(
      'feedback-form-correction',
      'An answer that is out of date',
      feedbackFormCard({ ...view, kind: 'correction', entry }),
    ),
    face(
      'feedback-form-problem',
      'Feedback, shown once more',
      feedbackFormCard({ ...view, kind: 'feedback', problem: 'Please type your words first.' }),
    ),
  ];
}

function ratingFaces({ virtualSchool }: Pack): readonly CardFace[] {
  const words = [redact('It came a day too late.').text, redact('Clear, and with the form to fill in.').text];
  const view = { virtualSchool, days: 90, ratings: { counts: [0, 7, 12, 31, 40], words } };
  return [
    face('ratings', 'How answers were rated', ratingsCard(view)),
    face(
      'ratings-few',
      'So few that they are held back',
      ratingsCard({ ...view, ratings: { counts: [0, 1, 0, 2, 9], words: [] } }),
    ),
    face(
      'ratings-none',
      'Nobody has rated',
      ratingsCard({ ...view, ratings: { counts: [0, 0, 0, 0, 0], words: [] } }),
    ),
  ];
}

function face(name: string, title: string, shown: ShownCard): CardFace {
  return { name, title, ...shown };
}
