import type {
  Article,
  Audience,
  Checklist,
  Contact,
  Duties,
  Entitlement,
  GlossaryTerm,
  Nomination,
  NotOurs,
  Overtaken,
  Pack,
  Policy,
  Source,
  Topic,
} from './schema.ts';

/** What every entry of a pack has, whatever its kind. */
export interface EntryFace {
  readonly id: string;
  readonly title: string;
  /** Ways of asking for it beside its title; a row's own name the row. */
  readonly aliases: readonly { readonly text: string; readonly row?: string }[];
  /** What it cites: by the row's id for a row of an offer, else by the entry's own. */
  readonly cites: readonly { readonly entry: string; readonly source: Source }[];
  readonly reviews: readonly Review[];
  /** Everything it says, for its vocabulary and for what its answer tells. */
  readonly says: readonly string[];
  readonly related: readonly string[];
  readonly audience: Audience;
  /** Said where the thing itself is for somebody else. */
  readonly forWhom?: string | undefined;
}

/** How fresh an entry, or a row of one, is. */
export interface Review {
  readonly id: string;
  /** ISO days. */
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly owner?: string | undefined;
  readonly whenExpired: 'show-as-past' | 'withhold';
  readonly overtaken?: Overtaken | undefined;
}

/** Anything in a pack that a question can find. */
export type Entry = EntryFace &
  (
    | { readonly kind: 'topic'; readonly topic: Topic }
    | { readonly kind: 'article'; readonly article: Article }
    | { readonly kind: 'term'; readonly term: GlossaryTerm }
    | { readonly kind: 'contact'; readonly contact: Contact }
    | { readonly kind: 'checklist'; readonly checklist: Checklist }
    | { readonly kind: 'duties'; readonly duties: Duties }
    | { readonly kind: 'policy'; readonly policy: Policy }
    | { readonly kind: 'nomination'; readonly nomination: Nomination }
    | { readonly kind: 'not-ours'; readonly notOurs: NotOurs }
  );

/** An entry that answers; what is not ours only says where to go instead. */
export type AnsweringEntry = Exclude<Entry, { kind: 'not-ours' }>;

/** Every entry of a pack, in the pack's order. */
export function entriesOf(pack: Pack): readonly Entry[] {
  return [
    ...pack.topics.map(topicEntry),
    ...pack.articles.map((article): Entry => ({
      ...common(article, article.source, [article.answer]),
      kind: 'article',
      article,
    })),
    ...pack.glossary.map(termEntry),
    ...pack.contacts.map((contact): Entry => ({
      ...common(contact, [contact.source], [contact.about, contact.phone ?? '']),
      kind: 'contact',
      contact,
    })),
    ...pack.checklists.map((checklist): Entry => {
      const items = checklist.parts.flatMap((part) => part.items);
      const says = [checklist.about, ...items.map(({ text }) => text)];
      return { ...common(checklist, items.map(sourceOf), says), kind: 'checklist', checklist };
    }),
    ...pack.duties.map((duties): Entry => {
      const says = [duties.about, ...duties.duties.map(({ text }) => text)];
      return { ...common(duties, duties.duties.map(sourceOf), says), kind: 'duties', duties };
    }),
    ...pack.policies.map((policy): Entry => {
      const paragraphs = policy.parts.flatMap((part) => part.paragraphs);
      return { ...common(policy, paragraphs.map(sourceOf), [policy.about]), kind: 'policy', policy };
    }),
    ...pack.nominations.map((nomination): Entry => ({
      ...common(nomination, [nomination.source], [nomination.about, nomination.mayNominate]),
      kind: 'nomination',
      nomination,
    })),
    ...pack.notOurs.map((notOurs): Entry => ({
      id: notOurs.id,
      title: notOurs.title,
      aliases: notOurs.aliases.map((text) => ({ text })),
      cites: [],
      reviews: [],
      says: [notOurs.instead],
      related: [],
      audience: 'any-professional',
      kind: 'not-ours',
      notOurs,
    })),
  ];
}

/** A topic as an entry. */
export function topicEntry(topic: Topic): Extract<Entry, { kind: 'topic' }> {
  const rows: readonly Entitlement[] = topic.entitlements;
  return {
    id: topic.id,
    title: topic.title,
    aliases: [
      ...topic.aliases.map((text) => ({ text })),
      ...rows.flatMap((row) => row.aliases.map((text) => ({ text, row: row.id }))),
    ],
    cites: rows.map((row) => ({ entry: row.id, source: row.source })),
    reviews: rows,
    says: [
      topic.overview,
      ...rows.flatMap((row) => [row.title, row.answer, ...row.years.map(({ answer }) => answer)]),
    ],
    related: topic.related,
    audience: topic.audience,
    forWhom: topic.forWhom,
    kind: 'topic',
    topic,
  };
}

/** A glossary term as an entry. */
export function termEntry(term: GlossaryTerm): Extract<Entry, { kind: 'term' }> {
  return {
    id: term.id,
    title: term.term,
    aliases: [term.term, ...term.also].flatMap(glossaryPhrasings).map((text) => ({ text })),
    cites: term.source === undefined ? [] : [{ entry: term.id, source: term.source }],
    reviews: [term],
    says: [term.meaning],
    related: [],
    audience: 'any-professional',
    kind: 'term',
    term,
  };
}

/** People ask for a term in a handful of ways that are the same for every term. */
function glossaryPhrasings(term: string): readonly string[] {
  return [
    `${term} meaning`,
    `what does ${term} mean`,
    `what is ${term}`,
    `what does ${term} stand for`,
    `what is ${term} short for`,
  ];
}

function sourceOf({ source }: { readonly source: Source }): Source {
  return source;
}

function common(
  entry: Review & {
    readonly title: string;
    readonly aliases: readonly string[];
    readonly related?: readonly string[];
    readonly audience: Audience;
    readonly forWhom?: string | undefined;
  },
  sources: readonly Source[],
  says: readonly string[],
): EntryFace {
  return {
    id: entry.id,
    title: entry.title,
    aliases: entry.aliases.map((text) => ({ text })),
    cites: sources.map((source) => ({ entry: entry.id, source })),
    reviews: [entry],
    says,
    related: entry.related ?? [],
    audience: entry.audience,
    forWhom: entry.forWhom,
  };
}
