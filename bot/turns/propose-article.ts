import type { ButtonData } from '../../cards/button-data.ts';
import { missedGroupCard } from '../../cards/missed-group-card.ts';
import { proposalFormCard } from '../../cards/proposal-form-card.ts';
import { nearestEntries } from '../../knowledge/missed/nearest-entries.ts';
import { editsKnowledge, notEditor } from './edits-knowledge.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { begunForm, begunFrom } from './proposal-form.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import type { ShownCard } from '../../cards/card.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

const nearestShown = 3;

/** From an answered query: the nearest entries first, since one of them is usually what was meant. */
export async function makeKnowledge(
  { authority, query: id }: Press<'make-knowledge'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const search = parts.searchOf(authority);
  if (search === undefined || !(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const begun = await begunFrom(authority, { query: id }, turn, parts);
  if (begun === undefined) return [notice(nothingToBegin)];
  const now = parts.now();
  const card = missedGroupCard({
    authority,
    from: { query: id },
    count: begun.asked.length,
    examples: begun.asked.map((text) => ({ text, kind: 'handed-over', at: now })),
    nearest: nearestEntries(search, begun.asked, nearestShown),
    now,
  });
  // The query's own card stays as it is; what is made of it stands below.
  return placed(card, turn, parts, asNew);
}

/** Opens the form for another way of asking for an entry. */
export async function proposeAlias(
  { authority, entry: id, missed, query }: Press<'propose-alias'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const entry = parts.searchOf(authority)?.entry(id);
  if (entry === undefined || !(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const from = { missed, query };
  const begun = await begunFrom(authority, from, turn, parts);
  if (begun === undefined) return [notice(nothingToBegin)];
  const form = proposalFormCard(begunForm({ authority, what: 'alias', entry, from }, begun, parts));
  return placed(form, turn, parts, inPlace);
}

/** Opens the form for an article, filled in as far as what was asked and replied goes. */
export async function proposeArticle(
  { authority, missed, query }: Press<'propose-article'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const from = { missed, query };
  const begun = await begunFrom(authority, from, turn, parts);
  if (begun === undefined) return [notice(nothingToBegin)];
  return placed(
    proposalFormCard(begunForm({ authority, what: 'article', from }, begun, parts)),
    turn,
    parts,
    inPlace,
  );
}

const nothingToBegin =
  'There is nothing to begin from: it was taken up by somebody, or nobody has replied to it yet.';

async function placed(
  card: ShownCard,
  turn: Turn,
  parts: TurnParts,
  place: typeof asNew,
): Promise<readonly Reply[]> {
  return [isShared(turn) ? await moveToOwnChat([card], turn, parts) : place(card)];
}
