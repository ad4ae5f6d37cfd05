import { phrasingsOf } from '../phrasings.ts';
import { faultIn, type Check } from './check.ts';

/** One phrasing cannot lead to two entries: whichever won would be chance. */
export const phrasingsDistinct: Check = {
  name: 'phrasings distinct',
  find: (loaded) => {
    const first = new Map<string, string>();
    return phrasingsOf(loaded.pack).flatMap(({ text, entry }) => {
      const words = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}£]+/gu, ' ')
        .trim();
      const before = first.get(words);
      first.set(words, before ?? entry);
      return before === undefined || before === entry
        ? []
        : [
            faultIn(
              loaded,
              entry,
              'aliases',
              `"${text}" also leads to ${before}; take it out of one of them`,
            ),
          ];
    });
  },
};
