import { z } from 'zod';
import type { PlainRequest, PlainResponse, Route } from '../../bot/request.ts';
import { deskFilters, turnSchema, type Me } from '../contract.ts';
import type { TabParts } from '../parts.ts';
import { localPeople } from '../sign-in/local-sign-in.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import { advisedBriefly } from './advised-briefly.ts';
import { advisedBy, deskLines, deskQuery, foundLines, type Advised } from './desk.ts';
import { titlesFor } from './look-up.ts';
import { myLines } from './my-lines.ts';
import { myQuery } from './my-query.ts';
import { takePageTurn } from './turn.ts';
import { partsFor } from './visitor-parts.ts';

const deskAsked = z.object({
  filter: z.enum(deskFilters).default('waiting'),
  words: z.string().max(200).default(''),
});
const lookUpAsked = z.object({ authority: z.string().max(40) });
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
      return who.ok ? handle(request, who.visitor) : { status: who.status };
    },
  });
  const advisedNow = (visitor: Visitor): Promise<readonly Advised[]> =>
    advisedBy(visitor.person, partsFor(visitor, parts));
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
    signedIn('get', 'look-up', async ({ query }, visitor) => {
      const asked = lookUpAsked.safeParse(query);
      if (!asked.success) return { status: 400 };
      const entries = await titlesFor(visitor.person, asked.data.authority, partsFor(visitor, parts));
      return entries === undefined ? { status: 404 } : { status: 200, body: { entries } };
    }),
    signedIn(
      'get',
      'desk',
      adviser(advisedOfLate, async ({ query }, visitor, advised) => {
        const asked = deskAsked.safeParse(query);
        if (!asked.success) return { status: 400 };
        const { filter, words } = asked.data;
        const own = partsFor(visitor, parts);
        const lines =
          words.trim() === ''
            ? await deskLines(filter, advised, visitor.person, own)
            : await foundLines(words, advised, own);
        return { status: 200, body: { lines } };
      }),
    ),
    signedIn(
      'get',
      'desk/query',
      adviser(advisedNow, async ({ query }, visitor, advised) => {
        const asked = queryAsked.safeParse(query);
        if (!asked.success) return { status: 400 };
        const card = await deskQuery(asked.data, advised, visitor.person, partsFor(visitor, parts));
        return card === undefined ? { status: 404 } : { status: 200, body: card };
      }),
    ),
    signedIn('get', 'changes', () =>
      Promise.resolve({
        status: 200,
        events: {
          begin: (tell) => {
            tell({ name: 'listening', data: {} });
            return parts.changes.listen('queue', () => tell({ name: 'queue', data: {} }));
          },
        },
      }),
    ),
  ];
}

async function me(visitor: Visitor, parts: TabParts): Promise<Me> {
  const { profiles, homeAuthority, packs } = parts.turns;
  const profile = await profiles.of(visitor.person);
  // While Teams does not say who is in a team, nobody advises; askers must not be kept out by that.
  const advised = await advisedBy(visitor.person, partsFor(visitor, parts)).catch(() => []);
  return {
    name: visitor.person.name ?? '',
    adviserOf: advised.map(({ authority }) => authority),
    home: profile.authority ?? homeAuthority,
    authorities: packs.map(({ authority, name }) => ({ id: authority, name })),
    local: parts.local,
  };
}
