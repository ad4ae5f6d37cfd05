import { shownCard, type ShownCard } from './card.ts';
import { type LineTiming, rushLines } from './line-timing.ts';
import { dayWords } from './query-times.ts';
import { heading, smallPrint, words } from './words.ts';

/** How a notice is given and ended. */
const howTo =
  'To change it, mention me here and say “rush until 30 September: September PEPs – replies within 3 days”. “rush off” ends it. Only leads can; please leave out names and other details of a child.';

/** What askers are told of a rush, for the advisers' channel; how to tell them where nothing is said. `now`: milliseconds since 1970. */
export function rushCard(view: {
  readonly rush: LineTiming['rush'];
  /** Within so many working days replies are aimed at, where the notice says so. */
  readonly replyDays?: number | undefined;
  readonly now: number;
}): ShownCard {
  const { rush, replyDays, now } = view;
  if (rush === undefined)
    return shownCard('Advice line', 'no notice of a rush', [
      heading('Askers are told nothing of a rush'),
      smallPrint(howTo),
    ]);
  return shownCard('Advice line', `a notice until ${dayWords(rush.until, now)}`, [
    heading('Askers are told of the rush'),
    words('This stands on the form, on their query’s card and where there is no answer:'),
    ...rushLines(rush, now),
    ...(replyDays === undefined
      ? []
      : [
          words(
            `Replies to new queries are due within ${replyDays} working ${replyDays === 1 ? 'day' : 'days'} meanwhile, where the line has office hours. Urgent ones are due as before.`,
          ),
        ]),
    smallPrint(howTo),
  ]);
}
