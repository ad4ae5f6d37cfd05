import type { Phrasing } from '../phrasings.ts';
import { entryEvidence, type EntryEvidence } from './entry-evidence.ts';
import { featuresOf, type Features } from './features.ts';
import { localRidge } from './local-ridge.ts';
import { nearest } from './nearest.ts';
import { phrasingSpace, type PhrasingSpace } from './phrasing-space.ts';
import { withoutStory } from './shorten.ts';
import { atOnce, mapped, type Steps } from './slices.ts';
import type { Spelling } from './spelling.ts';
import { stemsOf, wordsIn } from './words.ts';
import type { SentenceVectors } from './vectors/sentence-vectors.ts';

/** How well one entry fits a question. */
export interface Candidate {
  readonly entry: string;
  /** 0..1; only comparable within one ranker. */
  readonly score: number;
  /** The row of a topic whose phrasing fitted best, if that phrasing asks for one row. */
  readonly row?: string;
}

/** Ranks entries by the phrasings that fit a question best. */
export interface Ranker {
  readonly phrasings: readonly Phrasing[];
  /** Entries in order, best first, at most so many; empty for a question without a single word. */
  readonly rank: (question: string, meaning?: Meaning, most?: number) => readonly Candidate[];
  /** A question in small letters with the slips in it repaired, for what reads whole sentences. */
  readonly spelt: (question: string) => string;
  /** The phrasing at a place asked as a question, as if it, or its whole entry, had never been written. */
  readonly withoutPhrasing: (place: number, meaning?: Meaning) => readonly Candidate[];
  readonly withoutEntry: (place: number, meaning?: Meaning) => readonly Candidate[];
}

/** The sentence vectors of a question and of all phrasings, in their order. */
export interface Meaning {
  readonly question: Float32Array;
  /** Of the question without its story, where it has one. */
  readonly shorter?: Float32Array | undefined;
  readonly phrasings: SentenceVectors;
}

/** This many phrasings are weighed against each other by words: 16 to 256 measured alike, and cost grows with the square. */
const mostNeighbours = 32;
/** With sentence vectors more of them tell something: 64 find half a point more than 32, 128 no more. */
const mostNeighboursWithVectors = 64;
/** What an entry's phrasings say together counts for this much beside the ridge. */
const entryShare = 0.4;
/** With sentence vectors there is less left for it to add. */
const entryShareWithVectors = 0.2;
/** Above this many phrasings only a quarter as many, the likest in words, are compared by meaning too. */
const mostReadWhole = 8_000;
/** A question without its story leaves something unsaid, so it counts for a little less than the whole would. */
const shorterShare = 0.95;
/** What scores no more than this is no candidate. */
const leastScore = 0.02;

interface Asked {
  readonly features: Features;
  readonly stems: readonly string[];
}

/** A phrasing of the knowledge as if it were asked: worked out when it is, as keeping it of all takes some MB a pack. */
interface PhrasingAsked {
  readonly place: number;
  readonly own: Asked;
  readonly meaning: Meaning | undefined;
  readonly alike: Float64Array;
}

interface LeftOut {
  readonly phrasing: (place: number) => boolean;
  readonly evidence?: {
    readonly entry: number;
    readonly stems: readonly string[];
  };
  readonly entry?: number;
}

/**
 * Builds a ranker: kernel ridge regression over the phrasings nearest to the question, compared by words, pairs of
 * words, letters and, where there are any, sentence vectors; with BM25 over each entry's phrasings taken as one.
 */
export function ranker(phrasings: readonly Phrasing[], spelling: Spelling, neighbours?: number): Ranker {
  return atOnce(rankerInSteps(phrasings, spelling, neighbours));
}

/** The same, for whoever must not hold the event loop. */
export function* rankerInSteps(
  phrasings: readonly Phrasing[],
  spelling: Spelling,
  neighbours?: number,
): Steps<Ranker> {
  const entries = [...new Set(phrasings.map(({ entry }) => entry))];
  const placeOf = new Map(entries.map((entry, place) => [entry, place]));
  const entryOf = Int32Array.from(phrasings, ({ entry }) => placeOf.get(entry) ?? 0);
  const { space, evidence } = yield* read(phrasings, entryOf, entries.length);
  const ridgeWeights = localRidge();

  const likenessOf = ({ features }: Asked, meaning?: Meaning): Float64Array => {
    const alike = space.likeness(features);
    if (meaning !== undefined) {
      const only = phrasings.length > mostReadWhole ? nearest(alike, mostReadWhole / 4) : undefined;
      meaning.phrasings.blend(alike, meaning.question, only);
    }
    return alike;
  };
  /** A phrasing is asked twice in a row, without itself and without its entry: what it says and how alike the others are stays. */
  let before: PhrasingAsked | undefined;
  const phrasingAsked = (place: number, text: string, meaning?: Meaning): PhrasingAsked => {
    if (before?.place !== place || before.meaning?.question !== meaning?.question) {
      const own = askedOf(wordsIn(text));
      before = { place, own, meaning, alike: likenessOf(own, meaning).slice() };
    }
    return before;
  };

  const scoresOf = (
    { stems }: Asked,
    alike: Float64Array,
    into: Scored,
    left?: LeftOut,
    meaning?: Meaning,
  ): Scored => {
    const { scores, nearestOf } = into;
    const most = neighbours ?? (meaning === undefined ? mostNeighbours : mostNeighboursWithVectors);
    const near = nearest(alike, most, left?.phrasing);
    const among = space.among(near);
    if (meaning !== undefined) meaning.phrasings.blendAmong(among, near);
    const asked = new Float64Array(near.length);
    for (let at = 0; at < near.length; at += 1) asked[at] = alike[near[at] ?? 0] ?? 0;
    const weights = ridgeWeights(among, asked);
    scores.fill(0);
    nearestOf.fill(-1);
    for (let at = 0; at < near.length; at += 1) {
      const place = near[at] ?? 0;
      const entry = entryOf[place] ?? 0;
      scores[entry] = (scores[entry] ?? 0) + (weights[at] ?? 0);
      if (nearestOf[entry] === -1) nearestOf[entry] = place;
    }
    const share = meaning === undefined ? entryShare : entryShareWithVectors;
    const said = evidence.scores(stems, left?.evidence);
    for (let entry = 0; entry < scores.length; entry += 1)
      scores[entry] =
        entry === left?.entry ? 0 : ((scores[entry] ?? 0) + share * (said[entry] ?? 0)) / (1 + share);
    return into;
  };
  /** What a question and the same without its story score: ranking waits for nothing, so that two are enough for all. */
  const [ofWhole, ofShorter] = [scoredNothing(entries.length), scoredNothing(entries.length)];

  const inOrder = ({ scores, nearestOf }: Scored, most = entries.length): readonly Candidate[] => {
    for (let place = 0; place < scores.length; place += 1) scores[place] = Math.min(1, scores[place] ?? 0);
    const candidates: Candidate[] = [];
    for (const place of nearest(scores, Math.min(most, entries.length), undefined, leastScore)) {
      const entry = entries[place] ?? '';
      const score = scores[place] ?? 0;
      const row = phrasings[nearestOf[place] ?? -1]?.row;
      candidates.push(row === undefined ? { entry, score } : { entry, score, row });
    }
    return candidates;
  };

  return {
    phrasings,
    rank: (question, meaning, most) => {
      const words = wordsIn(question);
      if (words.length === 0) return [];
      const scored = (said: readonly string[], into: Scored, meant: Meaning | undefined): Scored => {
        const one = askedOf(spelling(said));
        return scoresOf(one, likenessOf(one, meant), into, undefined, meant);
      };
      const whole = scored(words, ofWhole, meaning);
      const shorter = withoutStory(question);
      if (shorter === undefined) return inOrder(whole, most);
      const shortened = meaning?.shorter === undefined ? meaning : { ...meaning, question: meaning.shorter };
      return inOrder(better(whole, scored(wordsIn(shorter), ofShorter, shortened)), most);
    },
    spelt: (question) => {
      const asked = question.toLowerCase();
      const words = asked.match(/\p{L}+/gu) ?? [];
      const repaired = spelling(words);
      // Hardly any question has a slip in it.
      if (words.every((word, at) => word === repaired[at])) return asked;
      let at = 0;
      return asked.replace(/\p{L}+/gu, (word) => repaired[at++] ?? word);
    },
    withoutPhrasing: (place, meaning) => {
      const phrasing = phrasings[place];
      if (phrasing === undefined) return [];
      const { own, alike } = phrasingAsked(place, phrasing.text, meaning);
      return inOrder(
        scoresOf(
          own,
          alike,
          ofWhole,
          {
            phrasing: (other) => other === place,
            evidence: { entry: entryOf[place] ?? 0, stems: own.stems },
          },
          meaning,
        ),
      );
    },
    withoutEntry: (place, meaning) => {
      const phrasing = phrasings[place];
      if (phrasing === undefined) return [];
      const { own, alike } = phrasingAsked(place, phrasing.text, meaning);
      const entry = entryOf[place] ?? 0;
      const left: LeftOut = {
        phrasing: (other) => entryOf[other] === entry,
        entry,
      };
      return inOrder(scoresOf(own, alike, ofWhole, left, meaning));
    },
  };
}

/** By itself, so that the words of all phrasings, of which only what is indexed is needed, are not kept with it. */
function* read(
  phrasings: readonly Phrasing[],
  entryOf: Int32Array,
  entries: number,
): Steps<{ readonly space: PhrasingSpace; readonly evidence: EntryEvidence }> {
  const texts = yield* mapped(phrasings, ({ text }) => wordsIn(text));
  const space = yield* phrasingSpace(phrasings.length, (place) => featuresOf(texts[place] ?? []));
  const evidence = yield* entryEvidence(
    phrasings.length,
    (place) => ({
      stems: stemsOf(texts[place] ?? []),
      entry: entryOf[place] ?? 0,
    }),
    entries,
  );
  return { space, evidence };
}

interface Scored {
  readonly scores: Float64Array;
  /** The place of the phrasing of each entry that is most like the question; -1 where none is near. */
  readonly nearestOf: Int32Array;
}

function scoredNothing(entries: number): Scored {
  return {
    scores: new Float64Array(entries),
    nearestOf: new Int32Array(entries),
  };
}

/** The better of both for each entry, in the place of the first. */
function better({ scores, nearestOf }: Scored, shorter: Scored): Scored {
  for (let entry = 0; entry < scores.length; entry += 1) {
    const score = scores[entry] ?? 0;
    const other = shorterShare * (shorter.scores[entry] ?? 0);
    if (other > score || nearestOf[entry] === -1) nearestOf[entry] = shorter.nearestOf[entry] ?? -1;
    scores[entry] = Math.max(score, other);
  }
  return { scores, nearestOf };
}

function askedOf(words: readonly string[]): Asked {
  return { features: featuresOf(words), stems: stemsOf(words) };
}
