import type { Person } from '../queue/people.ts';
import { asTyped } from './words.ts';

/** An adviser's name, safe to draw, or "an adviser" where Teams gave none. */
export function adviserName(person: Person | undefined): string {
  return person?.name === undefined || person.name === '' ? 'an adviser' : asTyped(person.name);
}

/** An asker's name, safe to draw, or "the asker" where Teams gave none. */
export function askerName(person: Person): string {
  return person.name === undefined || person.name === '' ? 'the asker' : asTyped(person.name);
}

/** The same at the beginning of a sentence. */
export function first(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
