import { isKnownWord } from '../known-words.ts';
import { spanOf, type Span } from '../span.ts';

const edge = String.raw`(?![\p{L}\d]|\.\p{L})`;
const bare = String.raw`[A-Z]{2,3}`;
const dotted = String.raw`\p{L}\.\s?\p{L}(?:\.\s?\p{L})?\.?`;
const child = String.raw`child|yp|young person|young man|young woman|pupil|student|learner|kid|boy|girl|lad|lass|son|daughter|brother|sister|sibling|client|cla|lac|cin|initials`;
const classOrYear = String.raw`(?:class |form |set )(?:[1-9]|1[0-3])\p{L}{1,2}\b|(?:[1-9]|1[0-3])[A-Z]{1,2}\b|(?:year|yr|y)\s?\d{1,2}\b|reception\b|nursery\b`;
const acts = String.raw`needs|wants|is|has|hasn't|hasnt|isn't|isnt|was|lives|said|says|attends|moved|refuses|missed|struggles|turned|will be`;

/** "child JS", "yp A.B.", "initials: km". */
const afterChild = new RegExp(
  String.raw`\b(${child})(?: (?:initials|called|known as|named))?[\s:,(–-]{1,3}(${dotted}|${bare}|\p{Ll}{2})${edge}`,
  'dgu',
);
/** "A.B." with its stops, anywhere. */
const withStops = new RegExp(String.raw`(?<![\p{L}\d.])(${dotted})${edge}`, 'dgu');
/** "for rb, class 5k": the same in small letters, behind a word that a person follows. */
const beforeClassSmall = new RegExp(
  String.raw`\b(?:for|about|re|with|can|does|is|has) (\p{Ll}{2}|${dotted})(?:,? (?:in|from|of) |, ?| ?\()(?:${classOrYear}|[1-9]\p{Ll}\b)`,
  'dgu',
);
/** "JS in 8B", "KD, class 5K", "TJ (yr 9)". */
const beforeClass = new RegExp(
  String.raw`(?<![\p{L}\d.])(${bare})(?:,? (?:in|from|of) |, ?| ?\(| - | )(?:${classOrYear})`,
  'dgu',
);
/** "JS is refusing", "JS's PEP". */
const acting = new RegExp(
  String.raw`(?:(?<=^|[.!?\n]\s*)|(?<=\b(?:for|about|re|with|that|if|when|because|and|can|does|has|is) ))(${bare})(?:['’]s\b| (?:${acts})\b)`,
  'dgu',
);

/** Letters with stops that are no person. */
const phrases =
  /^(?:eg|ie|am|pm|uk|us|usa|eu|dob|pe|re|ni|gp|pa|ps|nb|dt|sw|ta|hq|tv|ok|rsvp|etc|asap|phd|ba|bsc|aka|vs|ep|ot|id|no|dr|mr|st|www)$/;

/** What may follow initials that are a short form as well: only a person is in a class or a year. */
const inClass = new RegExp(String.raw`^,? ?\(?(?:in |aged? )?(?:${classOrYear})`, 'u');

/**
 * Finds the initials by which a child is spoken of: behind a word for a child, with stops, or with a class or a year.
 * Short forms that the field uses (SW, DT, CP) are none, unless the text calls them initials or puts them in a class.
 */
export function findInitials(text: string): Span[] {
  const patterns = /\p{Ll}/u.test(text)
    ? [afterChild, withStops, beforeClass, beforeClassSmall, acting]
    : [afterChild, withStops];
  const spans: Span[] = [];
  for (const pattern of patterns) {
    const group = pattern === afterChild ? 2 : 1;
    for (const match of text.matchAll(pattern)) {
      const span = spanOf(match, group);
      const written = match[group] ?? '';
      if (span !== undefined && isInitials(written, match, text.slice(span.end), pattern)) spans.push(span);
    }
  }
  return spans;
}

function isInitials(written: string, match: RegExpExecArray, after: string, pattern: RegExp): boolean {
  const letters = written.replaceAll(/[.\s]/g, '').toLowerCase();
  if (written.includes('.'))
    return pattern === withStops
      ? !phrases.test(letters) && !isKnownWord(letters)
      : !/^(?:eg|ie)$/.test(letters);
  if (match[1] === 'initials') return !/^(?:is|are|in|of|on|or|to|we|i)$/.test(letters);
  return (
    !isKnownWord(letters) ||
    (pattern === afterChild && inClass.test(after) && !/^(?:sw|dt|ta|gp|ep|is|in|at|or|on)$/.test(letters))
  );
}
