import { DateTime } from 'luxon';
import { entriesOf } from '../knowledge/entries.ts';
import type { Pack } from '../knowledge/schema.ts';
import type { EntryVersion } from '../knowledge/live/entry-version.ts';
import type { MissedKind, MissedQuestion } from '../knowledge/missed/missed.ts';
import { sourceChoices } from '../knowledge/missed/proposed-content.ts';
import { redact } from '../privacy/redact.ts';
import { answerCard } from './answer-card.ts';
import type { ShownCard } from './card.ts';
import type { CardFace } from './faces.ts';
import { missedGroupCard } from './missed-group-card.ts';
import { missedListCard } from './missed-list-card.ts';
import type { ProposalEffects } from './proposal-effects.ts';
import { proposalFormCard } from './proposal-form-card.ts';
import { proposalPreviewCard, proposalWaitsCard } from './proposal-preview-card.ts';
import { reviewCard } from './review-card.ts';
import { reviewedNoticeCard, reviewNoticeCard, reviewQueueCard } from './review-queue-card.ts';

const hour = 3_600_000;
const query = '22222222-2222-4222-8222-222222222222';
const robin = { tenant: 'tenant', entraId: 'adviser', name: 'Robin Example' };
const alex = { tenant: 'tenant', entraId: 'other', name: 'Alex Placeholder' };

/** The cards by which the knowledge is mended, with invented content. */
export function missedFaces(pack: Pack, today: string): readonly CardFace[] {
  const now = DateTime.fromISO(`${today}T16:05`, { zone: 'Europe/London' }).toMillis();
  const { authority, name: authorityName } = pack;
  const text = (words: string) => redact(words).text;
  const missed = (words: string, kind: MissedKind, hoursAgo: number): MissedQuestion => ({
    id: `m-${hoursAgo}`,
    from: 'answer',
    authority,
    kind,
    at: now - hoursAgo * hour,
    text: text(words),
  });
  const passports = [
    missed('who pays for a passport for the school trip', 'refused', 3),
    missed('passport costs for residential?', 'handed-over', 30),
    missed('can we claim for a new passport', 'not-answer', 60),
  ];
  const groups = [
    passports,
    [missed('swimming lessons free?', 'chosen', 5), missed('free swimming', 'refused', 90)],
    [missed('is there a book club for carers', 'not-about', 26)],
  ];
  const nearest = entriesOf(pack)
    .flatMap((entry) => (entry.kind === 'topic' || entry.kind === 'article' ? [entry] : []))
    .slice(0, 3);
  const [entry] = nearest;
  const [article] = pack.articles;
  if (entry === undefined || article === undefined) return [];
  const list = { authority, authorityName, days: 180, now };
  const ways = passports.map((each) => each.text);
  const version: EntryVersion = {
    authority,
    entry: article.id,
    number: 2,
    kind: 'article',
    state: 'in-review',
    content: { ...article, aliases: [...article.aliases, ...ways] },
    basedOn: 1,
    author: robin,
    reason: text('Asked three times this month.'),
    comments: [],
    madeAt: now - 2 * hour,
    changedAt: now - hour,
    submittedAt: now - hour,
    fromMissed: 'm-3',
  };
  const changed = (words: string, after?: string) => ({
    question: { id: words, text: words },
    ...(after === undefined ? { before: entry.id } : { after }),
  });
  const effects: ProposalEffects = {
    own: { asked: 210, rightBefore: 205, rightAfter: 206, broke: [] },
    holdsBack: false,
    logged: { compared: 118, answered: ways.map((way) => changed(way, article.id)), moved: [], lost: [] },
    days: 90,
    titleOf: (id) => entriesOf(pack).find((each) => each.id === id)?.title ?? id,
  };
  const breaks: ProposalEffects = {
    ...effects,
    own: {
      asked: 210,
      rightBefore: 205,
      rightAfter: 201,
      broke: [{ question: 'who pays for trips', expected: entry.id, before: entry.id, after: article.id }],
    },
    holdsBack: true,
    logged: {
      compared: 118,
      answered: [],
      moved: [{ ...changed('travel to a trip', article.id), before: entry.id }],
      lost: [changed('trips')],
    },
  };
  const asItWillBe = answerCard({
    pack,
    entry:
      entriesOf(pack).flatMap((each) =>
        each.id === article.id && each.kind === 'article' ? [each] : [],
      )[0] ?? entry,
    rows: [],
    facts: { cohorts: [], status: [] },
    related: [],
    today,
  });
  const sources = sourceChoices(pack, nearest);
  const manyWays = Array.from({ length: 40 }, (_, number) => `who pays for trip number ${number + 1}`);
  const reviewBy = DateTime.fromISO(today).plus({ years: 1 }).toISODate() ?? today;
  const review = {
    version,
    title: article.title,
    before: article,
    asItWillBe,
    effects,
    faults: [],
    approvers: 'Any other member of the advice line’s team may approve it.',
    isAuthor: false,
    madeFrom: 'missed questions',
    now,
  };
  const form = { authority, from: { missed: 'm-3' }, aliases: ways.join('\n'), sources };
  const said = {
    by: alex,
    at: now - 20 * 60_000,
    text: text('Is the sum still right? The offer says more.'),
  };
  const back: EntryVersion = {
    ...version,
    state: 'sent-back',
    reviewer: alex,
    comments: [{ ...said, kind: 'sent-back' }],
  };
  return [
    face(
      'missed-list',
      'Missed questions',
      missedListCard({ ...list, groups, all: 12, page: 0, hasMore: true }),
    ),
    face(
      'missed-list-none',
      'Missed questions: none, after one was put aside',
      missedListCard({
        ...list,
        groups: [],
        all: 0,
        page: 0,
        hasMore: false,
        done: 'Put aside: 2 questions.',
      }),
    ),
    face(
      'missed-group',
      'A missed question',
      missedGroupCard({ authority, from: { missed: 'm-3' }, count: 9, examples: passports, nearest, now }),
    ),
    face(
      'missed-query',
      'An answered query to be made knowledge',
      missedGroupCard({
        authority,
        from: { query },
        count: 1,
        examples: passports.slice(0, 1),
        nearest,
        now,
      }),
    ),
    face(
      'proposal-alias',
      'Another way of asking',
      proposalFormCard({ ...form, what: 'alias', entry: { id: entry.id, title: entry.title } }),
    ),
    face(
      'proposal-article',
      'An article, with something to put right',
      proposalFormCard({
        ...form,
        what: 'article',
        title: 'Who pays for a passport',
        answer: 'The carer pays, and claims it back.',
        reviewBy,
        problems: ['Please choose where the answer comes from.'],
      }),
    ),
    face(
      'proposal-preview',
      'What is proposed, before it is sent',
      proposalPreviewCard({
        of: { authority, entry: article.id, number: 2 },
        title: article.title,
        asItWillBe,
        added: ways,
        effects,
      }),
    ),
    face('review', 'A proposal to read', reviewCard(review)),
    face(
      'review-long',
      'A proposal of which more changes than the card has room for',
      reviewCard({
        ...review,
        version: { ...version, content: { ...article, aliases: manyWays } },
        asItWillBe: undefined,
      }),
    ),
    face(
      'review-breaks',
      'A proposal by which questions break, with a comment',
      reviewCard({
        ...review,
        effects: breaks,
        version: { ...version, comments: [{ ...said, kind: 'comment' }] },
      }),
    ),
    face(
      'review-sent-back',
      'A proposal that was sent back, to its author',
      reviewCard({ ...review, version: back, effects: undefined, asItWillBe: undefined, isAuthor: true }),
    ),
    face(
      'review-waits',
      'The logged questions are still being gone through',
      reviewCard({ ...review, effects: { ...effects, logged: 'wait' } }),
    ),
    face(
      'review-worked-out',
      'What a proposal would do is being worked out',
      reviewCard({ ...review, effects: 'wait', asItWillBe: undefined }),
    ),
    face(
      'proposal-kept',
      'A draft whose effects are being worked out',
      proposalWaitsCard({ authority, entry: article.id, number: 2 }),
    ),
    face(
      'review-queue',
      'Proposals that wait',
      reviewQueueCard({ authority, authorityName, waiting: [{ version, title: article.title }], now }),
    ),
    face(
      'review-notice',
      'In the advisers’ channel: a proposal waits',
      reviewNoticeCard({ ...version, author: robin.name }),
    ),
    face(
      'review-live',
      'To its author: it is live',
      reviewedNoticeCard({
        version: { ...version, state: 'published', reviewer: alex },
        title: article.title,
      }),
    ),
    face(
      'review-back',
      'To its author: it was sent back',
      reviewedNoticeCard({ version: back, title: article.title }),
    ),
  ];
}

function face(name: string, title: string, shown: ShownCard): CardFace {
  return { name, title, ...shown };
}
