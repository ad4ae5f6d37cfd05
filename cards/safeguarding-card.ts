import { ActionSet, Container, OpenUrlAction } from '@microsoft/teams.cards';
import type { Route, RouteMatter } from '../knowledge/schema.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { plainDate } from './standing.ts';
import { heading, smallPrint, words } from './words.ts';

/** A telephone route the council has set. The sources give none, and none is invented. */
export type SafeguardingRoute = Omit<Route, 'owner' | 'checked'> & {
  /** The day somebody last made sure of the number; undefined where nobody said. */
  readonly checked?: string | undefined;
};

/** The telephone routes of the deployment. */
export type SafeguardingRoutes = readonly SafeguardingRoute[];

/** A number nobody has made sure of for so long is said to be unchecked. Days. */
export const routeGoesStaleAfter = 90;

/**
 * The card that comes before everything else when a message discloses immediate risk. It needs nothing but itself:
 * no store, no knowledge, no profile. It never sends a designated safeguarding lead to themselves. `today` is an ISO day,
 * or undefined where even the clock is down.
 */
export function safeguardingCard(routes: SafeguardingRoutes, today: string | undefined): ShownCard {
  const numbers = (matter: RouteMatter, hours?: Route['hours']): string => {
    const set = routes.filter(
      (route) =>
        route.matter === matter && (hours === undefined || route.hours === hours || route.hours === 'always'),
    );
    return set.length === 0 ? '' : ` (${set.map((route) => phoneWords(route, today)).join(', ')})`;
  };
  return shownCard('Stay safe', 'if anyone is in danger, call 999', [
    heading('Is a child or anyone else in danger now?'),
    new Container(
      words('**Call 999 now** if anyone is in immediate danger or badly hurt, or a crime is happening.', {
        size: 'Large',
      }),
    ).withStyle('attention'),
    words(
      `**Then tell children’s social care** where the child is, without waiting: the front door in office hours${numbers('child', 'in')}, the out-of-hours emergency duty team at other times${numbers('child', 'out')}.`,
    ),
    new ActionSet(
      new OpenUrlAction('tel:999', { title: '☎ Call 999' }),
      ...routes
        .filter(({ matter }) => matter === 'child')
        .slice(0, mostCalls)
        .map(({ title, phone }) => new OpenUrlAction(telephoneUrl(phone), { title: `☎ ${title}` })),
    ),
    ...[
      '**In a school or college:** follow your child protection procedure now; as its safeguarding lead, ring social care yourself.',
      `**Over 18:** tell adult social care where they are${numbers('over-18')}.`,
      `**A worry about someone who works with children:** tell the local authority designated officer, LADO${numbers('allegation')}.`,
      `**Female genital mutilation:** teachers, health and social care professionals who learn that it was done to a girl under 18 must report it to the police themselves: call 101, or 999 in an emergency${numbers('fgm')}.`,
      `**In danger yourself:** get to safety first, then call${numbers('worker') || ' 999'}.`,
    ].map((line) => words(line, { size: 'Small', spacing: 'Small' })),
    new ActionSet(button('Ask the duty adviser to ring me', { verb: 'ring-me' })),
    smallPrint(
      'This bot is not a referral route and nobody watches it in real time. Nothing has been sent to the council, and being rung by an adviser is no referral either.',
    ),
  ]);
}

/** With 999 and a ring back, as many buttons as a phone shows at once. */
const mostCalls = 2;

function phoneWords({ phone, checked }: SafeguardingRoute, today: string | undefined): string {
  if (checked === undefined) return `${phone}, not checked`;
  return today !== undefined && isStale(checked, today)
    ? `${phone}, not checked since ${plainDate(checked)}`
    : phone;
}

/** True when nobody has made sure of a number for too long. Both are ISO days. */
export function isStale(checked: string, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(checked)) / 86_400_000;
  return days > routeGoesStaleAfter;
}

function telephoneUrl(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
