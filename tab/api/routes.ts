import { z } from 'zod';
import type { PlainRequest, PlainResponse, Route } from '../../bot/request.ts';
import { isTooFast } from '../../bot/turns/rate-limit.ts';
import { turnSchema, type Me } from '../contract.ts';
import type { TabParts } from '../parts.ts';
import { localPeople } from '../sign-in/local-sign-in.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import { advisedBriefly } from './advised-briefly.ts';
import { deskRoutes } from './desk-routes.ts';
import { advisedBy, type Advised } from './desk.ts';
import { doctorRoutes, looksAfterService } from './doctor.ts';
import { knowledgeRoutes } from './knowledge.ts';
import { createPageLookers } from './lookers.ts';
import { myLines } from './my-lines.ts';
import { myQuery } from './my-query.ts';
import { mayReadReports } from './reports-access.ts';
import { reportRoutes } from './reports.ts';
import { shelfRoutes } from './shelf-routes.ts';
import { takePageTurn } from './turn.ts';
import { partsFor } from './visitor-parts.ts';

const queryAsked = z.object({ authority: z.string().max(40), id: z.uuid() });

type Handle = (request: PlainRequest, visitor: Visitor) => Promise<PlainResponse>;

/**
 * What the pages ask of the service. Every route asks who it is first; the advisers' ones also ask Teams whether they are
 * one, every time before words are shown, and for lists every half minute.
 */
export function tabRoutes(parts: TabParts): readonly Route[] {
  const signedIn = (method: Route['method'], path: string, handle: Handle): Route => ({
    method,
    path: `/tab/api/${path}`,
    handle: async (request) => {
      const who = await parts.signIn(request.headers['authorization']);
      if (!who.ok) return { status: who.status };
      // A turn has its own limit, which never holds back a card about safety.
      if (path !== 'turn' && isTooFast(who.visitor.person, parts.turns)) return tooFast;
      return handle(request, who.visitor);
    },
  });
  const advisedNow = (visitor: Visitor): Promise<readonly Advised[]> =>
    advisedBy(visitor.person, partsFor(visitor, parts));
  const lookers = createPageLookers(parts.turns.lookers, parts.turns.now);
  const advisedOfLate = advisedBriefly(advisedNow, parts.turns.now);
  const adviser =
    (
      ask: typeof advisedNow,
      handle: (request: PlainRequest, visitor: Visitor, of: readonly Advised[]) => Promise<PlainResponse>,
    ): Handle =>
    async (request, visitor) => {
      const advised = await ask(visitor);
      return advised.length === 0 ? { status: 403 } : handle(request, visitor, advised);
    };
  return [
    ...(parts.local
      ? [
          {
            method: 'get' as const,
            path: '/tab/api/local-people',
            handle: () => Promise.resolve({ status: 200, body: { people: localPeople } }),
          },
        ]
      : []),
    signedIn('get', 'me', async (_request, visitor) => ({ status: 200, body: await me(visitor, parts) })),
    signedIn('post', 'turn', async ({ body }, visitor) => {
      const asked = turnSchema.safeParse(body);
      if (!asked.success) return { status: 400 };
      const own = partsFor(visitor, parts);
      const replies = await takePageTurn(asked.data, visitor.person, {
        take: (turn, say) => parts.take(turn, own, say),
        conversations: own.conversations,
      });
      return { status: 200, body: { replies } };
    }),
    signedIn('get', 'mine', async (_request, { person }) => ({
      status: 200,
      body: { lines: await myLines(person, parts) },
    })),
    signedIn('get', 'mine/query', async ({ query }, visitor) => {
      const asked = queryAsked.safeParse(query);
      if (!asked.success) return { status: 400 };
      const card = await myQuery(asked.data, visitor.person, partsFor(visitor, parts));
      return card === undefined ? { status: 404 } : { status: 200, body: card };
    }),
    ...shelfRoutes(signedIn, parts),
    ...doctorRoutes(signedIn, parts),
    ...reportRoutes(signedIn, advisedNow, parts),
    ...knowledgeRoutes(signedIn, parts),
    ...deskRoutes(
      (method, path, asks, handle) =>
        signedIn(method, path, adviser(asks === 'now' ? advisedNow : advisedOfLate, handle)),
      parts,
      lookers,
    ),
    signedIn('get', 'changes', (_request, { person }) =>
      Promise.resolve({
        status: 200,
        events: {
          begin: (tell) => {
            tell({ name: 'listening', data: {} });
            const endings = [
              parts.changes.listen('queue', () => tell({ name: 'queue', data: {} })),
              lookers.listen(person, () => tell({ name: 'lookers', data: {} })),
            ];
            return () => {
              for (const end of endings) end();
            };
          },
        },
      }),
    ),
  ];
}

/** In a minute as much has come back as one may read in a minute. */
const tooFast: PlainResponse = { status: 429, headers: { 'Retry-After': '60' } };

async function me(visitor: Visitor, parts: TabParts): Promise<Me> {
  const { profiles, homeAuthority, packs } = partsFor(visitor, parts);
  const profile = await profiles.of(visitor.person);
  // While Teams does not say who is in a team, nobody advises; askers must not be kept out by that.
  const advised = await advisedBy(visitor.person, partsFor(visitor, parts)).catch(() => []);
  return {
    name: visitor.person.name ?? '',
    adviserOf: advised.map(({ authority }) => authority),
    readsReports: mayReadReports(visitor, advised, partsFor(visitor, parts)).length > 0,
    lead: looksAfterService(visitor, parts.turns),
    home: profile.authority ?? homeAuthority,
    authorities: packs.map(({ authority, name }) => ({ id: authority, name })),
    local: parts.local,
  };
}
