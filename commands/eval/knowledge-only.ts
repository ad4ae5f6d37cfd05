import { drawDecision } from '../../bot/turns/draw-decision.ts';
import { answerWith } from '../../knowledge/decide.ts';
import { entriesOf, type Entry } from '../../knowledge/entries.ts';
import { factsIn, type Facts } from '../../knowledge/facts.ts';
import { cohorts } from '../../knowledge/schema.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import { visibleText } from '../card-text.ts';
import type { EvalItem } from './item.ts';

/** Whether the knowledge holds what a question needs, whether or not search finds it. */
export interface Carried {
  readonly item: EvalItem;
  /** The entries whose card would be right; none where the knowledge lacks the fact. */
  readonly entries: readonly string[];
}

const needsKnowledge = new Set<EvalItem['kind']>(['answer', 'entitlement', 'glossary', 'contact']);

/** For each item that the documents answer, the entries of its authority whose card has every needed fact. */
export function carriedBy(
  items: readonly EvalItem[],
  searchOf: (authority: string) => PackSearch | undefined,
  home: string,
  today: string,
): readonly Carried[] {
  const cards = new Map<string, readonly { readonly entry: string; readonly text: string }[]>();
  return items
    .filter(({ kind }) => needsKnowledge.has(kind))
    .map((item) => {
      const authority = item.authority === 'any' ? home : item.authority;
      const search = searchOf(authority);
      if (search === undefined) return { item, entries: [] };
      const drawn = cards.get(authority) ?? everyCard(search, anyFacts, today);
      cards.set(authority, drawn);
      const right = [...drawn, ...everyCard(search, [factsIn(item.question)], today)].filter(({ text }) =>
        fits(item, text),
      );
      return { item, entries: [...new Set(right.map(({ entry }) => entry))] };
    });
}

const anyFacts: readonly Facts[] = [
  { cohorts: [], status: [] },
  ...cohorts.map((cohort): Facts => ({ cohorts: [cohort], status: [] })),
];

function everyCard(
  search: PackSearch,
  facts: readonly Facts[],
  today: string,
): readonly { readonly entry: string; readonly text: string }[] {
  return entriesOf(search.pack)
    .filter(({ kind }) => kind !== 'not-ours')
    .flatMap((entry) =>
      facts.map((known) => ({ entry: entry.id, text: textOf(search, entry, known, today) })),
    );
}

function textOf(search: PackSearch, entry: Entry, facts: Facts, today: string): string {
  const decision = answerWith(entry, facts);
  const shown = drawDecision(decision, { search, facts, answer: undefined, today });
  return visibleText(shown.card).join('\n');
}

function fits(item: EvalItem, text: string): boolean {
  const matches = (pattern: string): boolean => new RegExp(pattern, 'i').test(text);
  return item.must_include.every(matches) && !item.must_not_include.some(matches);
}
