import { anyWordNamed } from '../any-word-named.ts';
import type { Rule } from '../rule.ts';
import { wordActs, wordAskedAbout, wordBehindNoun } from './acts.ts';
import { wordsSideBySide } from './beside.ts';
import { wordBetweenCommas, wordInClass } from './in-class.ts';
import { wordOwns, wordWithS } from './owns.ts';
import { wordWithCapital } from './with-capital.ts';
import { wordSeldomElse } from './seldom.ts';
import { wordGreeted, wordStandsForPerson, wordSurelyMeant } from './stands.ts';

/**
 * Names that are English words ("grace", "will", "rose") in any capitals. The word says nothing here, so what stands
 * around it has to: each of these rules asks for what is said of people and of nothing else.
 */
export const wordNameRules: readonly Rule[] = [
  wordActs,
  wordAskedAbout,
  wordBehindNoun,
  wordOwns,
  wordStandsForPerson,
  wordInClass,
  wordGreeted,
  wordBetweenCommas,
  wordsSideBySide,
  wordWithS,
  wordSeldomElse,
  wordWithCapital,
  anyWordNamed,
];

/** Of these rules, the ones that nobody's word outweighs. */
export const sureWordNameRules: readonly Rule[] = [
  wordActs,
  wordBehindNoun,
  wordOwns,
  wordInClass,
  wordBetweenCommas,
  wordWithS,
  wordSurelyMeant,
  anyWordNamed,
];
