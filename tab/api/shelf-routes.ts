import { z } from 'zod';
import type { Route } from '../../bot/request.ts';
import type { TurnParts } from '../../bot/turns/parts.ts';
import type { Person } from '../../queue/people.ts';
import { lookUpAskedSchema } from '../contract-look-up.ts';
import type { TabParts } from '../parts.ts';
import { calendarFor } from './calendar.ts';
import { checklistsFor } from './checklists.ts';
import { glossaryFor } from './glossary.ts';
import { titlesFor } from './look-up.ts';
import { offerFor } from './offer.ts';
import { partsFor } from './visitor-parts.ts';
import type { SignedIn } from './signed-in.ts';

/** Reads a part of an authority's knowledge as somebody may see it; undefined where it is not loaded. */
type Read = (person: Person, authority: string, parts: TurnParts) => Promise<object | undefined>;

const authorityAsked = z.object({ authority: z.string().max(40) });

/** What the askers' pages read. It is what the chat would show to the same person, and never what was said of a child. */
export function shelfRoutes(signedIn: SignedIn, parts: TabParts): readonly Route[] {
  const reading = (path: string, read: Read): Route =>
    signedIn('get', path, async ({ query }, visitor) => {
      const asked = authorityAsked.safeParse(query);
      if (!asked.success) return { status: 400 };
      const body = await read(visitor.person, asked.data.authority, partsFor(visitor, parts));
      return body === undefined ? { status: 404 } : { status: 200, body };
    });
  return [
    reading('offer', offerFor),
    reading('calendar', calendarFor),
    reading('checklists', checklistsFor),
    reading('glossary', glossaryFor),
    signedIn('post', 'look-up', async ({ body }, visitor) => {
      const asked = lookUpAskedSchema.safeParse(body);
      if (!asked.success) return { status: 400 };
      const entries = await titlesFor(visitor.person, asked.data, partsFor(visitor, parts));
      return entries === undefined ? { status: 404 } : { status: 200, body: { entries } };
    }),
  ];
}
