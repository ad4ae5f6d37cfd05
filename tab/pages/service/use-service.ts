import { createContext, useContext } from 'react';
import type { Me } from '../../contract.ts';
import type { ShownIn } from '../teams/link-to.ts';
import type { Service } from './service.ts';

/** The service, and who is asking it. */
export interface Visit {
  readonly service: Service;
  readonly me: Me;
  /** Where in Teams the page is shown; undefined outside of it. */
  readonly shownIn?: ShownIn | undefined;
}

/** The visit, once somebody has signed in. */
export const VisitContext = createContext<Visit | undefined>(undefined);

/** The visit. Throws outside of a page that somebody has signed in to, which is a bug. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (visit === undefined) throw new Error('nobody has signed in');
  return visit;
}
