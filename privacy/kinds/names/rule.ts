import type { Reading } from './words.ts';

/** A rule looks at the word in one place and says how many words from there on are somebody's name; 0 for none. */
export type Rule = (reading: Reading, place: number) => number;
