import { isInBodyName } from './bodies.ts';
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  familyNouns,
  humanVerbs,
  personNouns,
  thingNouns,
} from './clues.ts';
import { endsClause, isJoined } from './judgement.ts';
import type { Rule } from './rule.ts';
import { kin, ownChildNouns } from './word-names/clues.ts';
import type { Word } from './words.ts';

/** Behind these a name may stand that is any word at all. */
const handsOver: ReadonlySet<string> = new Set('mr mrs is was named nicknamed christened called'.split(' '));

/**
 * Any word at all behind "his name is", "a girl called" or "Mr", or before "'s dad": no list holds all the words that
 * children are named with.
 */
export const anyWordNamed: Rule = (reading, place) => {
  const { words } = reading;
  const word = words[place];
  const [before, second, third] = [words[place - 1], words[place - 2], words[place - 3]];
  // Whether the word could be anybody's name is asked only where one may stand.
  if (word === undefined || !(word.possessive || (before !== undefined && handsOver.has(before.base))))
    return 0;
  if (!couldBeAnybody(word)) return 0;
  const next = words[place + 1];
  const owned = joined(next);
  if (word.possessive && owned !== undefined && kin.has(owned.base) && !/^carers?$/.test(owned.base))
    return 1;
  if (before === undefined || !isJoined(word)) return 0;
  if (/^(?:mr|mrs)$/.test(before.base)) return 1;
  if (/^(?:is|was)$/.test(before.base) && /^names?$/.test(second?.base ?? ''))
    return third !== undefined &&
      /^(?:his|her|their|my|the|childs|child|girls|boys|persons?)$/.test(third.base) &&
      !saysThing(words, place)
      ? 1
      : 0;
  const named =
    (/^(?:named|nicknamed|christened)$/.test(before.base) && ownChildNouns.has(second?.base ?? '')) ||
    (before.base === 'called' && isCalled(second, third));
  return named && !isInBodyName(reading, place) && !saysThing(words, place) && goesOn(next) ? 1 : 0;
};

/** "a girl called", "shes called", "who is called"; not "mum called school". */
function isCalled(subject: Word | undefined, before: Word | undefined): boolean {
  if (subject === undefined) return false;
  if (/^(?:hes|shes|he's|she's|someone|somebody|whos|who's)$/.test(subject.base)) return true;
  if (/^(?:is|was|be)$/.test(subject.base))
    return /^(?:he|she|who|child|girl|boy|son|daughter)$/.test(before?.base ?? '');
  return (
    ownChildNouns.has(subject.base) && /^(?:a|an|another|little|young|old|new)$/.test(before?.base ?? '')
  );
}

function goesOn(next: Word | undefined): boolean {
  const follows = joined(next)?.base ?? '';
  return endsClause(next) || /^(?:and|who|is|has|was|in|at|from|by|aged|with|on|needs|wants)$/.test(follows);
}

/** A word that is not part of how sentences are made and names no role. */
function couldBeAnybody(word: Word): boolean {
  if (word.kind !== 'word' || word.base.length < 3 || word.shape === 'capitals') return false;
  return !ofSentences.some((words) => words.has(word.base));
}

function saysThing(words: readonly Word[], place: number): boolean {
  for (let step = 1; step <= 4; step += 1) {
    const before = words[place - step];
    if (before === undefined || words[place - step + 1]?.opens === true) return false;
    if (ownChildNouns.has(before.base)) return false;
    if (thingNouns.has(before.base)) return true;
  }
  return false;
}

/** The word, where only a blank stands before it. */
function joined(word: Word | undefined): Word | undefined {
  return isJoined(word) ? word : undefined;
}

const plain: ReadonlySet<string> = new Set(
  `not and the for but out off back here there today yesterday tomorrow again over him her them his their its our your you she they who whom one ones everyone everybody someone somebody anyone anybody nobody other others
  home police hospital duty work me us it in on at by from with after before into onto about around down up away early late last next then once twice often sometimes never always soon something nothing week month year term
  day night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday known unknown missing wrong spelt spelled given different people woman man old young head both all
  council government virtual wing chair chairman speaker secretary president minister`.split(/\s+/u),
);

const ofSentences: readonly ReadonlySet<string>[] = [
  auxiliaries,
  clauseOpeners,
  determiners,
  personNouns,
  thingNouns,
  humanVerbs,
  familyNouns,
  kin,
  plain,
];
