import { entriesOf } from '../entries.ts';
import { faultIn, type Check } from './check.ts';

/** Two entries with one title cannot be told apart on a card that offers a choice. */
export const uniqueTitles: Check = {
  name: 'unique titles',
  find: (loaded) => {
    const first = new Map<string, string>();
    return entriesOf(loaded.pack).flatMap((entry) => {
      const title = entry.title.toLowerCase();
      const before = first.get(title);
      if (before === undefined) {
        first.set(title, entry.id);
        return [];
      }
      return [
        faultIn(
          loaded,
          entry.id,
          'title',
          `"${entry.title}" is also the title of ${before}; change one of them`,
        ),
      ];
    });
  },
};
