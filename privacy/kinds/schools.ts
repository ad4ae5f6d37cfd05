import { isProperWord } from '../known-words.ts';
import { matchesOf, type Span } from '../span.ts';
import type { Phase } from '../phase.ts';
import { schoolNames } from './names/school-names.ts';
import { readWords } from './names/words.ts';

/** A school's name in a text, and for whom the school is. */
export interface SchoolSpan extends Span {
  readonly phase: Phase;
}

const mayHoldSchool =
  /sch|academ|acad|prim|infant|junior|colleg|nurser|sixth|grammar|\bhigh\b|pru\b|c of e|catholic/i;
const inYear = /\b(?:y|yr|year)\s?(?:[1-9]|1[0-4])\b|\breception\b/i;
/** "openings for Y8" are for all; "she is in Y8" is one child. */
const ofOneChild =
  /\b(?:he|she|hes|shes|he's|she's|him|his|her|boy|girl|child|lad|lass|kid|yp|young person|pupil|student|son|daughter|brother|sister|twins?|needs|wants|refus\w+|excluded|suspended|has no|no place)\b|\[name/i;
const ofAge = /\b(?:[4-9]|1\d)\s?(?:yo\b|y\/o|(?:year|yr)s?[ -]olds?\b)|\baged?\s(?:[4-9]|1\d)\b/i;
/** Of one child; "looked after children" and "CLA policy" are of all. */
const ofStatus =
  /\b(?:previously looked after|looked after|lac|cla|plac|pla|child in need|cin|child protection|cp plan|uasc|unaccompanied|adopted|special guardianship|sgo|kinship|care order|section 20|s20|refugee|asylum)\b(?! (?:children|kids|pupils|students|young people|policy|policies|register|numbers|team|cohort|teacher))/i;
const ofNation =
  /\b(?:afghan\w*|albanian|algerian|angolan|arab|bangladeshi|bengali|brazilian|bulgarian|chinese|congolese|czech|egyptian|eritrean|ethiopian|ghanaian|gypsy|hungarian|indian|iranian|iraqi|jamaican|kenyan|kosovan|kurdish|latvian|lithuanian|moldovan|moroccan|nepali|nigerian|pakistani|polish|portuguese|roma|romanian|russian|rwandan|slovak\w*|somali|spanish|sri lankan|sudanese|syrian|tamil|thai|traveller|turkish|ugandan|ukrainian|vietnamese|yemeni|zimbabwean)\b(?! (?:lesson|lessons|gcse|a level|class|teacher|interpreter|language))/i;
const placed =
  /\b(?:placed|placement|lives|living|moved|carers?|foster\w*)\b[^.?!\n]{0,20}\b(?:in|at|to|near)\s+(\p{L}{3,})/giu;

/**
 * Finds the names of schools in a text that also says something of one child: a year group or an age, a status, a
 * nationality, or the town of a placement. In a small school the two together single the child out; the name alone, with
 * a general question, does not and stays. Looks at what is left when names of people are taken out.
 */
export function findIdentifyingSchools(text: string): readonly SchoolSpan[] {
  if (!mayHoldSchool.test(text)) return [];
  const rest = text.replaceAll(/\[[^\]]*\]/g, (token) => ' '.repeat(token.length));
  const inClass = inYear.test(rest) && ofOneChild.test(text);
  if (!inClass && ![ofAge, ofStatus, ofNation].some((fact) => fact.test(rest)) && !saysWherePlaced(rest))
    return [];
  const reading = readWords(text);
  return schoolNames(reading, false).flatMap(({ first, last, phase }) => {
    const article = reading.words[first - 1];
    const begins =
      article?.base === 'the' && reading.words[first]?.gap === ' ' ? article : reading.words[first];
    const ends = reading.words[last];
    // "slough schools" are many.
    if (begins === undefined || ends === undefined || ends.base === 'schools') return [];
    return [{ start: begins.start, end: ends.end, phase }];
  });
}

/** "placed in Gravesend": but not in a school, which is no town. */
function saysWherePlaced(text: string): boolean {
  return [...matchesOf(text, placed)].some(([, town = '']) => isProperWord(town));
}
