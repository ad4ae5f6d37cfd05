import type { IsBankHoliday } from '../knowledge/calendar/bank-holidays.ts';
import { officeHoursOf } from '../knowledge/office-hours/office-hours.ts';
import type { Pack } from '../knowledge/schema.ts';
import type { LineTime, LineTimeOf } from '../queue/due.ts';
import type { TermsFor } from '../queue/fortnight.ts';
import type { Profiles } from '../queue/profiles.ts';

/** The hours and targets of each pack's line, as its council has set them; none is made up. */
export function lineTimes(
  packs: readonly Pick<Pack, 'authority' | 'local'>[],
  isBankHoliday: IsBankHoliday,
): LineTimeOf {
  const times = new Map(
    packs.map(({ authority, local }): [string, LineTime] => [
      authority,
      {
        hours: officeHoursOf(local, isBankHoliday),
        targets: local.line.targets ?? { reply: {}, settle: {} },
      },
    ]),
  );
  return (authority) => times.get(authority);
}

/**
 * The terms by which a fortnight is counted for askers who are at a school, as a designated safeguarding lead or teacher;
 * none for everybody else, and none where the council has set none: then it runs on.
 */
export function termsOfSchools(
  searches: ReadonlyMap<string, { readonly pack: Pick<Pack, 'local'> }>,
  profiles: Pick<Profiles, 'of'>,
): TermsFor {
  return async (authority, asker) => {
    const terms = searches.get(authority)?.pack.local.terms ?? [];
    return terms.length > 0 && (await profiles.of(asker)).role === 'dsl' ? terms : [];
  };
}
