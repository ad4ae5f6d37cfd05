import { createHash } from 'node:crypto';

/** Somebody with a Teams account. `tenantId` is the tenant in which they use the bot; a guest has the host's. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly userRole: 'user' | 'guest';
  readonly email: string;
}

/** What a test may choose about a person; the rest is made from the name, the same each time. */
export type PersonDetails = Partial<Omit<Person, 'name'>>;

/** The bot's own account, as Teams names it in `recipient` and in mentions. */
export interface BotAccount {
  readonly id: string;
  readonly name: string;
}

/** A UUID that depends on nothing but the seed, so that a person is the same in every run. */
export function stableUuid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An opaque token that depends on nothing but the seed, in the alphabet Teams uses inside its ids. */
export function stableToken(seed: string): string {
  return createHash('sha256').update(seed).digest('base64url');
}

/** Makes a person; the e-mail address is in a domain that cannot exist. */
export function createPerson(name: string, tenantId: string, details: PersonDetails = {}): Person {
  const seed = `${details.tenantId ?? tenantId}/${name}`;
  const mailbox = name.toLowerCase().replaceAll(/[^a-z]+/g, '.');
  return {
    id: `29:1${stableToken(seed)}`,
    aadObjectId: stableUuid(seed),
    tenantId,
    userRole: 'user',
    email: `${mailbox}@council.example`,
    ...details,
    name,
  };
}

/** The account as it stands in an activity's `from` and in `membersAdded`. */
export function accountOf(person: Person): Pick<Person, 'id' | 'name' | 'aadObjectId'> {
  return { id: person.id, name: person.name, aadObjectId: person.aadObjectId };
}

/** The account as Teams' rosters return it. Teams calls the Entra object id by both names, depending on its age. */
export function memberOf(person: Person): Record<string, string> {
  const [givenName = '', ...rest] = person.name.split(' ');
  return {
    id: person.id,
    name: person.name,
    objectId: person.aadObjectId,
    aadObjectId: person.aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: person.email,
    userPrincipalName: person.email,
    tenantId: person.tenantId,
    userRole: person.userRole,
  };
}
