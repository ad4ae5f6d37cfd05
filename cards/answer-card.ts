import type { CardElement } from '@microsoft/teams.cards';
import { cohortsOf } from '../knowledge/entitlements.ts';
import type { AnsweringEntry, Entry } from '../knowledge/entries.ts';
import type { Facts } from '../knowledge/facts.ts';
import type {
  Amount,
  Article,
  Contact,
  Entitlement,
  GlossaryTerm,
  Pack,
  Source,
  Topic,
} from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/sources.ts';
import { answerActions } from './answer-actions.ts';
import { shownCard, type ShownCard } from './card.ts';
import { commitmentFaces } from './commitment.ts';
import { factsLine } from './facts-line.ts';
import { removedNote, type Removed } from './removed-note.ts';
import { rowBlock } from './row-block.ts';
import { sourceButton } from './source-panel.ts';
import { pastLine } from './standing.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** Everything an answer's card is drawn from. */
export interface AnswerView {
  readonly pack: Pack;
  readonly entry: AnsweringEntry;
  /** The rows of a topic that the facts leave standing, what matters most first. */
  readonly rows: readonly Entitlement[];
  readonly facts: Facts;
  /** Further glossary terms asked for in the same breath. */
  readonly also?: readonly GlossaryTerm[] | undefined;
  readonly related: readonly Entry[];
  /** An ISO day. */
  readonly today: string;
  readonly answer?: string | undefined;
  readonly rated?: boolean | undefined;
  readonly removed?: Removed | undefined;
  /** True when the question named this authority though it is not the asker's own. */
  readonly elsewhere?: boolean | undefined;
}

/** As many rows as one phone screen takes; the rest of the offer is a button away. */
const mostRows = 6;

/** Draws an answer: the answer first, then what qualifies it, then where to go. */
export function answerCard(view: AnswerView): ShownCard {
  const { pack, entry, today } = view;
  const standing = standingOf(view);
  const past = standing.sources
    .slice(0, 1)
    .map((source) => documentOf(pack, source))
    .flatMap((document) =>
      document === undefined ? [] : (pastLine(pack, document, standing.amounts, today) ?? []),
    );
  const source = sourceButton({ pack, sources: standing.sources, reviews: standing.reviews, today });
  return shownCard(
    'Answer',
    entry.title,
    [
      heading(view.elsewhere === true ? `${pack.name}: ${entry.title}` : entry.title),
      ...bodyOf(view),
      ...(view.elsewhere === true
        ? [smallPrint(`From ${pack.name}’s documents, since the question names it.`)]
        : []),
      ...past.map(caution),
      ...removedNote(view.removed),
      ...(view.rated === undefined
        ? []
        : [smallPrint(view.rated ? 'You said this helped. Thank you.' : ratedNot)]),
    ],
    [
      ...(source === undefined ? [] : [source]),
      ...answerActions({
        authority: pack.authority,
        answer: view.answer,
        related: view.related,
        rated: view.rated,
        hasOffer: pack.topics.length > 0,
      }),
    ],
  );
}

const ratedNot = 'You said this did not help. Thank you: the advice line can take it from here.';

interface Standing {
  readonly sources: readonly Source[];
  readonly amounts: readonly Amount[];
  readonly reviews: readonly { readonly reviewed: string; readonly reviewBy: string }[];
}

/** Where an answer comes from and how fresh it is, whatever kind of entry it is. */
export function standingOf(view: Pick<AnswerView, 'entry' | 'rows'>): Standing {
  const { entry } = view;
  switch (entry.kind) {
    case 'topic': {
      const rows = shownRows(view.rows);
      return {
        sources: rows.map((row) => row.source),
        amounts: rows.length <= 3 ? rows.flatMap((row) => row.amount) : [],
        reviews: rows,
      };
    }
    case 'article':
      return { sources: entry.article.source, amounts: [], reviews: [entry.article] };
    case 'term':
      return {
        sources: entry.term.source === undefined ? [] : [entry.term.source],
        amounts: [],
        reviews: [entry.term],
      };
    case 'contact':
      return { sources: [entry.contact.source], amounts: [], reviews: [entry.contact] };
  }
}

function shownRows(rows: readonly Entitlement[]): readonly Entitlement[] {
  return rows.slice(0, mostRows);
}

function bodyOf(view: AnswerView): readonly CardElement[] {
  const { entry } = view;
  switch (entry.kind) {
    case 'topic':
      return topicBody(entry.topic, view);
    case 'article':
      return articleBody(entry.article);
    case 'term':
      return [entry.term, ...(view.also ?? [])].flatMap((term) => termBody(term, view.also?.length ?? 0));
    case 'contact':
      return contactBody(entry.contact);
  }
}

function topicBody(topic: Topic, view: AnswerView): readonly CardElement[] {
  const rows = shownRows(view.rows);
  const severalCohorts = cohortsOf(rows).length > 1;
  const facts = factsLine(view.facts);
  return [
    ...(severalCohorts ? [words(topic.overview)] : []),
    ...rows.map((row, index) =>
      rowBlock(row, { withCohort: severalCohorts, withDetail: index === 0 && !severalCohorts }),
    ),
    ...(facts === '' ? [] : [smallPrint(`Worked out for: ${facts}.`)]),
  ];
}

function articleBody(article: Article): readonly CardElement[] {
  const face = article.commitment === undefined ? undefined : commitmentFaces[article.commitment];
  return [
    ...(face === undefined
      ? []
      : [words(`${face.sign} ${face.words}`, { weight: 'Bolder', size: 'Small', color: face.color })]),
    words(article.answer, face === undefined ? {} : { spacing: 'None' }),
    ...(article.doubt === undefined ? [] : [caution(`Not clear in the document: ${article.doubt}`)]),
  ];
}

function termBody(term: GlossaryTerm, others: number): readonly CardElement[] {
  const standing = {
    source: undefined,
    standard: 'The usual meaning; the document does not spell it out.',
    likely: 'Our likely reading; no document we hold spells it out. Check before relying on it.',
  }[term.standing];
  return [
    words(others === 0 ? term.meaning : `**${term.term}:** ${term.meaning}`),
    ...(standing === undefined ? [] : [smallPrint(standing)]),
  ];
}

function contactBody(contact: Contact): readonly CardElement[] {
  const { name, email, phone } = contact;
  return [
    words(contact.about),
    ...(name === undefined ? [] : [words(name, { spacing: 'Small' })]),
    ...(email === undefined ? [] : [words(`✉ [${email}](mailto:${email})`, { spacing: 'Small' })]),
    ...(phone === undefined
      ? []
      : [words(`☎ [${phone}](tel:${phone.replace(/[^+\d]/g, '')})`, { spacing: 'Small' })]),
    ...(contact.caution === undefined ? [] : [caution(contact.caution)]),
  ];
}
