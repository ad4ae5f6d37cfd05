import { isKnownWord } from '../known-words.ts';
import { matchesOf, spanOf, spansOf, type Span } from '../span.ts';

/** Two letters, the two digits of the half year, three letters: in use since 2001. */
const current = /(?<![\p{L}\d@#/])([a-hj-pr-y]{2})\d{2} ?([a-hj-pr-z]{3})(?![\p{L}\d@])/dgiu;
/** Older and Irish plates and those bought for their letters: only where the words say so. */
const labelled =
  /\b(?:reg|registration|number plate|numberplate|plate|plates)(?:\s{0,2}(?:number|no\.?|is|was|:|=|-)){0,3}\s{0,2}([a-z]{1,3} ?\d{1,4} ?[a-z]{1,3}|\d{1,3}[- ]?[a-z]{1,2}[- ]?\d{1,6})(?![\p{L}\d])/dgiu;

/** Finds car registrations. "yr11 boy" has the shape of one and is none: its last letters are a word. */
export function findCarRegistrations(text: string): Span[] {
  const spans = spansOf(text, labelled, 1);
  for (const match of matchesOf(text, current)) {
    const [, front = '', back = ''] = match;
    const reads = /^(?:yr|ks|pp)$/i.test(front) || (isKnownWord(front) && isKnownWord(back));
    const span = spanOf(match);
    if (
      span !== undefined &&
      (!reads || /\breg\w*\W{1,3}$/i.test(text.slice(Math.max(0, span.start - 16), span.start)))
    )
      spans.push(span);
  }
  return spans;
}
