import type { AskerRole } from '../knowledge/roles.ts';
import type { Person } from './people.ts';

/** Whose account it is: nothing else of a person is needed to know their profile. */
export type Account = Pick<Person, 'tenant' | 'entraId'>;

/** What an asker has said of themselves; every part may still be unsaid. */
export interface Profile {
  /** The authority they work for or in. */
  readonly authority?: string;
  readonly role?: AskerRole;
  /** True once they have been asked, so that they are asked once and never again. */
  readonly asked: boolean;
}

/** What askers have said of themselves, by tenant and Entra object id. */
export interface Profiles {
  /** The profile; one in which nothing is said for somebody new. */
  of(account: Account): Promise<Profile>;
  /** Puts what is given in the place of what was said; what is left out stays as it was. */
  change(account: Account, profile: Partial<Profile>, at: number): Promise<Profile>;
  forget(account: Account): Promise<void>;
}
