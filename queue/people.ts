/** Somebody at a council or a school, as Teams knows them. Never a child. */
export interface Person {
  readonly tenant: string;
  readonly entraId: string;
  /** The id by which a message reaches them in Teams (`29:…`). */
  readonly channelUserId: string;
  readonly name?: string;
}

/** True for the same account, whatever it is called now. */
export function samePerson(one: Person | undefined, other: Person | undefined): boolean {
  return one !== undefined && one.tenant === other?.tenant && one.entraId === other.entraId;
}
