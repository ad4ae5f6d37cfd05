import type { Purpose } from '../queue/query.ts';

/** What an answer can be for, as the form offers it. */
export const purposeNames: Readonly<Record<Purpose, string>> = {
  meeting: 'A meeting',
  exclusion: 'An exclusion being decided',
  move: 'A school or placement move',
  other: 'Something else',
};

/** The same inside a sentence: "for a meeting". Nothing where nothing particular was chosen. */
export function purposeWords(purpose: Purpose): string | undefined {
  if (purpose === 'other') return undefined;
  const name = purposeNames[purpose];
  return `for ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
