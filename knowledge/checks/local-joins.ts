import { entriesOf } from '../entries.ts';
import type { Fault } from '../fault.ts';
import type { Check } from './check.ts';

/** What a council sets for an entry must name an entry that is there, or nobody would ever see it. */
export const localJoins: Check = {
  name: 'local joins',
  find: ({ pack }) => {
    const ids = new Set(entriesOf(pack).map(({ id }) => id));
    const missing = (field: string, id: string): readonly Fault[] =>
      ids.has(id) ? [] : [{ file: 'local.yaml', field, message: `there is no entry "${id}" in this pack` }];
    return [
      ...pack.local.contacts.flatMap(({ contact }) => missing('contacts', contact)),
      ...pack.local.signposts.flatMap(({ entry }) => missing('signposts', entry)),
    ];
  },
};
