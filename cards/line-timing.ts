import { Container, type CardElement } from '@microsoft/teams.cards';
import { dayWords } from './query-times.ts';
import { dueWords, openingWords } from './due-words.ts';
import type { SafeguardingRoutes } from './safeguarding-card.ts';
import { asTyped, words } from './words.ts';

/** What an asker is told of the line's time; what nobody has set is left out. Times are milliseconds since 1970. */
export interface LineTiming {
  /** When this is so. */
  readonly asOf: number;
  /** When the line opens, while it is shut. */
  readonly opens?: number | undefined;
  /** By when a reply is aimed at. */
  readonly replyBy?: number | undefined;
  /** What a lead has said of a rush, and the last ISO day on which it stands. */
  readonly rush?: { readonly text: string; readonly until: string } | undefined;
  /** The council's routes, where the question may be about somebody at risk while nobody is there. */
  readonly notAnEmergency?: SafeguardingRoutes | undefined;
}

/** The lines about it, the most pressing first; none where there is nothing to say. */
export function timingLines(timing: LineTiming | undefined): readonly CardElement[] {
  if (timing === undefined) return [];
  const { asOf: now, opens, replyBy, rush, notAnEmergency } = timing;
  const when = [
    opens === undefined
      ? undefined
      : `The advice line is closed now. It opens on ${openingWords(opens, now)}.`,
    replyBy === undefined ? undefined : `An adviser aims to reply by ${dueWords(replyBy, now)}.`,
  ].filter((line) => line !== undefined);
  return [
    ...(notAnEmergency === undefined ? [] : [emergency(notAnEmergency)]),
    ...(when.length === 0 ? [] : [words(when.join(' '), { spacing: 'Small' })]),
    ...rushLines(rush, now),
  ];
}

/** What a lead has said of a rush, with the day on which it ends. */
export function rushLines(rush: LineTiming['rush'], now: number): readonly CardElement[] {
  return rush === undefined
    ? []
    : [
        words(`Until ${dayWords(rush.until, now)}: ${asTyped(rush.text)}`, {
          size: 'Small',
          spacing: 'Small',
        }),
      ];
}

function emergency(routes: SafeguardingRoutes): CardElement {
  const numbers = routes
    .filter(({ matter }) => matter === 'child')
    .map(({ title, phone }) => `${title}: [${phone}](tel:${phone.replace(/[^+\d]/g, '')})`);
  return new Container(
    words(
      `⚠ **This line is not an emergency service, and nobody is reading now.** If a child may not be safe, call 999 in an emergency, then tell children’s social care where the child is${numbers.length === 0 ? '' : ` (${numbers.join(', ')})`}.`,
    ),
  ).withStyle('attention');
}
