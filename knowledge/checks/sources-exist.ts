import { citationsOf, documentOf } from '../sources.ts';
import { faultIn, type Check } from './check.ts';

/** Every citation must lead to a document of the pack and a section of its outline. */
export const sourcesExist: Check = {
  name: 'sources exist',
  find: (loaded) =>
    citationsOf(loaded.pack).flatMap(({ entry, source }) => {
      const document = documentOf(loaded.pack, source);
      if (document === undefined) {
        return [faultIn(loaded, entry, 'source › document', `"${source.document}" is not in documents.yaml`)];
      }
      const sections = new Set(document.sections.map((section) => section.id));
      return source.statements
        .filter((statement) => !sections.has(statement.slice(0, statement.lastIndexOf('.'))))
        .map((statement) =>
          faultIn(loaded, entry, 'source › statements', `"${statement}" is in no section of ${document.id}`),
        );
    }),
};
