import { parse, stringify } from 'yaml';
import { idFor, waysOfAsking } from '../../knowledge/missed/proposed-content.ts';
import { articleSchema, type Article } from '../../knowledge/schema/article.ts';
import { archived, type EntryContent, type EntryVersion } from '../../knowledge/live/entry-version.ts';
import type { EntryKind } from '../../knowledge/live/entry-kinds.ts';
import { rawContent } from '../../knowledge/live/files/raw-content.ts';
import type { ArticleForm, EntryForm, FaultShown, Written } from '../contract-knowledge.ts';

/** What a form comes to, or what is wrong with it by field. */
export type FormRead =
  | { readonly ok: true; readonly entry: string; readonly content: EntryContent }
  | { readonly ok: false; readonly faults: readonly FaultShown[] };

/** An entry's content as a form. Articles have one of their own; `as: 'yaml'` gives the file's words for any kind. */
export function formOf(
  kind: EntryKind,
  content: EntryVersion['content'] | undefined,
  as?: 'article' | 'yaml',
): EntryForm {
  if (kind === 'article' && as !== 'yaml') {
    const article = articleSchema.safeParse(content);
    if (article.success) return articleForm(article.data);
    if (content === undefined || content === archived) return emptyArticle;
  }
  const plain = content === undefined || content === archived ? {} : content;
  return { as: 'yaml', text: stringify(rawContent(kind, undefined, undefined, plain), { lineWidth: 110 }) };
}

const emptyArticle: ArticleForm = {
  as: 'article',
  title: '',
  aliases: '',
  answer: '',
  sources: [{ document: '', statements: '' }],
  owner: '',
  reviewBy: '',
};

function articleForm({ title, aliases, answer, source, owner = '', reviewBy }: Article): ArticleForm {
  return {
    as: 'article',
    title,
    aliases: aliases.join('\n'),
    answer,
    sources: source.map(({ document, statements }) => ({ document, statements: statements.join(', ') })),
    owner,
    reviewBy,
  };
}

/**
 * What a form comes to. Of an article, what the form does not show stays as it is in `before`, and it counts as read
 * against its source on `today`; a new one gets its id from its title, unlike every one that `isTaken`.
 */
export function readForm(
  { form, entry, kind }: Pick<Written, 'form' | 'entry' | 'kind'>,
  before: EntryVersion['content'] | undefined,
  today: string,
  isTaken: (id: string) => boolean,
): FormRead {
  if (form.as === 'yaml') return readYaml(form.text, entry);
  if (kind !== 'article') return fault('', 'Only articles have this form.');
  const id = entry ?? idFor(form.title, isTaken);
  const owner = form.owner.trim();
  const { owner: _owner, ...stays } = (
    typeof before === 'object' && !Array.isArray(before) ? before : {}
  ) as Readonly<Record<string, unknown>>;
  return {
    ok: true,
    entry: id,
    content: {
      ...stays,
      id,
      title: form.title.trim(),
      aliases: [...waysOfAsking(form.aliases)],
      answer: form.answer.replaceAll('\r\n', '\n').trim(),
      source: form.sources
        .filter(({ document, statements }) => document !== '' || statements.trim() !== '')
        .map(({ document, statements }) => ({
          document,
          statements: statements.split(/[\s,]+/).filter((one) => one !== ''),
        })),
      reviewed: today,
      reviewBy: form.reviewBy,
      ...(owner === '' ? {} : { owner }),
    },
  };
}

function readYaml(text: string, entry: string | undefined): FormRead {
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    return fault(
      '',
      `This cannot be read: ${error instanceof Error ? firstLine(error.message) : 'not YAML'}`,
    );
  }
  if (typeof content !== 'object' || content === null)
    return fault('', 'Please write fields, a line each, such as “title: Laptops”.');
  const { id } = content as { readonly id?: unknown };
  const named = entry ?? (typeof id === 'string' ? id : '');
  if (named === '') return fault('id', 'Please give it an id: lower-case words joined by hyphens.');
  return { ok: true, entry: named, content: content as EntryContent };
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/:$/, '') ?? message;
}

function fault(field: string, message: string): FormRead {
  return { ok: false, faults: [{ field, message }] };
}
