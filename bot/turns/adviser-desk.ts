import type { ButtonData } from '../../cards/button-data.ts';
import { messageCard } from '../../cards/message-card.ts';
import { adviserDeskCard } from '../../cards/query-adviser-desk-card.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import { redact } from '../../privacy/redact.ts';
import type { Outcome } from '../../queue/move-query.ts';
import { type Query, queryNumber } from '../../queue/query.ts';
import { advisesOn, notAdviser } from './advises.ts';
import { isLead } from './leads.ts';
import { isShared } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** What an adviser does with a query besides writing to its asker. */
export type DeskPress = Extract<
  ButtonData,
  {
    verb:
      | 'query-more'
      | 'assign-query'
      | 'transfer-query'
      | 'note-query'
      | 'set-urgent'
      | 'link-query'
      | 'unlink-query';
  }
>;

/**
 * Does what an adviser pressed on the card of further things to do. That they advise on the query is asked of Teams
 * every time, and so is whether a colleague it is given to does.
 */
export async function adviserDesk(data: DeskPress, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const { authority } = data;
  const query = await parts.queries.find(authority, data.query);
  if (query === undefined || !(await advisesOn(query, turn.person, parts))) return [notice(notAdviser)];
  const by = { authority, query: query.id, adviser: turn.person, press: turn.key };
  const { adviceLine } = parts;
  switch (data.verb) {
    case 'query-more':
      return openDesk(query, turn, parts);
    case 'set-urgent': {
      const { urgent } = data;
      const outcome = await adviceLine.setUrgent({ ...by, urgent });
      return said(outcome, ({ number }) =>
        urgent
          ? `${number} is marked urgent, and its card is at the bottom of the advisers’ channel again.`
          : `${number} is not marked urgent any more.`,
      );
    }
    case 'note-query': {
      const { text } = redact(data.note.trim(), parts.mayStay);
      if (text === '') return [notice('Please type your note first; nothing was kept.')];
      return said(
        await adviceLine.note({ ...by, text }),
        ({ number }) => `Your note is kept with ${number}. Only advisers read it.`,
      );
    }
    case 'link-query': {
      const main = await numbered(data.sameAs, query, turn, parts);
      if (main === undefined) return [notice(refusalWords('no-such-choice', query))];
      return said(
        await adviceLine.link({ ...by, sameAs: main.id }),
        ({ number }) =>
          `${number} is linked to ${main.number}. A reply to ${main.number} can reach both askers.`,
      );
    }
    case 'unlink-query':
      return said(await adviceLine.unlink(by), ({ number }) => `${number} is by itself again.`);
    case 'assign-query': {
      const colleagues = await colleaguesOn(query, parts);
      const to = colleagues.find(({ entraId }) => entraId === data.colleague);
      if (to === undefined) return [notice(refusalWords('no-such-choice', query))];
      const outcome = await adviceLine.assign({ ...by, to, lead: isLead(turn, parts) });
      return said(outcome, ({ number }) => `${number} is with ${to.name ?? 'your colleague'} now.`);
    }
    case 'transfer-query': {
      const pack = parts.searchOf(data.otherLine)?.pack;
      if (pack === undefined) return [notice(refusalWords('no-such-choice', query))];
      const to = { authority: pack.authority, prefix: pack.prefix };
      return said(
        await adviceLine.transfer({ ...by, to }),
        ({ number, movedTo }) =>
          `${number} is closed here; ${pack.name}’s advice line has it as ${movedTo ?? 'a query of its own'}. The person who asked is told.`,
      );
    }
  }
}

/** The card of further things to do; from a channel it goes to the adviser's own chat, as what they type there is for few. */
async function openDesk(query: Query, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const card = adviserDeskCard({
    query,
    colleagues: await colleaguesOn(query, parts),
    lines: await otherLines(query, parts),
    main:
      query.sameAs === undefined
        ? undefined
        : (await parts.queries.find(query.authority, query.sameAs))?.number,
  });
  if (!isShared(turn)) return [asNew(card)];
  return [
    notice(
      (await parts.postPrivately(turn, card))
        ? `What else you can do with ${query.number} is in our own chat now.`
        : 'I could not open our own chat. Please add me in Teams (Apps, then search for the advice line), and press again.',
    ),
  ];
}

async function colleaguesOn(query: Query, { staffChannels, roster }: TurnParts) {
  const channel = await staffChannels.forQuery(query);
  if (channel === undefined) return [];
  const members = await roster.members(channel);
  return members.toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'en-GB'));
}

/** The query of the same authority that was named, "SL-0009" or only "9", if its team is the adviser's too. */
async function numbered(
  typed: string,
  { authority }: Query,
  turn: Turn,
  parts: TurnParts,
): Promise<Query | undefined> {
  const prefix = parts.searchOf(authority)?.pack.prefix;
  const [, letters, digits] = /^\s*([a-z]*)[\s-]*0*(\d{1,9})\s*$/i.exec(typed) ?? [];
  if (prefix === undefined || digits === undefined) return undefined;
  if (letters !== '' && letters?.toUpperCase() !== prefix) return undefined;
  const named = await parts.queries.byNumber(authority, queryNumber(prefix, Number(digits)));
  return named !== undefined && (await advisesOn(named, turn.person, parts)) ? named : undefined;
}

async function otherLines({ authority }: Query, { packs, staffChannels }: TurnParts) {
  const others = packs.filter((pack) => pack.authority !== authority);
  const channels = await Promise.all(others.map((pack) => staffChannels.of(pack.authority)));
  return others
    .filter((_, index) => channels[index] !== undefined)
    .map((pack) => ({ authority: pack.authority, name: pack.name }));
}

function said(outcome: Outcome, words: (query: Query) => string): readonly Reply[] {
  if (!outcome.ok) return [notice(refusalWords(outcome.why, outcome.query))];
  const text = words(outcome.query);
  return [inPlace(messageCard('Advice line', `${outcome.query.number} is changed`, text))];
}
