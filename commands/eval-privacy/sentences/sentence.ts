/**
 * A message with slots in braces. A slot that names a kind of identifier is filled with a made-up one; `first`, `last`
 * and `full` with a name; `other …` and `third …` with further people of the same origin.
 */
export type Sentence = string;
