import { councilsKnown } from '../knowledge/authorities.ts';
import type { IsBankHoliday } from '../knowledge/calendar/bank-holidays.ts';
import { fingerprintOf } from '../knowledge/entry-checks.ts';
import type { Snapshot } from '../knowledge/live/snapshot.ts';
import { publishedContacts } from '../knowledge/published-contacts.ts';
import type { Profiles } from '../queue/profiles.ts';
import type { Config } from './config.ts';
import { lineTimes, termsOfSchools } from './line-time.ts';
import { safeguardingRoutes } from './safeguarding-routes.ts';
import type { TurnParts } from './turns/parts.ts';

/** The parts of turns that come from the knowledge and what councils set: those of one turn come from one snapshot. */
export type KnowledgeParts = Pick<
  TurnParts,
  | 'searchOf'
  | 'editionOf'
  | 'versionShown'
  | 'packs'
  | 'councils'
  | 'mayStay'
  | 'lineTimeOf'
  | 'termsFor'
  | 'isBankHoliday'
  | 'routes'
  | 'routesOf'
>;

interface Beside {
  readonly profiles: Pick<Profiles, 'of'>;
  readonly isBankHoliday: IsBankHoliday;
  readonly homeAuthority: string;
  readonly routes: Config['routes'];
}

/** The parts that come from this snapshot and from no other. */
export function knowledgePartsOf(snapshot: Snapshot, beside: Beside): KnowledgeParts {
  const { profiles, isBankHoliday, homeAuthority } = beside;
  const searches = new Map([...snapshot].map(([authority, { search }]) => [authority, search] as const));
  const packs = [...searches.values()].map(({ pack }) => pack);
  const routesOf = (authority: string): TurnParts['routes'] =>
    // The environment's numbers are those of the council that the service belongs to.
    safeguardingRoutes(searches.get(authority)?.pack, authority === homeAuthority ? beside.routes : {});
  return {
    searchOf: (authority) => searches.get(authority),
    editionOf: (authority) => snapshot.get(authority)?.edition,
    versionShown: (authority, entry) => {
      const inForce = snapshot.get(authority);
      const found = inForce?.search.entry(entry);
      if (inForce === undefined || found === undefined) return undefined;
      return { number: inForce.versions.get(entry)?.number ?? 0, print: fingerprintOf(found) };
    },
    packs,
    councils: councilsKnown(packs),
    mayStay: { publicContacts: packs.flatMap(publishedContacts) },
    lineTimeOf: lineTimes(packs, isBankHoliday),
    termsFor: termsOfSchools(searches, profiles),
    isBankHoliday,
    routes: routesOf(homeAuthority),
    routesOf,
  };
}

/**
 * The same for whoever lives longer than a turn: what is asked of them now comes from what is in force now. Spread, its
 * lists are those of that moment.
 */
export function livingParts(now: () => KnowledgeParts): KnowledgeParts {
  return {
    searchOf: (authority) => now().searchOf(authority),
    editionOf: (authority) => now().editionOf(authority),
    versionShown: (authority, entry) => now().versionShown(authority, entry),
    get packs() {
      return now().packs;
    },
    get councils() {
      return now().councils;
    },
    get mayStay() {
      return now().mayStay;
    },
    lineTimeOf: (authority) => now().lineTimeOf(authority),
    termsFor: (authority, asker) => now().termsFor(authority, asker),
    isBankHoliday: (day) => now().isBankHoliday(day),
    get routes() {
      return now().routes;
    },
    routesOf: (authority) => now().routesOf(authority),
  };
}

/** What is made of a state once, however often it is asked for while that state lasts. */
export function onceASnapshot<State, Made>(now: () => State, make: (state: State) => Made): () => Made {
  let last: { readonly state: State; readonly made: Made } | undefined;
  return () => {
    const state = now();
    if (last === undefined || last.state !== state) last = { state, made: make(state) };
    return last.made;
  };
}
