import type { Facts } from '../facts.ts';
import type { Status } from '../schema.ts';
import { possibleAges } from './age-and-year.ts';
import type { Held } from './fact-names.ts';

/** What being one thing makes a child besides: whoever is on a protection plan has a social worker. */
const implies: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  cin: ['cwsw'],
  cp: ['cwsw'],
  'disabled-cwsw': ['cwsw'],
};
/** Whoever came alone is looked after or, once grown up, a care leaver. */
const oneOrOther: Readonly<Partial<Record<Status, readonly Status[]>>> = { uasc: ['cla', 'care-leaver'] };
/** Nobody younger is a care leaver. Years. */
const firstLeave = 16;
/** What being one thing rules out. */
const rulesOut: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  cla: ['plac', 'care-leaver', 'previously-cwsw'],
  plac: ['cla', 'uasc', 'care-leaver'],
  'care-leaver': ['cla', 'plac', 'cin', 'cp'],
  uasc: ['plac'],
  cin: ['cla', 'care-leaver', 'previously-cwsw'],
  cp: ['cla', 'care-leaver', 'previously-cwsw'],
  'disabled-cwsw': ['previously-cwsw'],
  'previously-cwsw': ['cwsw', 'cin', 'cp', 'disabled-cwsw', 'cla'],
};
/** Somebody only this is not looked after, so an offer to looked-after children is not theirs. */
const notLookedAfter: ReadonlySet<Status> = new Set([
  'plac',
  'cwsw',
  'cin',
  'cp',
  'disabled-cwsw',
  'previously-cwsw',
]);
const onlySocialWorker: ReadonlySet<Status> = new Set([
  'cwsw',
  'cin',
  'cp',
  'disabled-cwsw',
  'previously-cwsw',
]);

/** Whether a child is one of the wanted. A status that is not mentioned may still be true: nobody lists all that a child is. */
export function isOneOf(wanted: readonly Status[], facts: Facts): Held {
  const { status, statusIsAll } = facts;
  const isWanted = (each: Status): boolean => wanted.includes(each);
  const isRuledOut = (each: Status): boolean =>
    status.some((said) => rulesOut[said]?.includes(each) === true);
  if (status.some((said) => isWanted(said) || implies[said]?.some(isWanted) === true)) return true;
  const oneIsWanted = status.some((said) => {
    const left = oneOrOther[said]?.filter((each) => isPossible(each, facts) && !isRuledOut(each)) ?? [];
    return left.length > 0 && left.every(isWanted);
  });
  if (oneIsWanted) return true;
  if (statusIsAll === true && status.length > 0) return false;
  return wanted.every(isRuledOut) ? false : undefined;
}

function isPossible(status: Status, facts: Facts): boolean {
  return status !== 'care-leaver' || possibleAges(facts).to > firstLeave;
}

/**
 * Whether an offer that speaks of those in `covers` and says nothing else of whom it is for, is for this child. An
 * offer that does not say whom it covers is for everybody.
 */
export function isCovered(covers: readonly Status[], facts: Facts): Held {
  if (covers.length === 0) return true;
  const held = isOneOf(covers, facts);
  if (held !== undefined) return held;
  return facts.status.some((status) => notLookedAfter.has(status) && !covers.includes(status))
    ? false
    : undefined;
}

/** True for a child with a social worker, now or before, of whom nothing else is said: an offer to children in care is not theirs. */
export function onlyHasSocialWorker({ status }: Pick<Facts, 'status'>): boolean {
  return status.length > 0 && status.every((each) => onlySocialWorker.has(each));
}
