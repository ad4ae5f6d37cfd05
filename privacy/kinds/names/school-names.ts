import { auxiliaries, clauseOpeners, determiners, personLinks, placeLinks } from './clues.ts';
import type { Phase } from '../../phase.ts';
import { isJoined, isRaised, isUnknown } from './judgement.ts';
import { isProperWord } from '../../known-words.ts';
import { meantWord } from './meant-word.ts';
import type { Reading, Word } from './words.ts';

/** A school's name in a reading: the places of its first and last word, both of them in it. */
export interface SchoolName {
  readonly first: number;
  readonly last: number;
  readonly phase: Phase;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** What only a school is called behind its own name. */
const sure = set('academy grammar infants juniors pru utc cofe rc catholic');
/** What a school is called, though anybody may have one: "zeb college place". */
const unsure = set('school schl schools primary secondary college nursery high junior infant');
/** What stands before "school" or its like and makes a school of it: "special school", "sixth form". */
const sorts = set(
  `primary junior infant infants nursery special community free high grammar secondary middle first upper lower boys girls catholic church village foundation
  sixth residential independent boarding prep preparatory comprehensive technical studio methodist islamic jewish`,
);
const wholes = set('school schl academy college form nursery primary');
/** Ordinary words inside schools' names, as in "Lindow Moss School". */
const parts = set(
  `road street lane hill park green moss valley down downs rise bridge cross moor wood woods field fields grange mount end gate brook ford meadow meadows common heath dale
  lake view side edge spring springs oak oaks elm ash manor castle abbey priory court hall village memorial parochial church community catholic special free girls boys junior
  infant primary lower upper north south east west central valley city town county`,
);
/** What a school that bears somebody's name often begins with. */
const honours = set(
  'st saint saints sir lady holy our bishop archbishop cardinal lord dame king queen prince princess blessed',
);
const kinds: ReadonlySet<string> = new Set([...sure, ...unsure, ...sorts, ...wholes]);
/** Where none of these stands, no school's kind begins. */
const begins: ReadonlySet<string> = new Set([...sure, ...unsure, ...sorts, 'c']);
const phases: readonly (readonly [RegExp, Phase])[] = [
  [/^(?:pru|special)$/, 'special'],
  [/^(?:nursery)$/, 'nursery'],
  [/^(?:primary|junior|juniors|infant|infants|first)$/, 'primary'],
  [/^(?:sixth|college|utc)$/, 'college'],
  [/^(?:secondary|high|grammar|upper|comprehensive)$/, 'secondary'],
];
/** What stands before a school and is no name of one. */
const generic = set(
  'virtual mainstream local current previous new old hospital home head which our my his her their whole every state faith independent sunday summer after pre out academies special primary secondary nursery high lac cla plac uasc cin',
);
const most = 5;

/**
 * Finds the names of schools, of those too that are on no list: a name, and behind it what only a school is called
 * ("Ravensmoor Academy", "st osyths c of e"), in any capitals, with a slip of the keyboard. A person before a school
 * ("zeb college place") is none. Where no name of a person is left, `strict` may be false: then a name and "school" are
 * enough, and a place may be the name.
 */
export function schoolNames(reading: Reading, strict = true): readonly SchoolName[] {
  const found: SchoolName[] = [];
  for (let place = 1; place < reading.words.length; place += 1) {
    const kind = kindAt(reading, place);
    if (kind === undefined) continue;
    const first = firstPart(reading, place, kind.sure, strict);
    if (first !== undefined)
      found.push({ first, last: kind.last, phase: phaseOf(reading, first, kind.last) });
    place = kind.last;
  }
  return found;
}

/** Whether a school's kind begins at a place, how far it goes, and whether only a school is called so. */
function kindAt(
  { words }: Reading,
  place: number,
): { readonly last: number; readonly sure: boolean } | undefined {
  if (!isJoined(words[place])) return undefined;
  const base = meant(words[place]);
  if (base === undefined || !begins.has(base)) return undefined;
  const follows = (step: number): Word | undefined => {
    const next = words[place + step];
    return isJoined(next) ? next : undefined;
  };
  let last = place;
  let certain = sure.has(base);
  if (base === 'c' && follows(1)?.base === 'of' && follows(2)?.base === 'e') {
    last = place + 2;
    certain = true;
  } else if (sorts.has(base) && wholes.has(meant(follows(1)) ?? '')) {
    last = place + 1;
    certain = true;
  } else if (!certain && !unsure.has(base)) return undefined;
  while (
    isJoined(words[last + 1]) &&
    (sorts.has(meant(words[last + 1]) ?? '') ||
      unsure.has(meant(words[last + 1]) ?? '') ||
      sure.has(meant(words[last + 1]) ?? ''))
  )
    last += 1;
  return { last, sure: certain || base !== words[place]?.base };
}

/** Where the name before a kind begins; undefined where nothing there is one. */
function firstPart(reading: Reading, kind: number, isSure: boolean, strict: boolean): number | undefined {
  const { words } = reading;
  let first = kind;
  let own = 0;
  let honoured = false;
  for (let place = kind - 1; place >= Math.max(0, kind - most); place -= 1) {
    const word = words[place];
    if (word === undefined || word.kind !== 'word' || !isJoined(words[place + 1])) break;
    const before = words[place - 1];
    const saint = before !== undefined && isJoined(word) && honours.has(before.base);
    if (word.possessive && !saint) break;
    if (honours.has(word.base) && own > 0) {
      honoured = true;
      first = place;
    } else if (isOwn(reading, word, strict) || (saint && !linking(word))) {
      own += 1;
      first = place;
    } else if (!parts.has(word.base) && !joinsHonours(words, place)) break;
  }
  if (own === 0) return undefined;
  const last = words[kind - 1];
  return isSure || honoured || !strict || (last !== undefined && parts.has(last.base) && !last.possessive)
    ? first
    : undefined;
}

/** "Our Lady of Ransom", "St Peter and St Paul". */
function joinsHonours(words: readonly Word[], place: number): boolean {
  const base = words[place]?.base;
  return (
    (base === 'of' && honours.has(words[place - 1]?.base ?? '')) ||
    (base === 'and' && honours.has(words[place + 1]?.base ?? ''))
  );
}

/** A word that is the school's own: in no list, or with a capital that says something. */
function isOwn(reading: Reading, word: Word, strict: boolean): boolean {
  if (generic.has(meantWord(word.base, generic))) return false;
  if (word.given && word.clear) return false;
  if (isRaised(reading, word)) return !linking(word) && !honours.has(word.base) && !parts.has(word.base);
  if (!strict && isProperWord(word.base)) return true;
  return isUnknown(reading, word) || (!word.known && word.base.length > 2);
}

function linking({ base }: Word): boolean {
  return [auxiliaries, clauseOpeners, determiners, personLinks, placeLinks].some((words) => words.has(base));
}

/** The kind a word is, or was meant to be: "acadmy", "prmiary". */
function meant(word: Word | undefined): string | undefined {
  return word?.kind === 'word' && !word.possessive ? meantWord(word.base, kinds) : undefined;
}

function phaseOf({ words }: Reading, first: number, last: number): Phase {
  const said = words.slice(first, last + 1).map((word) => meant(word) ?? '');
  return phases.find(([pattern]) => said.some((word) => pattern.test(word)))?.[1] ?? 'school';
}
