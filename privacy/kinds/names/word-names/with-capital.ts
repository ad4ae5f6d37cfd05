import { isInBodyName } from '../bodies.ts';
import { bareVerbs, bodyNouns, humanVerbs, personNouns, personVerbs, thingNouns, titles } from '../clues.ts';
import { isCommonWord, isProperWord } from '../../../known-words.ts';
import { endsClause, isRaised } from '../judgement.ts';
import type { Rule } from '../rule.ts';
import { looksLikeWord } from '../vocabulary.ts';
import type { Reading, Word } from '../words.ts';
import { joined } from './candidate.ts';
import { behind, capitalsOfTheField, done, kin, ownedOutright } from './clues.ts';
import { mayPrecede } from './seldom.ts';

/**
 * "told Haven that", "does Maverick need": an ordinary word of no list of names with a capital that nothing but a name
 * explains, where a person is spoken of and no other capital stands beside it.
 */
export const wordWithCapital: Rule = (reading, place) => {
  const word = reading.words[place];
  const [before, next] = [reading.words[place - 1], reading.words[place + 1]];
  if (word === undefined || word.opens || before === undefined || !isOrdinary(reading, word)) return 0;
  const link = reading.words[place - 2];
  if (isRaised(reading, before) && !before.opens) return 0;
  if (isCapital(next) || isInBodyName(reading, place) || !mayPrecede(word, before)) return 0;
  const follows = joined(next)?.base;
  if (word.possessive) return follows !== undefined && kin.has(follows) ? 1 : 0;
  if (follows === undefined) return endsClause(next) && handsOver(before, link) ? 1 : 0;
  if (/^(?:who|he|she|his|her|hes|shes)$/.test(follows) || humanVerbs.has(follows)) return 1;
  if (isAsking(before))
    return bareVerbs.has(follows) && !/^(?:be|do|apply|change|count)$/.test(follows) ? 1 : 0;
  return handsOver(before, link) && behind.test(follows) && !/^(?:and|or|is|was|are|on)$/.test(follows)
    ? 1
    : 0;
};

/** Words whose object in these questions is a person; "for" only where what is for one person stands before it. */
function handsOver({ base }: Word, link: Word | undefined): boolean {
  if (base === 'for') return ownedOutright.has(link?.base ?? '');
  return done.has(base) || /^(?:picks|picked|dear|hi|hello|thanks|cheers|saw|sending|gave|told)$/.test(base);
}

/** A word with a capital, known from no list of names, that the field writes small. */
function isOrdinary(reading: Reading, word: Word): boolean {
  if (!isRaised(reading, word) || word.given || word.clear || word.base.length < 3) return false;
  if (!isCommonWord(word.base) || isProperWord(word.base) || looksLikeWord(word.base)) return false;
  return ![personNouns, thingNouns, bodyNouns, titles, capitalsOfTheField, personVerbs].some((words) =>
    words.has(word.base),
  );
}

function isAsking({ base }: Word): boolean {
  return /^(?:does|did|has|should|would|could|can)$/.test(base);
}

function isCapital(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    /^ ?$/.test(word.gap) &&
    word.shape !== 'small' &&
    word.base !== 'i'
  );
}
