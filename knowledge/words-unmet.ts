import type { Entry } from './entries.ts';
import { stemsIn } from './search/words.ts';

/** With more words than this, a few that an entry lacks belong to the story. */
const mostWords = 4;
/** Whoever puts it as a sentence says what they want; their other words are mostly how they put it. */
const sentence =
  /\b(?:who|whos|what|whats|when|where|why|which|how|is|are|was|can|could|do|does|did|will|would|should|has|have|am|i|im|we|you|he|hes|she|shes|they|it|me|my|us|tell|explain|define|full|need|needs|want|wants|get|gets)\b/i;
/** Words that add nothing to what is asked for. */
const addNothing = new Set(
  ['help', 'info', 'information', 'query', 'question', 'stuff', 'please', 'details', 'support', 'thing']
    .concat(['money', 'new', 'lot', 'urgent', 'asap', 'thurs', 'friday', 'monday', 'tuesday', 'wednesday'])
    .flatMap((word) => stemsIn(word)),
);
/** Words that say for whom, which is read as facts: "laptop for a PLAC lad" asks for a laptop. */
const saysForWhom = new Set(
  'lad lass girl boy child kid yp pupil student teenager teen toddler baby yo plac cla lac uasc neet him her them'
    .split(' ')
    .flatMap((word) => stemsIn(word)),
);

/**
 * True for a few bare words of which the entry lacks one: "travel cot" and "attendance award" take a word from an entry
 * and are about something else. Slips must be repaired in `question`. Pure.
 */
export function asksForMoreThan(entry: Entry, question: string): boolean {
  if (sentence.test(question)) return false;
  const asked = [...new Set(stemsIn(question))].filter((stem) => /^\p{L}{2,}/u.test(stem));
  if (asked.length < 2 || asked.length > mostWords) return false;
  const says = stemsSaid(entry);
  return asked.some((stem) => !says.has(stem) && !addNothing.has(stem) && !saysForWhom.has(stem));
}

/** The stems of everything an entry is asked by and says. Made once for each entry. */
export function stemsSaid(entry: Entry): ReadonlySet<string> {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const texts = [entry.title, ...entry.aliases.map(({ text }) => text), ...entry.says];
  const made = new Set(texts.flatMap((text) => stemsIn(text)));
  known.set(entry, made);
  return made;
}

/** An entry never changes once it is loaded. */
const known = new WeakMap<Entry, ReadonlySet<string>>();
