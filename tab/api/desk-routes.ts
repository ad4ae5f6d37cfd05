import { z } from 'zod';
import type { PlainRequest, PlainResponse, Route } from '../../bot/request.ts';
import { foundSchema, lineCommandSchema, lookingSchema } from '../contract-desk.ts';
import type { TabParts } from '../parts.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import { sayOfLine } from './desk-command.ts';
import { deskPage, foundOnDesk } from './desk-lines.ts';
import { deskQuery, type Advised } from './desk.ts';
import { lineToday } from './desk-today.ts';
import type { PageLookers } from './lookers.ts';
import { packedJson } from './packed-json.ts';
import { partsFor } from './visitor-parts.ts';

const linesAsked = z.object({
  since: z.coerce.number().int().min(0).optional(),
  after: z.string().max(200).optional(),
});
const queryAsked = z.object({ authority: z.string().max(40), id: z.uuid() });

type ByAdviser = (
  request: PlainRequest,
  visitor: Visitor,
  advised: readonly Advised[],
) => Promise<PlainResponse>;

/** Makes a route for advisers: `now` asks Teams anew whether somebody is one, `of late` believes it for half a minute. */
export type AdviserRoute = (
  method: Route['method'],
  path: string,
  asks: 'now' | 'of late',
  handle: ByAdviser,
) => Route;

/** What the advisers' desk asks of the service. Lists hold no word of a case; words are shown, and anything is changed, only after Teams was asked. */
export function deskRoutes(route: AdviserRoute, parts: TabParts, lookers: PageLookers): readonly Route[] {
  return [
    route('get', 'desk/lines', 'of late', async (request, visitor, advised) => {
      const asked = linesAsked.safeParse(request.query);
      if (!asked.success) return { status: 400 };
      const page = await deskPage(asked.data, advised, visitor.person, partsFor(visitor, parts));
      return packedJson(page, request);
    }),
    route('post', 'desk/found', 'of late', async (request, visitor, advised) => {
      const asked = foundSchema.safeParse(request.body);
      if (!asked.success) return { status: 400 };
      const own = partsFor(visitor, parts);
      return packedJson(await foundOnDesk(asked.data.words, advised, visitor.person, own), request);
    }),
    route('get', 'desk/query', 'now', async ({ query }, visitor, advised) => {
      const asked = queryAsked.safeParse(query);
      if (!asked.success) return { status: 400 };
      const card = await deskQuery(asked.data, advised, visitor.person, partsFor(visitor, parts));
      return card === undefined ? { status: 404 } : { status: 200, body: card };
    }),
    route('get', 'desk/today', 'of late', async ({ query }, visitor, advised) => {
      const own = partsFor(visitor, parts);
      const withFigures = query['figures'] === 'yes';
      const lines = await Promise.all(advised.map(({ authority }) => lineToday(authority, own, withFigures)));
      return { status: 200, body: { now: own.now(), lines } };
    }),
    route('post', 'desk/command', 'now', async ({ body }, visitor, advised) => {
      const asked = lineCommandSchema.safeParse(body);
      if (!asked.success || !advised.some(({ authority }) => authority === asked.data.authority))
        return { status: 400 };
      const own = partsFor(visitor, parts);
      const replies = await sayOfLine(asked.data, visitor.person, own, {
        take: (turn, say) => parts.take(turn, own, say),
        conversations: own.conversations,
      });
      return replies === undefined ? { status: 400 } : { status: 200, body: { replies } };
    }),
    route('post', 'desk/looking', 'of late', ({ body }, visitor, advised) => {
      const asked = lookingSchema.safeParse(body);
      if (!asked.success || !advised.some(({ authority }) => authority === asked.data.authority))
        return Promise.resolve({ status: 400 });
      const others = lookers.note(asked.data, visitor.person);
      return Promise.resolve({ status: 200, body: { lookers: others } });
    }),
  ];
}
