import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Entry } from '../entries.ts';

/** Finds entries by what they are called. */
export type TitleLookUp = (words: string, most?: number) => readonly Entry[];

const usualMost = 10;
/** With so many titles found, how people ask need not be gone through as well, which takes thirty times as long. */
const enoughTitles = 3;
/** fuse.js scores from 0, the same, to 1; above this a title has little to do with the words. */
const alike = 0.3;
const loosely: IFuseOptions<Entry> = {
  threshold: 0.4,
  ignoreLocation: true,
  ignoreDiacritics: true,
  useTokenSearch: true,
};

/**
 * Makes the look-up by title, and where few titles are alike by phrasing, for whoever knows what the entry is called, slips
 * and halves of words included: editors, and whoever picks an entry to paste. It does not answer questions, since it has no
 * idea when nothing fits. Empty words find nothing.
 */
export function titleLookUp(entries: readonly Entry[]): TitleLookUp {
  const titles = new Fuse(entries, { ...loosely, keys: ['title'], includeScore: true });
  const phrasings = new Fuse(entries, { ...loosely, keys: ['aliases.text'] });
  return (words, most = usualMost) => {
    const asked = words.trim();
    if (asked === '') return [];
    const byTitle = titles
      .search(asked, { limit: most })
      .filter(({ score = 1 }) => score <= alike)
      .map(({ item }) => item);
    if (byTitle.length >= Math.min(enoughTitles, most)) return byTitle;
    const byPhrasing = phrasings.search(asked, { limit: most }).map(({ item }) => item);
    return [...new Set([...byTitle, ...byPhrasing])].slice(0, most);
  };
}
