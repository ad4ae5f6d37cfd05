import type { Person } from './people.ts';

/** Who is on duty, as somebody has said in the staff channel; it goes before the rota of `local.yaml`. */
export interface Rota {
  /** By ISO day, from one to the other and both included: `null` where nobody is, no entry where nothing was said. */
  of(authority: string, from: string, to: string): Promise<ReadonlyMap<string, Person | null>>;
  /** Puts somebody, or with `null` nobody, on duty on this ISO day. */
  set(authority: string, day: string, person: Person | null, at: number): Promise<void>;
  /** Forgets days before this ISO day; says how many. */
  prune(before: string): Promise<number>;
}
