import type { ButtonData } from '../../cards/button-data.ts';
import { messageCard } from '../../cards/message-card.ts';
import { missedGroupCard } from '../../cards/missed-group-card.ts';
import { missedListCard } from '../../cards/missed-list-card.ts';
import { evenSpaces } from '../../knowledge/even-spaces.ts';
import type { MissedQuestion } from '../../knowledge/missed/missed.ts';
import { nearestEntries } from '../../knowledge/missed/nearest-entries.ts';
import type { ShownCard } from '../../cards/card.ts';
import { redact } from '../../privacy/redact.ts';
import { editedHere, editsKnowledge, notEditor } from './edits-knowledge.ts';
import { homeFor } from './home-authority.ts';
import { missedDays, missedGroupOf, missedGroups } from './missed-groups.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** A card is read on a telephone. */
const groupsShown = 5;
const nearestShown = 3;

/** True where somebody types that they want to see what the knowledge missed. */
export function asksForMissed(text: string): boolean {
  return /^(?:show (?:me )?)?(?:the )?missed questions?[.!?]?$/i.test(evenSpaces(text.trim()));
}

/** The list, in the editor's own chat wherever they asked; undefined for who edits nothing, to whom these are words like others. */
export async function missedByWords(turn: Turn, parts: TurnParts): Promise<readonly Reply[] | undefined> {
  const authority = await editedHere(await homeFor(turn, parts), turn, parts);
  if (authority === undefined) return undefined;
  const card = await listCard({ authority, page: 0 }, turn, parts);
  return [isShared(turn) ? await moveToOwnChat([card], turn, parts) : asNew(card)];
}

/** A page of the list, in place of the card that was pressed. */
export async function showMissed(
  { authority, page }: Press<'missed-questions'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const card = await listCard({ authority, page }, turn, parts);
  // What was asked is not for a channel.
  return [isShared(turn) ? await moveToOwnChat([card], turn, parts) : inPlace(card)];
}

/** One matter whole, with what comes nearest to it. */
export async function openMissed(
  { authority, missed }: Press<'open-missed'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const search = parts.searchOf(authority);
  if (search === undefined || !(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const group = await missedGroupOf(authority, missed, turn.person, parts);
  if (group === undefined) return [notice(noLongerOpen)];
  const now = parts.now();
  for (const { from, id } of group)
    if (from === 'query')
      await parts.audit.note({
        authority,
        at: now,
        what: 'viewed',
        by: { role: 'adviser', person: turn.person },
        about: id,
        detail: { as: 'missed question' },
      });
  const texts = [...new Set(group.map(({ text }) => text))];
  return [
    inPlace(
      missedGroupCard({
        authority,
        from: { missed },
        count: group.length,
        examples: [...new Map(group.toReversed().map((each) => [each.text, each])).values()].toReversed(),
        nearest: nearestEntries(search, texts, nearestShown),
        now,
      }),
    ),
  ];
}

/** Puts a matter aside, with why; it comes up again only where it is asked again. */
export async function dismissMissed(
  { authority, missed, reason }: Press<'dismiss-missed'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const why = redact(reason.trim(), parts.mayStay).text;
  if (why === '') return [notice('Please say why in a few words first.')];
  const group = await missedGroupOf(authority, missed, turn.person, parts);
  if (group === undefined) return [notice(noLongerOpen)];
  const { tenant, entraId } = turn.person;
  const became = { state: 'dismissed', reason: why } as const;
  await parts.missed.put(authority, idsOf(group), became, { tenant, entraId }, parts.now());
  const done = `Put aside: ${group.length === 1 ? 'one question' : `${group.length} questions`}.`;
  return [inPlace(await listCard({ authority, page: 0, done }, turn, parts))];
}

/** The ids of a group's questions. */
export function idsOf(group: readonly MissedQuestion[]): readonly string[] {
  return group.map(({ id }) => id);
}

const noLongerOpen = 'That is open no more: somebody has taken it up or put it aside.';

async function listCard(
  ask: { readonly authority: string; readonly page: number; readonly done?: string },
  turn: Turn,
  parts: TurnParts,
): Promise<ShownCard> {
  const { authority, page } = ask;
  const pack = parts.searchOf(authority)?.pack;
  if (pack === undefined) return messageCard('Advice line', 'for its members', notEditor);
  const groups = await missedGroups(authority, turn.person, parts);
  const first = page * groupsShown;
  return missedListCard({
    ...ask,
    authorityName: pack.name,
    groups: groups.slice(first, first + groupsShown),
    all: groups.length,
    hasMore: groups.length > first + groupsShown,
    days: missedDays,
    now: parts.now(),
  });
}
