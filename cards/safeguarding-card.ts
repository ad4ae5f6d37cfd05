import { Container, OpenUrlAction } from '@microsoft/teams.cards';
import { shownCard, type ShownCard } from './card.ts';
import { heading, smallPrint, words } from './words.ts';

/** Telephone routes the deployer has configured. The sources give none, and none is invented. */
export interface SafeguardingRoutes {
  /** Children's social care front door, in office hours. */
  readonly frontDoor?: string | undefined;
  /** The emergency duty team, out of hours. */
  readonly outOfHours?: string | undefined;
}

/**
 * The card that comes before everything else when a message discloses immediate risk. It needs nothing but itself:
 * no store, no knowledge, no profile.
 */
export function safeguardingCard(routes: SafeguardingRoutes): ShownCard {
  const { frontDoor, outOfHours } = routes;
  return shownCard(
    'Stay safe',
    'if anyone is in danger, call 999',
    [
      heading('Is a child or anyone else in danger now?'),
      new Container(
        words('**Call 999 now** if anyone is in immediate danger or badly hurt, or a crime is happening.', {
          size: 'Large',
        }),
      ).withStyle('attention'),
      words(
        `**Then tell children’s social care** where the child is, without waiting: the front door in office hours${phone(frontDoor)}, the out-of-hours emergency duty team at other times${phone(outOfHours)}.`,
      ),
      words(
        '**In a school or college:** follow your child protection procedure now. **A worry about someone who works with children:** tell the local authority designated officer (LADO). **In danger yourself:** get to safety first, then call.',
      ),
      smallPrint(
        'This bot is not a referral route and nobody watches it in real time. Nothing has been sent to the council.',
      ),
    ],
    [
      new OpenUrlAction('tel:999', { title: '☎ Call 999' }),
      ...[
        { title: '☎ Social care front door', number: frontDoor },
        { title: '☎ Out-of-hours duty team', number: outOfHours },
      ].flatMap(({ title, number }) =>
        number === undefined ? [] : [new OpenUrlAction(telephoneUrl(number), { title })],
      ),
    ],
  );
}

function phone(number: string | undefined): string {
  return number === undefined ? '' : ` (${number})`;
}

function telephoneUrl(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
