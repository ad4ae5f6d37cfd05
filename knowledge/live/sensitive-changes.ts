import { isDeepStrictEqual } from 'node:util';
import type { EntryKind } from './entry-kinds.ts';
import { archived, type EntryVersion } from './entry-version.ts';

/** What needs more than any colleague's eyes. */
export interface Sensitive {
  /** A sum, or what is said beside one. */
  readonly money: boolean;
  /** Where people in danger are sent, or who may approve what. */
  readonly safeguarding: boolean;
}

/** What an entry is found by, and when it was read: changing these changes nothing that it says. */
const besideTheAnswer: ReadonlySet<string> = new Set([
  'aliases',
  'also',
  'related',
  'reviewed',
  'reviewBy',
  'owner',
]);

/** Whether a change touches money or safeguarding. `before` is undefined for a new entry. */
export function sensitivityOf(
  kind: EntryKind,
  before: EntryVersion['content'] | undefined,
  after: EntryVersion['content'],
): Sensitive {
  const safeguarding =
    kind === 'local' &&
    (!isDeepStrictEqual(part(before, 'routes'), part(after, 'routes')) ||
      !isDeepStrictEqual(part(before, 'editing'), part(after, 'editing')));
  const said = [before, after].map(whatItSays);
  const money = !isDeepStrictEqual(said[0], said[1]) && said.some(namesMoney);
  return { money, safeguarding };
}

function part(content: EntryVersion['content'] | undefined, field: string): unknown {
  const found: unknown =
    content === undefined || content === archived
      ? undefined
      : (content as { [key: string]: unknown })[field];
  // A list left out and an empty one mean the same.
  return Array.isArray(found) && found.length === 0 ? undefined : found;
}

function whatItSays(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(whatItSays);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      besideTheAnswer.has(key) ? [] : [[key, whatItSays(each)]],
    ),
  );
}

function namesMoney(value: unknown): boolean {
  return /£|\b(?:pounds?|GBP)\b/i.test(JSON.stringify(value ?? null));
}
