import { Fact, FactSet, type Action, type CardElement } from '@microsoft/teams.cards';
import type { Document, Pack, Source } from '../knowledge/schema.ts';
import { documentOf, sectionTitles } from '../knowledge/sources.ts';
import { asSent } from './as-sent.ts';
import { unfold } from './button.ts';
import { inForceWords, isPast, plainDate } from './standing.ts';
import { smallPrint } from './words.ts';

/** What the "Where this comes from" panel needs to know. */
export interface SourceView {
  readonly pack: Pack;
  readonly sources: readonly Source[];
  /** ISO days; the earliest of each is shown where there are several. */
  readonly reviews: readonly {
    readonly reviewed: string;
    readonly reviewBy: string;
    /** The role that keeps it true; the pack's owner where it is left out. */
    readonly owner?: string | undefined;
  }[];
  readonly today: string;
}

/** The button that unfolds document, section, period in force and review; undefined for an entry without a source. */
export function sourceButton(view: SourceView): Action | undefined {
  const facts = sourceFacts(view);
  if (facts.length === 0) return undefined;
  const body: CardElement[] = [
    new FactSet(...facts.map(([name, value]) => new Fact(name, value))),
    smallPrint('“Reviewed” is the day we last read this against the document.'),
  ];
  return unfold('Where this comes from', body);
}

/**
 * The same for what every question about it shows alike: `of` names it within the pack, such as an entry and the rows of
 * it that are shown. Drawn once a day.
 */
export function keptSourceButton(view: SourceView, of: string): Action | undefined {
  const { pack, today } = view;
  const before = drawn.get(pack);
  const ofDay =
    before?.today === today && before.buttons.size < mostKept
      ? before
      : { today, buttons: new Map<string, Action | undefined>() };
  if (ofDay !== before) drawn.set(pack, ofDay);
  if (ofDay.buttons.has(of)) return ofDay.buttons.get(of);
  const button = sourceButton(view);
  const kept = button && asSent(button);
  ofDay.buttons.set(of, kept);
  return kept;
}

/** More than a pack has entries; the rows of a topic make many sets, of which people ask for few. */
const mostKept = 1_000;

/** By the pack: one never changes once it is loaded. */
const drawn = new WeakMap<
  Pack,
  { readonly today: string; readonly buttons: Map<string, Action | undefined> }
>();

/** The same, as pairs of name and value, for the card and for the case record. */
export function sourceFacts(view: SourceView): readonly (readonly [string, string])[] {
  const documents = new Map<Document, string[]>();
  for (const source of view.sources) {
    const document = documentOf(view.pack, source);
    if (document === undefined) continue;
    documents.set(document, [...(documents.get(document) ?? []), ...sectionTitles(document, source)]);
  }
  const about = [...documents].flatMap(([document, sections]) => [
    ['Document', `${document.title} (${document.publisher})`] as const,
    ['Section', [...new Set(sections)].join('; ')] as const,
    [
      'Dated',
      document.dated === 'unknown' ? 'undated – check before relying on it' : plainDate(document.dated),
    ] as const,
    ['In force', `${inForceWords(document)}${isPast(document, view.today) ? ' (past)' : ''}`] as const,
  ]);
  const reviewed = view.reviews.map((review) => review.reviewed).toSorted()[0];
  const reviewBy = view.reviews.map((review) => review.reviewBy).toSorted()[0];
  if (about.length === 0 || reviewed === undefined || reviewBy === undefined) return about;
  const overdue = view.today > reviewBy ? ' (overdue)' : '';
  const owners = [...new Set(view.reviews.map(({ owner }) => owner ?? view.pack.owner))];
  return [
    ...about,
    ['Reviewed', plainDate(reviewed)],
    ['Review due', `${plainDate(reviewBy)}${overdue}`],
    ['Kept true by', owners.join('; ')],
  ];
}
