import type { ButtonData } from '../../cards/button-data.ts';
import { lookerOnTop } from '../../cards/looker-on-top.ts';
import { forDialog } from '../../cards/plain-card.ts';
import { advisesOn, notAdviser } from './advises.ts';
import type { Answered } from './asked.ts';
import { drawQueryCard } from './draw-query.ts';
import type { TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/**
 * A query in a dialog, which nobody but the adviser sees: its words for the one who has it, and for any other where it
 * stands and the way to take it.
 */
export async function queryDialog(data: ButtonData, turn: Turn, parts: TurnParts): Promise<Answered> {
  if (data.verb !== 'look-at-query') return outOfDate;
  const { authority, query: id } = data;
  if (!(await advisesOn({ authority, id }, turn.person, parts)))
    return { kind: 'words', of: 'dialog', text: notAdviser };
  const query = await parts.queries.find(authority, id);
  const shown = query && (await drawQueryCard(query, 'adviser', parts, turn.person));
  if (query === undefined || shown === undefined) return outOfDate;
  const other = parts.lookers.look(data, turn.person);
  const { card } = other === undefined ? shown : lookerOnTop(shown, other, parts.now());
  return { kind: 'dialog', title: query.number, card: forDialog([card]) };
}

/** The advisers' card in the channel as it is by now. A look, which writes nothing. */
export async function refreshQuery(data: ButtonData, turn: Turn, parts: TurnParts): Promise<Answered> {
  const gone: Answered = { kind: 'words', of: 'card', text: 'This card is out of date.' };
  if (data.verb !== 'look-again') return gone;
  const { authority, query: id } = data;
  if (!(await advisesOn({ authority, id }, turn.person, parts)))
    return { kind: 'words', of: 'card', text: notAdviser };
  const query = await parts.queries.find(authority, id);
  const shown = query && (await drawQueryCard(query, 'staff', parts));
  return shown === undefined ? gone : { kind: 'refreshed', card: shown.card };
}

const outOfDate: Answered = {
  kind: 'words',
  of: 'dialog',
  text: 'That button belongs to an older card and no longer works.',
};
