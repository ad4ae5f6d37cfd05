import { createHash, createHmac } from 'node:crypto';
import type { Account } from '../queue/profiles.ts';
import type { Tables } from './tables.ts';

/** What stands before the first link of a chain. */
export const beginning = '0'.repeat(64);

/** The hash of a link, over all its columns and the hash before it. */
export function hashOf(before: string, link: Omit<Tables['audit'], 'hash'>): string {
  const { authority, number, at, what, role, who, about, subject, detail } = link;
  return createHash('sha256')
    .update(JSON.stringify([before, authority, number, at, what, role, who, about, subject, detail]))
    .digest('hex');
}

/** Stands for a person in one authority's chain. Without the key it leads to nobody, not even for who knows the id. */
export function pseudonym(key: string, authority: string, { tenant, entraId }: Account): string {
  return createHmac('sha256', key).update(`${authority}|${tenant}|${entraId}`).digest('hex').slice(0, 24);
}
