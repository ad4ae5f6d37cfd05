import { faultIn, type Check } from './check.ts';

/** The years of a row follow one another: on no day could two of them hold. */
export const yearsInOrder: Check = {
  name: 'years in order',
  find: (loaded) =>
    loaded.pack.topics.flatMap(({ entitlements }) =>
      entitlements.flatMap(({ id, years }) =>
        years.flatMap(({ from, to }, place) => {
          const before = years[place - 1];
          return [
            ...(to < from
              ? [faultIn(loaded, id, 'years', `the year from ${from} ends before it begins`)]
              : []),
            ...(before !== undefined && from <= before.to
              ? [faultIn(loaded, id, 'years', `the year from ${from} begins before the one before it ends`)]
              : []),
          ];
        }),
      ),
    ),
};
