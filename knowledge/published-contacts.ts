import type { Pack } from './schema.ts';

/** The telephone numbers and mailboxes that a pack, or its council, publishes: nobody is found out by them. */
export function publishedContacts({ contacts, local }: Pick<Pack, 'contacts' | 'local'>): readonly string[] {
  return [
    ...contacts.flatMap(({ email, phone }) => [email, phone]),
    ...local.contacts.flatMap(({ email, phone }) => [email, phone]),
    ...local.signposts.flatMap(({ email, phone }) => [email, phone]),
    ...local.routes.map(({ phone }) => phone),
    local.line.phone,
    local.line.mailbox,
  ].filter((contact) => contact !== undefined);
}
