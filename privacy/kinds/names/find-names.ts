import { overlap } from '../../public-contacts.ts';
import type { Span } from '../../span.ts';
import { publicNameWords } from './bodies.ts';
import { capitalisedPair, capitalisedWord, unknownPair } from './capitals.ts';
import { titles } from './clues.ts';
import { byLikeness } from './by-likeness.ts';
import { wordLeadsInto, wordsThatContinue } from './extend.ts';
import { afterGreetingOrRe, afterPersonNoun, afterTitle, namedOutright } from './introductions.ts';
import { isJoined } from './judgement.ts';
import { beforeLabel } from './labels.ts';
import { listedName, listedWord } from './listed-names.ts';
import type { People } from './people.ts';
import type { Rule } from './rule.ts';
import { schoolNames } from './school-names.ts';
import { joinsName, unknownBeneficiary, unknownObject, unknownOwner, unknownSubject } from './subjects.ts';
import { sureWordNameRules, wordNameRules } from './word-names/rules.ts';
import { readWords, type Reading } from './words.ts';

const rules: readonly Rule[] = [
  namedOutright,
  afterTitle,
  listedName,
  listedWord,
  afterPersonNoun,
  beforeLabel,
  afterGreetingOrRe,
  capitalisedPair,
  capitalisedWord,
  unknownPair,
  unknownSubject,
  unknownOwner,
  unknownBeneficiary,
  unknownObject,
  byLikeness,
  ...wordNameRules,
];

/** What shows a word to be a name, whatever whoever typed it says. */
const sureRules: readonly Rule[] = [
  namedOutright,
  afterTitle,
  listedName,
  afterPersonNoun,
  beforeLabel,
  unknownOwner,
  ...sureWordNameRules,
];

/** What may stay in a text although it has the shape of a name. */
export interface NamesMayStay {
  /** Nobody's name whatever it is: what a council publishes. */
  readonly stays?: readonly Span[];
  /** Whether ordinary words stay that nothing but their shape shows to be a name. */
  readonly ordinaryWords?: boolean;
}

/** A name in the text and the number of the person who bears it. */
export interface NameSpan extends Span {
  readonly person: number;
}

/**
 * Finds the names of people: by what introduces them, by their shape, by lists of names. Whoever is named once is
 * found again wherever a part of the name stands. The people met are added to `people`; words within `stays` are nobody's name.
 */
export function findNames(
  text: string,
  people: People,
  { stays = [], ordinaryWords = false }: NamesMayStay = {},
): NameSpan[] {
  const reading = readWords(text);
  const kept = publicNameWords(reading);
  for (const { first, last } of schoolNames(reading))
    for (let place = first; place <= last; place += 1) kept.add(place);
  const named = new Set<number>();
  const claim = (place: number): void => {
    const word = reading.words[place];
    if (word === undefined || kept.has(place) || stays.some((span) => overlap(span, word))) return;
    named.add(place);
  };
  for (let place = 0; place < reading.words.length; place += 1) {
    const length = longestOf(rules, reading, place);
    for (let step = 0; step < length; step += 1) claim(place + step);
  }
  // Most texts name nobody, and then nothing joins or extends a name.
  if (named.size > 0) {
    for (let place = 0; place < reading.words.length; place += 1)
      if (joinsName(reading, place, (other) => named.has(other))) claim(place);
    extend(reading, named, claim);
  }
  const said = new Set<string>();
  for (const place of named) said.add(reading.words[place]?.base ?? '');
  if (said.size > 0 || people.count > 0)
    for (let place = 0; place < reading.words.length; place += 1)
      if (isSaidAgain(reading, place, said, people)) claim(place);
  if (ordinaryWords) leaveOrdinaryWords(reading, named, people);
  return spansOfPeople(reading, named, people);
}

/**
 * Takes back what is made of ordinary words only and stands as a name by nothing but its shape. A word that is somebody's
 * name elsewhere in the text is theirs here too.
 */
function leaveOrdinaryWords(reading: Reading, named: Set<number>, people: People): void {
  const { words } = reading;
  const sure = new Set<number>();
  for (const place of named) {
    const length = longestOf(sureRules, reading, place);
    for (let step = 0; step < length; step += 1) sure.add(place + step);
  }
  const theirs = new Set([...sure].map((place) => words[place]?.base ?? ''));
  const isOrdinary = (place: number): boolean => {
    const word = words[place];
    if (word === undefined || sure.has(place) || theirs.has(word.base) || people.includes(word.base))
      return false;
    return !word.clear && (word.known || word.rare);
  };
  for (const place of named) {
    let [first, last] = [place, place];
    while (named.has(first - 1) && isJoined(words[first])) first -= 1;
    while (named.has(last + 1) && isJoined(words[last + 1])) last += 1;
    const run = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    if (run.every((one) => isOrdinary(one))) for (const one of run) named.delete(one);
  }
}

/** The most words that any of the rules takes for a name from a place on. */
function longestOf(some: readonly Rule[], reading: Reading, place: number): number {
  let longest = 0;
  for (const rule of some) longest = Math.max(longest, rule(reading, place));
  return longest;
}

/** Lets every name found grow over the words that belong to it, first to the front and then to the back. */
function extend(reading: Reading, named: Set<number>, claim: (place: number) => void): void {
  for (let place = reading.words.length - 2; place >= 0; place -= 1) {
    if (!named.has(place) && named.has(place + 1) && wordLeadsInto(reading, place)) claim(place);
  }
  let length = 0;
  for (let place = 0; place < reading.words.length; place += 1) {
    if (!named.has(place)) {
      const more = length > 0 ? wordsThatContinue(reading, place, length) : 0;
      for (let step = 0; step < more; step += 1) claim(place + step);
    }
    length = named.has(place) ? length + 1 : 0;
  }
}

/** A part of a name met elsewhere: any writing of a word that is nothing else, a capital inside a sentence otherwise. */
function isSaidAgain(reading: Reading, place: number, said: ReadonlySet<string>, people: People): boolean {
  const word = reading.words[place];
  if (word === undefined || word.kind !== 'word' || word.base.length < 3) return false;
  const met = (base: string): boolean => said.has(base) || people.includes(base);
  if (!word.known)
    return met(word.base) || (word.base.endsWith('s') && word.base.length > 3 && met(word.base.slice(0, -1)));
  return met(word.base) && word.given && reading.capitalsSpeak && word.shape === 'capital' && !word.opens;
}

/** Joins neighbouring name words into one span for each person. */
function spansOfPeople(reading: Reading, named: ReadonlySet<number>, people: People): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let place = 0; place < reading.words.length; place += 1) {
    const first = reading.words[place];
    if (first === undefined || !named.has(place)) continue;
    const parts = [first.base];
    let last = first;
    for (
      let next = reading.words[place + 1];
      next !== undefined && named.has(place + 1);
      next = reading.words[place + 1]
    ) {
      const joined = /^ {1,2}$/.test(next.gap) || (next.gap === '. ' && last.shape === 'initial');
      if (!joined || last.possessive) break;
      parts.push(next.base);
      last = next;
      place += 1;
    }
    const before = reading.words[place - parts.length];
    const titled =
      before !== undefined && (titles.has(before.base) || before.base === 'miss') && parts.length === 1;
    spans.push({ start: first.start, end: last.end, person: people.numberOf(parts, titled) });
  }
  return spans;
}
