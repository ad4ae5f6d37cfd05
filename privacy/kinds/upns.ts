import { matchesOf, spanOf, spansOf, type Span } from '../span.ts';

/** The check letters in the order of their value; I, O and S are not used. */
const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Says whether thirteen characters are a unique pupil number with the right check letter, permanent or temporary. */
export function isUpn(written: string): boolean {
  const upn = written.toUpperCase();
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) return false;
  let sum = 0;
  for (let place = 1; place < 13; place += 1) {
    const character = upn.charAt(place);
    const value = /\d/.test(character) ? Number(character) : checkLetters.indexOf(character);
    sum += value * (place + 1);
  }
  return checkLetters.charAt(sum % 23) === upn.charAt(0);
}

/** Unbroken, the shape alone is enough: nothing else is written so, and a mistyped number still identifies. */
const unbroken = /(?<![\p{L}\d])[a-z]\d{11}[\da-z](?![\p{L}\d])/dgiu;
const spaced = /(?<![\p{L}\d])[a-z](?:[ -]{0,2}\d){11}[ -]{0,2}[\da-z](?![\p{L}\d])/dgiu;
const labelled =
  /\b(?:upn|unique pupil (?:number|no\.?|ref\w{0,6}))(?:\s{0,2}(?:number|no\.?|is|was|:|=|-|–|#|\()){0,3}\s{0,2}([a-z]?[ -]?\d(?:[ -]{0,2}\d){6,11}[a-z]?)(?![\p{L}\d])/dgiu;

/** Finds unique pupil numbers: by shape, by check letter when broken up by spaces, and by the word UPN whatever follows. */
export function findUpns(text: string): Span[] {
  const spans = [...spansOf(text, unbroken), ...spansOf(text, labelled, 1)];
  for (const match of matchesOf(text, spaced)) {
    const span = spanOf(match);
    if (span !== undefined && isUpn(match[0].replaceAll(/[ -]/g, ''))) spans.push(span);
  }
  return spans;
}
