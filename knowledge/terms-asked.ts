import type { GlossaryTerm, Pack } from './schema.ts';

/** Words that ask for a meaning, or that people put around a term, and say nothing else. */
const cues = new Set(
  `what whats wots wot is are was does do mean means meaning meant stand stands for short the a an of in and or vs v versus same
   different difference between thing mix mixing mixed up them confuse confused confuses confusing always keep getting by
   define definition explain acronym abbreviation im i me again please pls remind full form actually exactly when people
   say you who whos it term word this that tell hi hello sorry quick one`.split(/\s+/),
);
/** What to do about it, or when it is, is no question for its meaning. */
const asksForMore =
  /\bwhat (?:do|can|should|must) (?:i|you|we|they) do\b|^ when (?:is|are|was)\b|^ what(?:s| is| are) (?!.*\b(?:short|stand) for $).* for $/;
const meaningCue =
  /\b(?:what(?:s|'s| is| are| was| on earth| exactly)|wots?|mean(?:s|t|ing)?|stands?|short for|defin\w+|in full|letters|explain\w*|acronyms?|abbreviat\w+|jargon|who(?:'s|s| is| are| counts)?|counts?|classed|differen\w+|called|confus\w+|mix\w*|same|is (?:that|it|this)|term)\b/i;

/** True when a message asks, in whatever words, what something means or who is meant by it; also for a word by itself. */
export function asksForMeaning(question: string): boolean {
  return meaningCue.test(question.replaceAll('’', "'")) || question.trim().split(/\s+/).length < 2;
}

/** More than three meanings on one card is a list, not an answer. */
const mostTerms = 3;

/**
 * The glossary terms a message asks the meaning of, when it asks for nothing else: "what's EHE", "EET / NEET, always
 * mixing them up", "CAO?". Empty when it holds any other word; "how often is a PEP" is about something else.
 */
export function termsAsked(pack: Pack, question: string): readonly GlossaryTerm[] {
  const words = ` ${question
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()} `;
  const { spellings, inSpellings } = glossaryOf(pack);
  // What holds a word of its own asks for something else, whatever terms stand beside it.
  if (words.split(' ').some((word) => word !== '' && !cues.has(word) && !inSpellings.has(word))) return [];
  if (asksForMore.test(words)) return [];
  const found: GlossaryTerm[] = [];
  let rest = words;
  for (const { term, apart } of spellings) {
    if (!rest.includes(apart)) continue;
    rest = rest.replaceAll(apart, '  ');
    if (!found.includes(term)) found.push(term);
  }
  const others = rest.split(/\s+/).filter((word) => word !== '' && !cues.has(word));
  // "PEP vs PPM" does not ask about the VS.
  const meant = found.length > 2 ? found.filter(({ term }) => !cues.has(term.toLowerCase())) : found;
  return others.length === 0 && meant.length <= mostTerms ? meant : [];
}

/** Longer spellings first, so that "PP+" is not read as something shorter; a term that is an everyday word needs its cue. */
function glossaryOf(pack: Pack): Glossary {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const spellings = pack.glossary
    .flatMap((term) =>
      [term.term, ...term.also].map((spelling) => ({
        term,
        spelling: spelling
          .toLowerCase()
          .replace(/[^\p{L}\p{N}+]+/gu, ' ')
          .trim(),
      })),
    )
    .filter(({ spelling }) => spelling !== '')
    .toSorted((a, b) => b.spelling.length - a.spelling.length)
    .map(({ term, spelling }) => ({ term, apart: ` ${spelling} ` }));
  const made = { spellings, inSpellings: new Set(spellings.flatMap(({ apart }) => apart.split(' '))) };
  known.set(pack, made);
  return made;
}

interface Glossary {
  readonly spellings: readonly Spelling[];
  /** Every word of them. */
  readonly inSpellings: ReadonlySet<string>;
}

interface Spelling {
  readonly term: GlossaryTerm;
  /** Its words in small letters, with a space before and after. */
  readonly apart: string;
}

/** A pack never changes once it is loaded, and every question asks. */
const known = new WeakMap<Pack, Glossary>();
