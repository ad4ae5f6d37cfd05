import type { Query } from '../queue/query.ts';

/** How a query came in where nobody asked it in Teams, as words of their own. */
export const cameByNames: Readonly<Record<NonNullable<Query['cameBy']>, string>> = {
  phone: 'By telephone',
  email: 'By e-mail',
  'drop-in': 'At a drop-in',
};
