import { bodyNouns, calendarNames, particles, personLinks, verbFirst } from './clues.ts';
import { endsAsVerb, endsClause, isJoined, isPlausible, isRaised, isUnknown } from './judgement.ts';
import { isProperWord } from '../../known-words.ts';
import { isPlacelikeGivenName, isWordlikeFamilyName, looksLikeWord } from './vocabulary.ts';
import { nameSyllables } from '../../words/name-syllables.ts';
import type { Reading, Word } from './words.ts';

const label = /^(?:dob|upn|nhs|born|aged|age|d|date|\[.*\])$/;

/** A verb that shows the capital word at the head of the sentence to be no verb itself: "Will Okoro needs". */
const thirdPerson = /^(?:needs|wants|is|has|was|lives|says|starts|attends|moved|refuses)$/;

/** How many words from a place on still belong to a name that ends just before it. `length` is the name's length so far. */
export function wordsThatContinue(reading: Reading, place: number, length: number): number {
  const { words } = reading;
  const [last, word, next] = [words[place - 1], words[place], words[place + 1]];
  if (
    word === undefined ||
    last === undefined ||
    word.kind !== 'word' ||
    !isJoined(word) ||
    last.possessive ||
    length >= 5
  )
    return 0;
  if (word.gap === '. ' && last.shape !== 'initial') return 0;
  if (
    particles.has(word.base) &&
    next !== undefined &&
    isJoined(next) &&
    (next.clear || isPlausible(reading, next)) &&
    !word.possessive
  ) {
    return word.base === 'o' || word.known || reading.capitalsSpeak ? 2 : 0;
  }
  if (word.clear || isSyllable(word)) return 1;
  if (reading.capitalsSpeak && last.shape !== 'small') {
    if (word.shape === 'capital') {
      if (bodyNouns.has(word.base)) return 0;
      return !word.known || isWordlikeFamilyName(word.base) || (word.given && !isProperWord(word.base))
        ? 1
        : 0;
    }
    if (word.shape === 'initial')
      return word.base !== 'i' && (next?.gap === '. ' || (isJoined(next) && isRaised(reading, next))) ? 1 : 0;
    if (word.shape === 'capitals')
      return word.base.length >= 4 && (!word.known || isWordlikeFamilyName(word.base)) ? 1 : 0;
  }
  if (isUnknown(reading, word) || (word.rare && length === 1)) {
    if (endsAsVerb(word) || looksLikeWord(word.base) || word.opens) return 0;
    return word.slip() && last.shape === 'small' ? 0 : 1;
  }
  if (length > 1) return 0;
  if (!isWordlikeFamilyName(word.base) || verbFirst.has(word.base)) return 0;
  return (next !== undefined && label.test(next.base)) ||
    /^(?:needs|is|has|was|wants|lives)$/.test(next?.base ?? '') ||
    (word.possessive && !calendarNames.has(word.base)) ||
    (!calendarNames.has(word.base) && /^[,(]/.test((next?.gap ?? '').trim()) && endsClause(next))
    ? 1
    : 0;
}

/** Whether the word in a place is the front of a name that begins just behind it: "Grace Okoro", "J. Okoro". */
export function wordLeadsInto(reading: Reading, place: number): boolean {
  const { words } = reading;
  const [word, name] = [words[place], words[place + 1]];
  if (word === undefined || word.kind !== 'word' || word.possessive || !isJoined(name)) return false;
  if (word.clear || isSyllable(word)) return name?.gap !== '. ';
  if (word.shape === 'initial' && reading.capitalsSpeak)
    return !/^[ai]$/.test(word.base) || name?.gap === '. ';
  if (name?.gap === '. ') return false;
  const [reachesVerb, later] = [words[place + 2], words[place + 3]];
  const acts = [reachesVerb, later].some((verb) => verb !== undefined && thirdPerson.test(verb.base));
  if (isRaised(reading, word)) {
    if (calendarNames.has(word.base)) return false;
    return (word.given && (!word.opens || !verbFirst.has(word.base) || acts)) || isUnknown(reading, word);
  }
  if (word.base.length > 2 && isPlausible(reading, word)) return !endsAsVerb(word);
  if (!word.given || calendarNames.has(word.base)) return false;
  if (name?.clear !== true && !isPlausible(reading, name)) return false;
  if (/^(?:will|may)$/.test(word.base)) return false;
  if (verbFirst.has(word.base) && !personLinks.has(words[place - 1]?.base ?? '')) return false;
  return !isProperWord(word.base) || isPlacelikeGivenName(word.base);
}

function isSyllable(word: Word): boolean {
  return word.kind === 'word' && nameSyllables.has(word.base);
}
