import { spansOf, type Span } from '../span.ts';

const joint = String.raw`(?:\s{0,2}(?:number|num|no\b\.?|nr|id|#|is|was|his|her|their|its|:|=|-|–|\()){0,4}`;
const labelled = new RegExp(
  String.raw`\b(?:passport|travel document)${joint}\s{0,2}((?=[a-z\d]*\d{5})[a-z]{0,2}\d{5,9}[a-z]?)(?![\p{L}\d])`,
  'dgiu',
);

/** Finds passport and travel document numbers behind those words: up to two letters and five to nine digits. */
export function findPassportNumbers(text: string): Span[] {
  return spansOf(text, labelled, 1);
}
