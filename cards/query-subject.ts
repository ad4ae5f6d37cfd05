import type { Query } from '../queue/query.ts';
import { asTyped } from './words.ts';

/** Enough of the asker's own words to know a query by. Characters. */
const longestBeginning = 60;

/** What to call a query beside its number: what it is about, or the beginning of its question; safe to draw. */
export function querySubject({ question }: Query, about: string | undefined): string {
  if (about !== undefined) return about;
  const plain = question.replace(/\s+/g, ' ').trim();
  if (plain === '') return 'words removed';
  const short = plain.slice(0, longestBeginning);
  return asTyped(short === plain ? plain : `${short.replace(/\s\S*$/, '')}…`);
}
