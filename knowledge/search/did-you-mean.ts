import Fuse from 'fuse.js';
import { isKnownWord } from '../../privacy/known-words.ts';
import type { Entry } from '../entries.ts';
import type { PackSearch } from './pack-search.ts';
import type { Ranker } from './ranker.ts';
import { isEmptyWord, wordsIn } from './words.ts';

/** A shorter word is like too many others. */
const shortest = 4;
/** A longer one is no slip of a word, and comparing it takes long. */
const longest = 40;
/** fuse.js scores from 0, the same, to 1, nothing alike. */
const unlike = 0.45;
/** Words looked at for each unknown one: the likest may be of an entry that the rest of the question rules out. */
const mostAlike = 3;
/** Fewer uses than this are a chance word of one answer and not what the knowledge is about. */
const fewestUses = 3;
const mostEntries = 2;

/**
 * The entries that a question without an answer may have meant, where a word of it is neither the knowledge's nor English
 * and looks like one of the knowledge's: "the bersarri", "a labtopp". At most two, best first; none where every word is
 * known. The slips that search repairs by itself do not come here; these are further off, so they are asked, not assumed.
 */
export function didYouMean(search: PackSearch, question: string): readonly Entry[] {
  const spelt = search.ranker.spelt(question);
  const unknown = wordsIn(spelt).filter((word) => isUnknown(word, search));
  if (unknown.length === 0) return [];
  const known = wordsOf(search.ranker);
  const best = new Map<string, number>();
  for (const word of unknown) {
    for (const { item } of known.search(word, { limit: mostAlike })) {
      const meant = spelt.replaceAll(word, item);
      const ranked = search.rank(meant);
      const [first] = ranked;
      if (first === undefined || search.calibration.confidence(ranked) < search.calibration.offer) continue;
      best.set(first.entry, Math.max(first.score, best.get(first.entry) ?? 0));
    }
  }
  return [...best]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([id]) => search.entry(id) ?? [])
    .filter(({ kind }) => kind !== 'not-ours')
    .slice(0, mostEntries);
}

function isUnknown(word: string, search: PackSearch): boolean {
  return (
    word.length >= shortest &&
    word.length <= longest &&
    /^\p{L}+$/u.test(word) &&
    !isEmptyWord(word) &&
    !search.knows(word) &&
    !isKnownWord(word)
  );
}

function wordsOf(ranker: Ranker): Fuse<string> {
  const before = made.get(ranker);
  if (before !== undefined) return before;
  const uses = new Map<string, number>();
  for (const { text } of ranker.phrasings)
    for (const word of wordsIn(text)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const words = [...uses]
    .filter(([word, times]) => word.length >= shortest && times >= fewestUses && !isEmptyWord(word))
    .map(([word]) => word);
  const fuse = new Fuse(words, { threshold: unlike, distance: 20, includeScore: true });
  made.set(ranker, fuse);
  return fuse;
}

/** A pack never changes once it is loaded, and its words are only gone through once somebody needs them. */
const made = new WeakMap<Ranker, Fuse<string>>();
