import type { Facts } from './facts.ts';
import { isOnlyFacts } from './only-facts.ts';

/** What was answered a moment ago, to the same person. */
export interface Earlier {
  /** The entry that answered. */
  readonly entry?: string | undefined;
  readonly facts: Facts;
}

/** How a message goes on from what was answered before. */
export interface FollowUp {
  /** The entry it stays with; undefined where it asks about something else for the same child. */
  readonly entry: string | undefined;
  /** What is known now: what was said before with what is said now laid over it. */
  readonly facts: Facts;
  /** What of it was said before and not now; nothing where a new child begins. */
  readonly carried: Facts;
}

const nothing: Facts = { cohorts: [], status: [] };

const cue =
  /^(?:(?:ok(?:ay)?|thanks|thank you|ta|great|right|cool|brill|oh|hi)[,.!]? )*(?:and|what about|what if|how about|wot about|same for|same question for|also|but|or|plus)\b(?: (?:what about|how about|if|for|then))*\b/;
const sameChild =
  /\b(?:he|she|him|her|his|hers|hes|shes|he's|she's|the same (?:child|lad|girl|kid|yp|pupil|student))\b/;
const anotherChild =
  /\b(?:(?:his|her|their|the) (?:\w+ )?(?:brother|sister|sibling|twin)|another (?:one|child|kid|lad|girl|boy|yp|young person|pupil|student|case)|(?:a )?(?:different|new|other) (?:one|child|kid|lad|girl|boy|yp|young person|pupil|student|case)|somebody else|someone else)\b/;

/** True for words that can only be understood together with what was answered before. Cheap: it looks at nothing else. */
export function goesOn(question: string): boolean {
  const text = plain(question);
  return cue.test(text) || sameChild.test(text) || anotherChild.test(text) || isOnlyFacts(rest(text));
}

/**
 * Reads a message as going on from the answer before: "and for level 3?" stays with its topic, "what about travel?"
 * with its child. A new age, year, cohort or another child clears everything that was carried, so that two children are
 * never mixed. Undefined where the message stands on its own. Pure.
 */
export function followUp(question: string, said: Facts, earlier: Earlier): FollowUp | undefined {
  const text = plain(question);
  // "What about his sister, year 9" asks the same for another child.
  const onlyFacts = isOnlyFacts(rest(text)) || (anotherChild.test(text) && isOnlyFacts(withoutChild(text)));
  const fresh = anotherChild.test(text) || isAnotherChild(said, earlier.facts);
  const carried = fresh ? nothing : carriedOver(said, earlier.facts);
  const facts = laidOver(carried, said);
  if (onlyFacts && earlier.entry !== undefined) return { entry: earlier.entry, facts, carried };
  if (anotherChild.test(text) && saysNothingElse(text) && earlier.entry !== undefined)
    return { entry: earlier.entry, facts, carried };
  if (fresh || !(cue.test(text) || sameChild.test(text))) return undefined;
  return isEmpty(carried) ? undefined : { entry: undefined, facts, carried };
}

/** An age, a school year or an age group that was not said of the first child begins another. */
function isAnotherChild(said: Facts, before: Facts): boolean {
  if (said.age !== undefined || said.year !== undefined) return true;
  const overlap = said.cohorts.some((cohort) => before.cohorts.includes(cohort));
  return said.cohorts.length > 0 && before.cohorts.length > 0 && !overlap;
}

/** What stays true: all that was said before but what is said anew, and what only went with it. */
function carriedOver(said: Facts, before: Facts): Facts {
  const { level, course, subject, setting, cohorts, status, ...others } = before;
  const newCourse = said.level !== undefined || said.course !== undefined || said.setting !== undefined;
  const onCourse = newCourse
    ? {}
    : {
        ...(level === undefined ? {} : { level }),
        ...(course === undefined ? {} : { course }),
        ...(subject === undefined ? {} : { subject }),
        ...(setting === undefined ? {} : { setting }),
      };
  const kept = Object.fromEntries(
    Object.entries(others).filter(([name]) => said[name as keyof Facts] === undefined),
  );
  return {
    ...kept,
    ...onCourse,
    cohorts: said.cohorts.length > 0 ? [] : cohorts,
    status: said.status.length > 0 ? [] : status,
  };
}

function laidOver(before: Facts, said: Facts): Facts {
  return {
    ...before,
    ...said,
    cohorts: said.cohorts.length > 0 ? said.cohorts : before.cohorts,
    status: said.status.length > 0 ? said.status : before.status,
  };
}

function isEmpty(facts: Facts): boolean {
  return Object.values(facts).every((value) => Array.isArray(value) && value.length === 0);
}

function saysNothingElse(text: string): boolean {
  return withoutChild(text).replace(/\b(?:is|for|about|what|it|the)\b|[^a-z]/g, '') === '';
}

function withoutChild(text: string): string {
  return rest(text)
    .replace(anotherChild, ' ')
    .replace(/^[\s,.:;–-]+(?:(?:who|she|he) (?:is|'s)\s+|who's\s+)?/, '')
    .trim();
}

function rest(text: string): string {
  return text.replace(cue, ' ').trim();
}

function plain(question: string): string {
  return question.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
