import type { Amount } from '../schema.ts';
import { faultIn, type Check } from './check.ts';

/**
 * Every figure held as data must stand in the words of its row, and every sum in a topic's overview in one of its rows,
 * so that they cannot drift apart.
 */
export const amountsSaid: Check = {
  name: 'amounts said',
  find: (loaded) =>
    loaded.pack.topics.flatMap((topic) => [
      ...sumsIn(topic.overview)
        .filter((sum) => !topic.entitlements.some((row) => sumsIn(row.answer).includes(sum)))
        .map((sum) => faultIn(loaded, topic.id, 'overview', `says ${sum}, which no row of the topic says`)),
      ...topic.entitlements.flatMap((row) =>
        [row, ...row.years].flatMap(({ amount, answer }, place) =>
          amount
            .flatMap(figures)
            .filter((figure) => !figure.inWords.test(answer))
            .map((figure) =>
              faultIn(
                loaded,
                row.id,
                place === 0 ? 'answer' : 'years › answer',
                `does not say ${figure.name}, which amount gives`,
              ),
            ),
        ),
      ),
    ]),
};

function sumsIn(text: string): readonly string[] {
  return text.match(/£\d+(?:,\d{3})*/g) ?? [];
}

interface Figure {
  readonly name: string;
  readonly inWords: RegExp;
}

function figures(amount: Amount): readonly Figure[] {
  const { pounds, hours, weeks, schoolDays } = amount;
  return [
    ...(pounds === undefined ? [] : [{ name: `£${pounds}`, inWords: new RegExp(`£${pounds}(?!\\d)`) }]),
    ...(hours === undefined
      ? []
      : [{ name: `${hours} hours`, inWords: new RegExp(`\\b${hours} hours?\\b`) }]),
    ...(weeks === undefined
      ? []
      : [{ name: `${weeks} weeks`, inWords: new RegExp(`\\b(${weeks}|two) weeks?\\b`, 'i') }]),
    ...(schoolDays === undefined
      ? []
      : [
          {
            name: `${schoolDays} school days`,
            inWords: new RegExp(`\\b${schoolDays}[- ](school[- ])?days?\\b`, 'i'),
          },
        ]),
  ];
}
