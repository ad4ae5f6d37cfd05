import { spansOf, type Span } from '../span.ts';

const number = /(?<![\p{L}\d])[a-z]{2} ?-?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![\p{L}\d])/dgiu;
const labelled =
  /\b(?:ni|nino|n\.i\.|national insurance)(?:\s{0,2}(?:number|no\.?|num|is|:|=|-|#)){0,3}\s{0,2}([a-z]{2} ?\d(?:[ -]?\d){4,6}(?: ?[a-z])?)(?![\p{L}\d])/dgiu;

/** Finds National Insurance numbers, with or without spaces, in any case. */
export function findNationalInsuranceNumbers(text: string): Span[] {
  return [...spansOf(text, number), ...spansOf(text, labelled, 1)];
}
