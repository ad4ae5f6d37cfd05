import { isKnownWord } from '../known-words.ts';
import { meantWord } from './names/meant-word.ts';
import { matchesOf, spanOf, type Span } from '../span.ts';

const edge = String.raw`(?![\p{L}\d]|\.\p{L})`;
const bare = String.raw`[A-Z]{2,3}`;
const dotted = String.raw`\p{L}\.\s?\p{L}(?:\.\s?\p{L})?\.?`;
const nouns =
  'child|yp|young person|young man|young woman|pupil|student|learner|kid|boy|girl|lad|lass|son|daughter|brother|sister|sibling|client|cla|lac|cin|initials';
/** In small letters, with a capital, or shouted. */
const child = `${nouns}|${nouns.replaceAll(/(?:^|\|)\w/g, (letter) => letter.toUpperCase())}|${nouns.toUpperCase()}`;
const longNouns: ReadonlySet<string> = new Set(nouns.split('|').filter((noun) => /^[a-z]{5,}$/.test(noun)));
const classOrYear = String.raw`(?:class |form |set )(?:[1-9]|1[0-3])\p{L}{1,2}\b|(?:[1-9]|1[0-3])[A-Z]{1,2}\b|(?:year|yr|y)\s?\d{1,2}\b|reception\b|nursery\b`;
const acts = String.raw`needs|wants|is|has|hasn't|hasnt|isn't|isnt|was|lives|said|says|attends|moved|refuses|missed|struggles|turned|will be`;

/** "child JS", "yp A.B.", "initials: km". */
const afterChild = behind(child);
function behind(words: string): RegExp {
  return new RegExp(
    String.raw`\b(${words})(?: (?:initials|INITIALS|called|known as|named))?[\s:,(–-]{1,3}(${dotted}|${bare}|\p{Ll}{2})${edge}`,
    'dgu',
  );
}
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

const doesSmall = String.raw`wont|won't|cant|can't|went|got|gets|keeps|kept|moved|had|came|left|turned|starts|started|refused|refusing|hates|loves|hasnt|has|is|isnt|was|needs|wants|lives|says|said|attends|struggles|doesnt|didnt`;
const two = String.raw`[A-Z]{2}|\p{Ll}{2}|${dotted}`;
/** "rk wont go to school", "JD's school", at the head of a message or a clause. */
const actsSmall = new RegExp(
  String.raw`(?:(?<=^\s*)|(?<=[.!?\n]\s*)|(?<=\b(?:because|that|since|if|when|cos) ))(${two})(?:['’]s (?:school|pep|carer|mum|dad|nan|social worker|placement|laptop|attendance|ehcp|sw)\b| (?:${doesSmall})\b)`,
  'dgu',
);
/** "laptop for tg please", "re JD", "met KR today": letters that are nothing else where a person stands. */
const stoodFor = new RegExp(
  String.raw`\b(?:for|supporting|worried about|regarding|spoke to|spoken to|talk to|letter to|met|visited|re|told|asked) (${two})(?=\s*$|[,.?!]|(?: |, )(?:please|pls|today|yesterday|tomorrow|on|who|this|last|at|in|and|about|is|was|has|said|he|she|until|since|because|before|after|when|from|to|with)\b)`,
  'dgu',
);
/** "chat with KR today", "a text from TG who": here a firm may stand, so what goes on has to be of somebody. */
const stoodWith = new RegExp(
  String.raw`\b(?:with|about|from) (${two})(?= (?:today|yesterday|who|he|she|and (?:his|her)|said|since|because)\b)`,
  'dgu',
);
/** "tg, year 8", "j.d. (y7)" at the head of a message. */
const headsClass = new RegExp(String.raw`(?<=^\s*)(${two})(?:, ?| ?\(| - )(?:${classOrYear})`, 'dgu');
/** "can tg get", "is KR entitled". */
const askedAbout = new RegExp(
  String.raw`(?:^|[.!?\n,]\s*)(?:can|could|does|did|is|has|should|will) (${two}) (?:get|have|still|be|need|qualify|stay|go|entitled|eligible|allowed|able|apply|keep|count|move|been|getting|start)\b`,
  'dgu',
);

/** The same in a message that is shouted, where the letters' own capitals say nothing. */
const shouted = [beforeClass, actsSmall, stoodFor, stoodWith, headsClass, askedAbout].map(
  (pattern) => new RegExp(pattern.source, 'dgui'),
);

/** Where a short form of the field stands as well: there only letters that are nothing else count. */
const unsure: ReadonlySet<RegExp> = new Set([
  actsSmall,
  stoodFor,
  stoodWith,
  askedAbout,
  headsClass,
  ...shouted,
]);

/** Short forms of two letters that are written in this work; where nothing but a preposition stands before, they are no child. */
const workLetters: ReadonlySet<string> = new Set(
  'ai ap aq ar ay ba bc ce ct da dc dl ds dv ea eh el em ey fa fe ff fs gd gm gt he hf hi hr ht ic ii iq iv ks ld lo lp lt ma mh mi ml mp mr ms nc nd nt oa od pc pd pf pi pl pm pp pr pt qa qi qr rp rv sc sd sf sg si sl sm sn so sp st td te tf tm tp uc ui un vi vr xi yj yo yp yr'.split(
    ' ',
  ),
);
/** Letters with stops that are no person. */
const phrases =
  /^(?:eg|ie|am|pm|uk|us|usa|eu|dob|pe|re|ni|gp|pa|ps|nb|dt|sw|ta|hq|tv|ok|rsvp|etc|asap|phd|ba|bsc|aka|vs|ep|ot|id|no|dr|mr|st|www)$/;

const does = new RegExp(`^ (?:${acts})\\b`, 'iu');
const shortForms =
  /^(?:is|in|at|on|of|or|to|we|he|my|no|so|up|us|if|it|as|an|be|by|do|go|me|hi|ok|sw|dt|ta|gp|ep|cp|pp|vs|la|pa|pe|ks|yr|ad|dp|cl|ft|pt|hv|ht|sn|ya|yo|uk|eu|tv|pc|it|ed|re|ni|id)$/;

/** "child GB excluded", "pupil, hm, was": what is said of one child and of no short form. */
const goesOn =
  /^(?:,|$|\.$| (?:not|no|has|had|and|who|excluded|suspended|placed|moved|missing|from|aged|to|still|now|been)\b)/iu;

/** What may follow initials that are a short form as well: only a person is in a class or a year. */
const inClass = new RegExp(String.raw`^,? ?\(?(?:in |aged? )?(?:${classOrYear})`, 'u');

/**
 * Finds the initials by which a child is spoken of: behind a word for a child, with stops, or with a class or a year.
 * Short forms that the field uses (SW, DT, CP) are none, unless the text calls them initials or puts them in a class.
 */
export function findInitials(text: string): Span[] {
  const patterns = /\p{Ll}/u.test(text)
    ? [
        afterChild,
        withStops,
        beforeClass,
        beforeClassSmall,
        acting,
        actsSmall,
        stoodFor,
        stoodWith,
        askedAbout,
        headsClass,
      ]
    : [afterChild, withStops, ...shouted];
  const spans: Span[] = [];
  const look = (pattern: RegExp, as: RegExp): void => {
    const group = as === afterChild ? 2 : 1;
    for (const match of matchesOf(text, pattern)) {
      const span = spanOf(match, group);
      const written = match[group] ?? '';
      if (span !== undefined && isInitials(written, match, text.slice(span.end), as)) spans.push(span);
    }
  };
  for (const pattern of patterns) look(pattern, pattern);
  const slips = misspeltNouns(text);
  if (slips.length > 0) look(behind(slips.join('|')), afterChild);
  return spans;
}

/** "puppil", "studnet": words for a child with a slip of the keyboard, as they are written. */
function misspeltNouns(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[a-z]{4,10}(?=,? [A-Za-z.]{2,6}(?![A-Za-z]))/gi)) {
    const base = word.toLowerCase();
    if (!longNouns.has(base) && longNouns.has(meantWord(base, longNouns))) found.add(word);
  }
  return [...found];
}

function isInitials(written: string, match: RegExpExecArray, after: string, pattern: RegExp): boolean {
  const letters = written.replaceAll(/[.\s]/g, '').toLowerCase();
  const told = /initials$/i.test(match[0].slice(0, match[0].lastIndexOf(written)).replace(/[\s:,(–-]+$/, ''));
  if (told) return !/^(?:is|are|in|of|on|or|to|we|i)$/.test(letters);
  if (written.includes('.'))
    return pattern === withStops
      ? !phrases.test(letters) && !isKnownWord(letters)
      : !/^(?:eg|ie)$/.test(letters);
  if (!/\p{Ll}/u.test(match.input) && letters.length > 2) return false;
  if (unsure.has(pattern) && (isKnownWord(letters) || workLetters.has(letters))) return false;
  if (!isKnownWord(letters)) return true;
  // "child GB is", "hm in 8b": only a person does so, but the field's short forms and little words stay.
  if (letters.length !== 2 || shortForms.test(letters)) return false;
  return pattern !== afterChild || inClass.test(after) || does.test(after) || goesOn.test(after);
}
