import { AdaptiveCard } from '@microsoft/teams.cards';
import type { Person } from '../queue/people.ts';
import type { ShownCard } from './card.ts';
import { adviserName, first } from './query-people.ts';
import { howLong } from './query-times.ts';
import { caution } from './words.ts';

/** The same card with a line above it that another adviser is at this query just now. Milliseconds since 1970. */
export function lookerOnTop(
  { summary, card }: ShownCard,
  { person, at }: { readonly person: Person; readonly at: number },
  now: number,
): ShownCard {
  const { body, type: _, ...options } = card;
  const ago = howLong(at, now);
  const when = ago === undefined ? 'just now' : `${ago} ago`;
  const line = caution(`${first(adviserName(person))} opened it ${when}.`);
  return { summary, card: new AdaptiveCard(line, ...body).withOptions(options) };
}
