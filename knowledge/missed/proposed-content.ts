import { dayPlus } from '../calendar/local-time.ts';
import type { Entry } from '../entries.ts';
import type { EntryContent } from '../live/entry-version.ts';
import type { Pack, Source } from '../schema.ts';

/** An article as an adviser writes it. */
export interface ArticleWritten {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly answer: string;
  readonly source: readonly Source[];
  readonly owner?: string | undefined;
  /** ISO days. */
  readonly reviewed: string;
  readonly reviewBy: string;
}

/** Ways of asking as they are typed, a line each: without bullets, empty lines and what is said twice. */
export function waysOfAsking(typed: string): readonly string[] {
  const lines = typed
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*[-*•–]\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
  return [...new Map(lines.map((line) => [line.toLowerCase(), line])).values()];
}

/** The entry with further ways of asking; those that it has already are left out. */
export function withAliases(
  content: EntryContent,
  further: readonly string[],
): { readonly content: EntryContent; readonly added: readonly string[] } {
  const whole = content as Readonly<Record<string, unknown>> & { readonly aliases?: readonly string[] };
  const { aliases = [] } = whole;
  const known = new Set(aliases.map((alias) => alias.toLowerCase()));
  const added = further.filter((alias) => !known.has(alias.toLowerCase()));
  return { content: { ...whole, aliases: [...aliases, ...added] }, added };
}

/** The article as it would stand in a pack file. */
export function articleContent(id: string, written: ArticleWritten): EntryContent {
  const { title, aliases, answer, source, owner, reviewed, reviewBy } = written;
  return {
    id,
    title,
    aliases: [...aliases],
    answer,
    source: [...source],
    reviewed,
    reviewBy,
    ...(owner === undefined || owner === '' ? {} : { owner }),
  };
}

/** An id for a new entry from its title, which no entry of these has: "who-pays-for-passports". */
export function idFor(title: string, isTaken: (id: string) => boolean): string {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const base = plain === '' ? 'from-the-advice-line' : plain;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(id)) return id;
  }
}

/** A year after this day, when an answer is read again unless somebody says otherwise. ISO days. */
export function yearAfter(day: string): string {
  return dayPlus(day, 365);
}

/** Something an article can come from, as a choice. */
export interface SourceChoice {
  readonly value: string;
  readonly title: string;
}

/** The choice to leave a draft’s source as it is. */
export const keptSource = 'kept';
export const keptChoice: SourceChoice = { value: keptSource, title: 'As it is in this draft' };

const mostChoices = 60;

/** What the nearest entries come from, and then the sections of the documents: theirs first. */
export function sourceChoices(pack: Pack, nearest: readonly Entry[]): readonly SourceChoice[] {
  const ofEntries = nearest
    .filter(({ cites }) => cites.length > 0)
    .map((entry) => ({ value: `entry:${entry.id}`, title: `The same as “${entry.title}”` }));
  const theirs = new Set(nearest.flatMap(({ cites }) => cites.map(({ source }) => source.document)));
  const documents = pack.documents.toSorted(
    (one, other) => Number(theirs.has(other.id)) - Number(theirs.has(one.id)),
  );
  const sections = documents.flatMap((document) =>
    document.sections
      .filter(({ heading }) => !heading)
      .map(({ id, title }) => ({ value: `${document.id}|${id}`, title: `${document.shortName}: ${title}` })),
  );
  return [...ofEntries, ...sections].slice(0, mostChoices);
}

/** The source that a choice stands for; undefined where the pack has it no more. */
export function sourceChosen(
  pack: Pack,
  value: string,
  entryOf: (id: string) => Entry | undefined,
): readonly Source[] | undefined {
  if (value.startsWith('entry:')) {
    const cites = entryOf(value.slice('entry:'.length))?.cites ?? [];
    const byDocument = Map.groupBy(cites, ({ source }) => source.document);
    const sources = [...byDocument].map(([document, cited]) => ({
      document,
      statements: [...new Set(cited.flatMap(({ source }) => source.statements))],
    }));
    return sources.length === 0 ? undefined : sources;
  }
  const [document = '', section = ''] = value.split('|');
  const found = pack.documents.find(({ id }) => id === document)?.sections.some(({ id }) => id === section);
  return found === true ? [{ document, statements: [`${section}.1`] }] : undefined;
}
