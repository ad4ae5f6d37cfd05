import { messageCard } from '../../cards/message-card.ts';
import { queryListings, type QueryListing } from '../../cards/button-data.ts';
import { evenSpaces } from '../../knowledge/even-spaces.ts';
import { samePerson } from '../../queue/people.ts';
import { advisedTopics, isAmong, notAdviser } from './advises.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { foundCard, listCard, numberCard, type Advised } from './query-lists.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** What advisers can type to get at the queue. */
export type StaffCommand =
  | { readonly kind: 'list'; readonly which: QueryListing }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'find'; readonly words: string };

/** Reads one of "queries", "queries waiting", "SL-0012" and "find laptops"; undefined for anything else. */
export function staffCommand(text: string): StaffCommand | undefined {
  const said = evenSpaces(text.trim());
  const [isList, narrowed] = /^queries(?: (\w+))?[.!?]?$/i.exec(said) ?? [];
  if (isList !== undefined) {
    const which = queryListings.find((name) => name === (narrowed?.toLowerCase() ?? 'open'));
    return which && { kind: 'list', which };
  }
  if (/^[a-z]{2,5}-\d{4,9}$/i.test(said)) return { kind: 'number', number: said.toUpperCase() };
  const [isFind, words = ''] = /^find(?: (.+))?$/i.exec(said) ?? [];
  return isFind === undefined ? undefined : { kind: 'find', words };
}

/**
 * Carries a command out for an adviser, in the advice line's channel or in their own chat. Undefined where it is for
 * somebody else to answer: in any other place, and in the own chat of who is no adviser, these are words like others.
 */
export async function answerStaffCommand(
  text: string,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[] | undefined> {
  const command = staffCommand(text);
  if (command === undefined) return undefined;
  if (!isShared(turn)) return inOwnChat(command, turn, parts);
  const { channel, person } = turn;
  const bound = channel && (await parts.staffChannels.byChannel(person.tenant, channel.channelId));
  if (channel === undefined || bound === undefined) return undefined;
  const { authority } = bound;
  const advised = await advisedTopics(authority, person, parts, channel.teamId);
  if (advised === undefined) return [asNew(messageCard('Advice line', 'for its members', notAdviser))];
  switch (command.kind) {
    case 'list':
      return [asNew(await listCard({ authority, which: command.which }, advised, person, parts))];
    case 'number':
      return [
        asNew(await numberCard(authority, await queryOf(authority, command.number, advised, parts), parts)),
      ];
    case 'find':
      if (command.words === '') return [asNew(findWhat())];
      // What was found says of each number that these words are in it.
      return [
        await moveToOwnChat([await foundCard(authority, command.words, advised, person, parts)], turn, parts),
      ];
  }
}

/** For each authority that they advise; a number is of one of them. */
async function inOwnChat(
  command: StaffCommand,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[] | undefined> {
  const { person } = turn;
  const asked = await Promise.all(
    parts.packs.map(async ({ authority }) => ({
      authority,
      advised: await advisedTopics(authority, person, parts),
    })),
  );
  const theirs = asked.flatMap(({ authority, advised }) =>
    advised === undefined ? [] : [{ authority, advised }],
  );
  if (theirs.length === 0) return undefined;
  if (command.kind === 'find' && command.words === '') return [asNew(findWhat())];
  if (command.kind === 'number') {
    for (const { authority, advised } of theirs) {
      const query = await queryOf(authority, command.number, advised, parts);
      if (query === undefined) continue;
      // Their own question is answered to them as to anybody who asks.
      if (samePerson(query.asker, person)) return undefined;
      await parts.adviceLine.showTo({ authority, query: query.id, adviser: person });
      // Its card comes by itself, and follows the query from then on.
      return [];
    }
    // Perhaps one that they asked themselves.
    return undefined;
  }
  return Promise.all(
    theirs.map(async ({ authority, advised }) =>
      asNew(
        command.kind === 'list'
          ? await listCard({ authority, which: command.which }, advised, person, parts)
          : await foundCard(authority, command.words, advised, person, parts),
      ),
    ),
  );
}

async function queryOf(authority: string, number: string, { topics }: Advised, parts: TurnParts) {
  const query = await parts.queries.byNumber(authority, number);
  return query !== undefined && isAmong(topics, query) ? query : undefined;
}

function findWhat(): ReturnType<typeof messageCard> {
  return messageCard(
    'Advice line',
    'find what?',
    'Say **find** and the words to look for, for example “find laptop stolen”. I look in what was asked and in what was written since.',
  );
}
