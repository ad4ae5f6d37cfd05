import type { Pack } from './schema.ts';

/** A link in an answer, as it stands there. */
export interface AnswerLink {
  /** The id of the entry, or of the row of an offer. */
  readonly entry: string;
  readonly field: string;
  readonly words: string;
  readonly address: string;
}

/** Every link that the answers of a pack hold, whether or not it leads anywhere. */
export function answerLinks(pack: Pack): readonly AnswerLink[] {
  return [
    ...pack.topics.flatMap((topic) => [
      ...linksIn(topic.id, 'overview', topic.overview),
      ...topic.entitlements.flatMap((row) =>
        [row, ...row.years].flatMap(({ answer }) => linksIn(row.id, 'answer', answer)),
      ),
    ]),
    ...pack.articles.flatMap(({ id, answer }) => linksIn(id, 'answer', answer)),
  ];
}

function linksIn(entry: string, field: string, text: string): readonly AnswerLink[] {
  return [...text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map(([, words = '', address = '']) => ({
    entry,
    field,
    words: words.trim(),
    address: address.trim(),
  }));
}

/** What is wrong with the form of a link, in words; undefined where nothing is. Whether it leads anywhere is not asked. */
export function wrongForm({ words, address }: Pick<AnswerLink, 'words' | 'address'>): string | undefined {
  if (words === '') return 'a link has no words to press';
  if (/\s/.test(address)) return `the link’s address has a space in it: ${address}`;
  const read = URL.parse(address);
  if (read === null) return `the link’s address is none: ${address}`;
  if (read.protocol === 'mailto:' || read.protocol === 'tel:')
    return read.pathname === '' ? `the link’s address is none: ${address}` : undefined;
  if (read.protocol !== 'https:')
    return `the link’s address must begin with https://, mailto: or tel: (${address})`;
  return read.hostname.includes('.') && read.username === ''
    ? undefined
    : `the link’s address is none: ${address}`;
}
