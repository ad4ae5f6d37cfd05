import { auxiliaries, bareVerbs, beingVerbs, clauseOpeners, humanVerbs, thingNouns } from '../clues.ts';
import { endsClause, isJoined } from '../judgement.ts';
import type { Rule } from '../rule.ts';
import type { Word } from '../words.ts';
import { classOf, joined, wordName } from './candidate.ts';
import {
  asks,
  asksOf,
  behind,
  deeds,
  humanBare,
  modals,
  ownChildNouns,
  suffered,
  thirdPerson,
} from './clues.ts';

/** "will needs a laptop", "because rose is in year 9", "so hope told me": the word acts as a person does. */
export const wordActs: Rule = (reading, place) => {
  const word = wordName(reading, place);
  if (word === undefined || word.possessive) return 0;
  const { words } = reading;
  const [before, next, second] = [words[place - 1], joined(words[place + 1]), words[place + 2]];
  if (next === undefined || !heads(word, before) || isMany(second)) return 0;
  if (deeds.has(next.base) && !isBare(before)) return 1;
  const kind = classOf(word);
  if (modals.test(next.base) && !isBare(before))
    return kind === 'person' || (kind === 'virtue' && goesOnAsPerson(second)) ? 1 : 0;
  if (kind === 'person')
    return humanVerbs.has(next.base) ||
      beingVerbs.has(next.base) ||
      (thirdPerson.test(next.base) && !word.opens)
      ? 1
      : 0;
  if (kind === 'virtue')
    return (humanVerbs.has(next.base) && !speaks(next)) || (isBeing(next) && saysOfPerson(second)) ? 1 : 0;
  return thirdPerson.test(next.base) && !speaks(next) && (!isBeing(next) || saysOfPerson(second)) ? 1 : 0;
};

/** "when will grace hear", "why was amber taken off", "where is rose meant to go": it is asked what the word does. */
export const wordAskedAbout: Rule = (reading, place) => {
  const word = wordName(reading, place);
  const [before, next] = [reading.words[place - 1], joined(reading.words[place + 1])];
  if (word === undefined || before === undefined || next === undefined || !isJoined(word) || word.possessive)
    return 0;
  if (!asksOf.test(before.base)) return 0;
  const kind = classOf(word);
  if (humanBare.has(next.base)) return /^(?:is|was|are|has|had)$/.test(before.base) ? 0 : 1;
  if (kind === 'thing') return 0;
  if (suffered.has(next.base)) return kind === 'verb' && !/^(?:has|is|was)$/.test(before.base) ? 0 : 1;
  if (kind === 'verb')
    return /^(?:does|did)$/.test(before.base) && /^(?:get|have|need|go|last|ever|still)$/.test(next.base)
      ? 1
      : 0;
  if (kind === 'virtue')
    return /^(?:get|have|need|go|attend|start|apply|take|see|come|stay|move|count|still|ever)$/.test(
      next.base,
    ) && asks.test(before.base)
      ? 1
      : 0;
  return asks.test(before.base) && (behind.test(next.base) || bareVerbs.has(next.base)) ? 1 : 0;
};

/** "my lad will needs", "sister hope, 7": the word stands behind a word for one person. */
export const wordBehindNoun: Rule = (reading, place) => {
  const word = wordName(reading, place);
  const before = reading.words[place - 1];
  if (word === undefined || before === undefined || !isJoined(word) || word.opens) return 0;
  const [link, next, second] = [reading.words[place - 2], reading.words[place + 1], reading.words[place + 2]];
  if (ownChildNouns.has(before.base)) return isNamedByNoun(word, next, second) ? 1 : 0;
  if (before.base === 'little' && thirdPerson.test(joined(next)?.base ?? ''))
    return classOf(word) === 'thing' ? 0 : 1;
  // "his brother was grace": who somebody is.
  if (/^(?:is|was)$/.test(before.base) && ownChildNouns.has(link?.base ?? '') && classOf(word) !== 'thing')
    return endsClause(next) || next?.base === 'and' ? 1 : 0;
  return 0;
};

/** Whether the word begins what is said of somebody. */
function heads(word: Word, before: Word | undefined): boolean {
  return (
    before === undefined ||
    word.opens ||
    endsClause(word) ||
    clauseOpeners.has(before.base) ||
    auxiliaries.has(before.base) ||
    openers.has(before.base)
  );
}

const openers: ReadonlySet<string> = new Set(
  'chance us yesterday apparently now then again meeting please finally'.split(' '),
);

/** "can max asked": a question is not asked with the past. */
function isBare(before: Word | undefined): boolean {
  return /^(?:can|could|does|did|should|would|do|will|may|might|the|a|my|his|her)$/.test(before?.base ?? '');
}

/** "hope may need", "faith should come"; not "hope may fade". */
function goesOnAsPerson(second: Word | undefined): boolean {
  return (
    isJoined(second) &&
    second !== undefined &&
    (bareVerbs.has(second.base) || humanBare.has(second.base)) &&
    !/^(?:be|change|remain|continue|take|bring|keep)$/.test(second.base)
  );
}

/** "carer says hope is": a feeling or a thing can say something too. */
function speaks({ base }: Word): boolean {
  return /^(?:says|said|needs|turned|started|starts|moved)$/.test(base);
}

function isBeing({ base }: Word): boolean {
  return /^(?:is|has|was|got|will|did|does|had)$/.test(base);
}

/** "my lad will needs", "sister hope, 7"; but "my lad will need" and "a carer grant" speak of no name. */
function isNamedByNoun(word: Word, next: Word | undefined, second: Word | undefined): boolean {
  const follows = joined(next)?.base ?? '';
  const acts = thirdPerson.test(follows) || deeds.has(follows);
  const kind = classOf(word);
  if (kind === 'thing' || kind === 'verb') return acts && !isMany(second);
  if (kind === 'virtue' && follows !== '' && !acts) return /^(?:and|in|who|with|cannot|cant)$/.test(follows);
  return acts || endsClause(next) || (follows !== '' && !thingNouns.has(follows));
}

/** "needs assessments", "needs children": what is needed is many, and the word before a thing. */
function isMany(word: Word | undefined): boolean {
  return (
    isJoined(word) &&
    word?.kind === 'word' &&
    /^(?:ass?ess?\w+|analysis|review|children|kids|led|based)$/.test(word.base)
  );
}

function saysOfPerson(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    isJoined(word) &&
    (word.kind === 'number' ||
      suffered.has(word.base) ||
      /^(?:been|in|on|at|over|under|now|also|just|still|cla|cin|uasc|plac|with|moving|coming|going|getting|leaving|starting|struggling|refusing|turning|doing)$/.test(
        word.base,
      ))
  );
}
