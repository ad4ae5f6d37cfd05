import { answerWith } from '../knowledge/decide.ts';
import { cohortsOf } from '../knowledge/entitlements.ts';
import { entriesOf, topicEntry, type AnsweringEntry, type Entry } from '../knowledge/entries.ts';
import { factsIn } from '../knowledge/facts.ts';
import { areas, cohorts, tiers, type Pack } from '../knowledge/schema.ts';
import { redact } from '../privacy/redact.ts';
import { answerCard } from './answer-card.ts';
import type { ShownCard } from './card.ts';
import { calendarFaces } from './calendar-faces.ts';
import { lineFaces } from './line-faces.ts';
import { checklistFaces } from './checklist-faces.ts';
import { oneQuestionBackCard, whichOfTheseCard } from './choices-card.ts';
import { helloCard, helpCard, welcomeCard } from './help-card.ts';
import { messageCard } from './message-card.ts';
import { missedFaces } from './missed-faces.ts';
import { reviewDueFaces } from './review-due-faces.ts';
import { noAnswerCard, otherAuthorityCard } from './no-answer-card.ts';
import { areaCard, areasOf, cohortCard, offerCard } from './offer-cards.ts';
import { policyFaces } from './policy-faces.ts';
import { profileFaces } from './profile-faces.ts';
import { queryFaces } from './query-faces.ts';
import { queueFaces } from './queue-faces.ts';
import { safeguardingCard, type SafeguardingRoutes } from './safeguarding-card.ts';
import { tierCard, tiersCard } from './tier-cards.ts';
import { whatTheyGetFaces } from './what-they-get-faces.ts';

/** One card as the gallery and the card rules see it. */
export interface CardFace extends ShownCard {
  /** A file's name: small letters and hyphens. */
  readonly name: string;
  readonly title: string;
}

const answer = '11111111-1111-4111-8111-111111111111';

/** Every kind of face of every card, for looking at. `today` is an ISO day, so that pictures do not change by themselves. */
export function faces(pack: Pack, today: string): readonly CardFace[] {
  const shown = new Set([
    'laptops',
    'books',
    'travel',
    'pep-deadline',
    'he-bursary',
    'cla-reviews',
    'advice-line',
  ]);
  const articles = pack.articles
    .filter(({ commitment, tier }) => commitment === 'cannot' || tier === 'tailored')
    .slice(0, 3);
  const terms = ['source', 'standard', 'likely'].flatMap(
    (standing) => pack.glossary.find((term) => term.standing === standing) ?? [],
  );
  const kinds = [...pack.contacts, ...pack.checklists, ...pack.duties, ...pack.policies, ...pack.nominations];
  const wanted = new Set([...shown, ...[...articles, ...terms, ...kinds].map(({ id }) => id)]);
  return [
    ...conversationFaces(pack, today),
    ...queryFaces(pack, today),
    ...narrowedFaces(pack, today),
    ...everyEntryFace(pack, today).filter(({ name }) => wanted.has(name.replace('entry-', ''))),
    ...queueFaces(pack, today),
    ...lineFaces(pack, today),
    ...missedFaces(pack, today),
    ...reviewDueFaces(pack, today),
    ...calendarFaces(pack, today),
    ...checklistFaces(pack, today),
    ...policyFaces(pack),
    ...profileFaces(pack, today),
    ...whatTheyGetFaces(pack, today),
    ...menuFaces(pack, today),
    ...everyAreaFace(pack, today).filter(({ name }) =>
      /area-(post-16-(resources|neets)|early-years-primary-peps|secondary-ppms|nothing)/.test(name),
    ),
  ];
}

/** Every card that any entry or area of a pack can become, for checking: one wrong row in a hundred is found here. */
export function everyFace(pack: Pack, today: string): readonly CardFace[] {
  return [
    ...conversationFaces(pack, today),
    ...queryFaces(pack, today),
    ...narrowedFaces(pack, today),
    ...everyEntryFace(pack, today),
    ...queueFaces(pack, today),
    ...lineFaces(pack, today),
    ...missedFaces(pack, today),
    ...calendarFaces(pack, today),
    ...checklistFaces(pack, today),
    ...policyFaces(pack),
    ...profileFaces(pack, today),
    ...whatTheyGetFaces(pack, today),
    ...menuFaces(pack, today),
    ...everyAreaFace(pack, today),
  ];
}

function conversationFaces(pack: Pack, today: string): readonly CardFace[] {
  const { authority, virtualSchool } = pack;
  const view = { authority, pack };
  const question = redact('how much do foster carers get for birthdays, for Zeb Marsh (DOB 19.11.2016)');
  const topics = pack.topics.slice(0, 3).map(topicEntry);
  const many = pack.topics.toSorted((a, b) => b.entitlements.length - a.entitlements.length)[0];
  return [
    face('welcome', 'Welcome, once after install', welcomeCard(view)),
    face('hello', 'A greeting', helloCard(view)),
    face('help', 'What can you help with?', helpCard(view)),
    face(
      'thanks',
      'Thanks',
      messageCard('Help', 'you’re welcome', 'You’re welcome. I’m here whenever the next question comes up.'),
    ),
    face('stay-safe', 'Immediate risk, no numbers configured', safeguardingCard([], today)),
    face(
      'stay-safe-numbers',
      'Immediate risk, numbers configured',
      safeguardingCard(inventedRoutes(today), today),
    ),
    face('no-answer', 'No answer', noAnswerCard({ authority, virtualSchool, near: topics, answer })),
    face(
      'no-answer-not-ours',
      'No answer, and where to ask',
      noAnswerCard({
        authority,
        virtualSchool,
        near: [],
        answer,
        notOurs: pack.notOurs[0],
        removed: question.removed,
      }),
    ),
    face(
      'no-answer-part',
      'One of two matters has no answer',
      noAnswerCard({ authority, virtualSchool, near: [], answer, part: question.text }),
    ),
    face(
      'other-authority',
      'A council without a pack',
      otherAuthorityCard({ authority, council: 'Hillingdon', answer }),
    ),
    face('which-of-these', 'A choice', whichOfTheseCard({ pack, answer, entries: topics })),
    face(
      'is-it-this',
      'One answer comes close',
      whichOfTheseCard({ pack, answer, entries: topics.slice(0, 1) }),
    ),
    face(
      'did-you-mean',
      'No answer, but a word is like one of ours',
      noAnswerCard({ authority, virtualSchool, near: topics.slice(0, 1), answer }),
    ),
    ...(many === undefined
      ? []
      : [
          face(
            'one-question-back',
            'One question back',
            oneQuestionBackCard({ pack, answer, topic: many, cohorts: cohortsOf(many.entitlements) }),
          ),
        ]),
  ];
}

/** One topic narrowed by what a question says, and rated. */
function narrowedFaces(pack: Pack, today: string): readonly CardFace[] {
  const entry = entriesOf(pack).find(({ id }) => id === 'laptops');
  if (entry === undefined || entry.kind === 'not-ours') return [];
  return [
    face('answer-laptop-level-3', 'Laptop, Level 3', drawAnswer(pack, today, entry, '17, level 3')),
    face(
      'answer-laptop-level-2',
      'Laptop, Level 2: two amounts',
      drawAnswer(pack, today, entry, '17, level 2'),
    ),
    face('answer-rated', 'An answer that was rated', drawAnswer(pack, today, entry, '17, level 3', true)),
    face(
      'answer-rated-no',
      'An answer that did not help',
      drawAnswer(pack, today, entry, '17, level 3', false),
    ),
  ];
}

function everyEntryFace(pack: Pack, today: string): readonly CardFace[] {
  return entriesOf(pack).flatMap((entry) =>
    entry.kind === 'not-ours'
      ? []
      : [face(`entry-${entry.id}`, entry.title, drawAnswer(pack, today, entry, ''))],
  );
}

function drawAnswer(
  pack: Pack,
  today: string,
  entry: AnsweringEntry,
  question: string,
  rated?: boolean,
): ShownCard {
  const facts = factsIn(question);
  const decision = answerWith(entry, facts);
  const rows =
    decision.kind === 'answer' ? decision.rows : entry.kind === 'topic' ? entry.topic.entitlements : [];
  return answerCard({
    pack,
    entry,
    rows,
    facts,
    related: relatedEntries(entry, entriesOf(pack)),
    today,
    answer,
    rated,
  });
}

function relatedEntries(entry: Entry, entries: readonly Entry[]): readonly Entry[] {
  const ids =
    entry.kind === 'topic' ? entry.topic.related : entry.kind === 'article' ? entry.article.related : [];
  return ids.flatMap((id) => entries.find((other) => other.id === id) ?? []);
}

function menuFaces(pack: Pack, today: string): readonly CardFace[] {
  return [
    face('offer', 'The offer', offerCard(pack)),
    ...cohorts.map((cohort) => face(`cohort-${cohort}`, `The offer, ${cohort}`, cohortCard(pack, cohort))),
    face('tiers', 'The graduated response', tiersCard(pack)),
    ...tiers.map((tier) => face(`tier-${tier}`, `The ${tier} tier`, tierCard(pack, tier, today))),
  ];
}

function everyAreaFace(pack: Pack, today: string): readonly CardFace[] {
  return [
    ...cohorts.flatMap((cohort) =>
      areasOf(pack, cohort).map((area) =>
        face(
          `area-${cohort}-${area.toLowerCase().replace(/[^a-z]+/g, '-')}`,
          `${area}, ${cohort}`,
          areaCard(pack, cohort, area, today),
        ),
      ),
    ),
    face(
      'area-nothing',
      'An area the offer does not have',
      areaCard(pack, 'early-years-primary', areas[9], today),
    ),
  ];
}

function face(name: string, title: string, shown: ShownCard): CardFace {
  return { name, title, ...shown };
}

/** Numbers kept for drama, so that a picture shows no real one; the second was last checked long before. */
function inventedRoutes(today: string): SafeguardingRoutes {
  return [
    { matter: 'child', hours: 'in', title: 'Social care front door', phone: '01632 960001', checked: today },
    {
      matter: 'child',
      hours: 'out',
      title: 'Out-of-hours duty team',
      phone: '01632 960002',
      checked: '2026-01-05',
    },
    { matter: 'allegation', hours: 'in', title: 'LADO', phone: '01632 960003', checked: today },
  ];
}
