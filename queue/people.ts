import { hash } from 'node:crypto';

/** Somebody at a council or a school, as Teams knows them. Never a child. */
export interface Person {
  readonly tenant: string;
  readonly entraId: string;
  /** The id by which a message reaches them in Teams (`29:…`). */
  readonly channelUserId: string;
  readonly name?: string;
}

/** Stands for a person in the answer log: the same for the same account, and no id that Teams or Entra knows. */
export function pseudonymOf({ tenant, entraId }: Pick<Person, 'tenant' | 'entraId'>): string {
  return hash('sha256', `${tenant}|${entraId}`, 'hex').slice(0, 24);
}

/** True for the same account, whatever it is called now. */
export function samePerson(one: Person | undefined, other: Person | undefined): boolean {
  return one !== undefined && one.tenant === other?.tenant && one.entraId === other.entraId;
}
