import { spansOf, type Span } from '../span.ts';

const labelled =
  /\b(?:ulns?|unique learner (?:number|no\.?|num|ref\w{0,6}|id)|learner (?:number|no\.?|num|ref\w{0,6}|id))(?:\s{0,2}(?:number|no\.?|is|was|:|=|-|–|#|\()){0,3}\s{0,2}(\d(?:[ -]{0,2}\d){7,11})(?!\d)/dgi;

/** Finds unique learner numbers behind their name, also with a digit too few or too many. Bare ones are case numbers. */
export function findUlns(text: string): Span[] {
  return spansOf(text, labelled, 1);
}
