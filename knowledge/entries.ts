import type { Article, Contact, GlossaryTerm, NotOurs, Pack, Topic } from './schema.ts';

/** Anything in a pack that a question can find. */
export type Entry =
  | { readonly kind: 'topic'; readonly id: string; readonly title: string; readonly topic: Topic }
  | { readonly kind: 'article'; readonly id: string; readonly title: string; readonly article: Article }
  | { readonly kind: 'term'; readonly id: string; readonly title: string; readonly term: GlossaryTerm }
  | { readonly kind: 'contact'; readonly id: string; readonly title: string; readonly contact: Contact }
  | { readonly kind: 'not-ours'; readonly id: string; readonly title: string; readonly notOurs: NotOurs };

/** An entry that answers; what is not ours only says where to go instead. */
export type AnsweringEntry = Exclude<Entry, { kind: 'not-ours' }>;

/** Every entry of a pack, in the pack's order. */
export function entriesOf(pack: Pack): readonly Entry[] {
  return [
    ...pack.topics.map((topic) => ({ kind: 'topic' as const, id: topic.id, title: topic.title, topic })),
    ...pack.articles.map((article) => ({
      kind: 'article' as const,
      id: article.id,
      title: article.title,
      article,
    })),
    ...pack.glossary.map((term) => ({ kind: 'term' as const, id: term.id, title: term.term, term })),
    ...pack.contacts.map((contact) => ({
      kind: 'contact' as const,
      id: contact.id,
      title: contact.title,
      contact,
    })),
    ...pack.notOurs.map((notOurs) => ({
      kind: 'not-ours' as const,
      id: notOurs.id,
      title: notOurs.title,
      notOurs,
    })),
  ];
}
