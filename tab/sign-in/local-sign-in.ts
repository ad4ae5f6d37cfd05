import type { Person } from '../../queue/people.ts';
import { bearerOf, type SignIn, type Visitor } from './sign-in.ts';

/** The people that the chooser of local mode offers. They are nobody. */
export const localPeople = [
  { id: 'asker', name: 'Sam Asker', what: 'a social worker who asks', adviser: false },
  { id: 'dsl', name: 'Dee Asker', what: 'a designated safeguarding lead', adviser: false },
  { id: 'adviser', name: 'Alex Adviser', what: 'on the advice line', adviser: true },
  { id: 'second-adviser', name: 'Bo Adviser', what: 'on the advice line', adviser: true },
] as const;

export const localTenant = 'local';

type LocalPerson = (typeof localPeople)[number];

function personOf({ id, name }: LocalPerson): Person {
  return { tenant: localTenant, entraId: `local-${id}`, channelUserId: `29:local-${id}`, name };
}

/** Those of them who are on the advice line. */
export const localAdvisers: readonly Person[] = localPeople.filter(({ adviser }) => adviser).map(personOf);

/** Lets in whom the chooser offers, by their id alone: for local mode on loopback, where anybody is whoever they say. */
export const localSignIn: SignIn = (authorization) => {
  const id = bearerOf(authorization);
  const chosen = localPeople.find((one) => one.id === id);
  if (chosen === undefined) return Promise.resolve({ ok: false, status: 401 });
  const visitor: Visitor = {
    person: personOf(chosen),
    ...(chosen.adviser ? { playsAdviser: true as const } : {}),
  };
  return Promise.resolve({ ok: true, visitor });
};
