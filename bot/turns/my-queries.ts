import type { ButtonData } from '../../cards/button-data.ts';
import { messageCard } from '../../cards/message-card.ts';
import { myQueriesCard } from '../../cards/my-queries-card.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import { evenSpaces } from '../../knowledge/even-spaces.ts';
import { aboutQuery } from './about-query.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** Nobody looks through more, and whoever asked more sees the newest. */
const mostListed = 200;

const mine = String.raw`my (?:open |old |past |own |earlier |previous |last )?(?:quer(?:y|ies)|questions?)(?: (?:to|with|for) the advice line)?`;
const asked = [
  new RegExp(
    `^(?:please )?(?:(?:can|could) (?:i|you) )?(?:(?:show|see|list|find|open|view|check)(?: me)? )?(?:all )?(?:of )?${mine}(?: please)?$`,
  ),
  new RegExp(
    `^(?:where (?:is|are)|what are|what(?: has|'s|s)? happen(?:ed|ing) (?:to|with)|any (?:news|update|reply|answer) (?:on|about|to|for)|(?:what(?: is|'s|s)? the )?status of) ${mine}$`,
  ),
  new RegExp(
    `^(?:has|did) any(?:one|body) (?:answered|answer|replied to|reply to|looked at) ${mine}(?: yet)?$`,
  ),
  /^what (?:have|did) i (?:ask(?:ed)?|sent?) (?:the )?advice line$/,
];
const number = /^(?:show me |show |open |where is |what about )?([a-z]{2,3}-\d{4,6})$/;

/** True where somebody types that they want to see what they have asked the advice line, or names one by its number. */
export function asksForMyQueries(text: string): boolean {
  const plain = evenly(text);
  return number.test(plain) || asked.some((pattern) => pattern.test(plain));
}

/** The list, or the query whose number was typed. In a shared conversation it goes to the person's own chat. */
export async function myQueriesByWords(
  text: string,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const named = number.exec(evenly(text))?.[1]?.toUpperCase();
  if (named === undefined) return myQueries({ page: undefined }, turn, parts);
  const queries = await parts.queries.ofAsker(turn.person, mostListed);
  const query = queries.find((each) => each.number === named);
  if (query === undefined)
    return [
      asNew(
        messageCard(
          'Advice line',
          'not among your questions',
          `I find no ${named} among what you have asked. Type “my queries” to see them all.`,
        ),
      ),
    ];
  return openQuery({ authority: query.authority, query: query.id }, turn, parts);
}

/** Lists what the person has asked the advice line, the open ones first; a page of the list takes the place of another. */
export async function myQueries(
  { page }: Pick<Press<'my-queries'>, 'page'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const queries = await parts.queries.ofAsker(turn.person, mostListed);
  const now = parts.now();
  const card = myQueriesCard({
    queries: queries.map((query) => ({ query, about: aboutQuery(query, parts) })),
    page: page ?? 0,
    now,
  });
  if (isShared(turn)) return [await moveToOwnChat([card], turn, parts)];
  return [page === undefined ? asNew(card) : inPlace(card)];
}

/** Brings the asker's card of one query to the bottom of their own chat. */
export async function openQuery(
  { authority, query }: Pick<Press<'open-query'>, 'authority' | 'query'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const outcome = await parts.adviceLine.showToAsker({ authority, query, asker: turn.person });
  if (!outcome.ok) return [notice(refusalWords(outcome.why, outcome.query))];
  if (!isShared(turn)) return [];
  const there = `${outcome.query.number} is in our own chat, where nobody else can read it.`;
  return [asNew(messageCard('Advice line', 'see our own chat', there))];
}

function evenly(text: string): string {
  return evenSpaces(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[?!.,]+/g, ' '),
  ).trim();
}
