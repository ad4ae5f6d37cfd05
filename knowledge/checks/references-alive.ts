import { entriesOf } from '../entries.ts';
import { faultIn, type Check } from './check.ts';

/** Related entries and the entries named in questions.yaml must exist. */
export const referencesAlive: Check = {
  name: 'references alive',
  find: (loaded) => {
    const entries = entriesOf(loaded.pack);
    const ids = new Set(entries.map((entry) => entry.id));
    const related = entries.flatMap((entry) =>
      entry.related
        .filter((id) => !ids.has(id))
        .map((id) => faultIn(loaded, entry.id, 'related', `there is no entry "${id}"`)),
    );
    const asked = loaded.pack.questions
      .filter(({ entry }) => entry !== 'none' && !ids.has(entry))
      .map(({ entry, question }) => ({
        file: 'questions.yaml',
        field: question,
        message: `there is no entry "${entry}"; use an entry's id, or none`,
      }));
    return [...related, ...asked];
  },
};
