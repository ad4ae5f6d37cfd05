import type { ButtonData } from '../../cards/button-data.ts';
import { mostTyped } from '../../cards/button-data.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import { redact } from '../../privacy/redact.ts';
import { advisesOn, notAdviser } from './advises.ts';
import { drawQueryCard, noteView } from './draw-query.ts';
import type { TurnParts } from './parts.ts';
import { notice, type Reply } from './reply.ts';
import { suggestionsFor } from './suggest.ts';
import type { Turn } from './turn.ts';

/**
 * Puts what an adviser ticked below what they have typed, and keeps it as a draft of theirs. Only what is suggested for
 * this very query can be ticked: what comes with a press opens no other query.
 */
export async function insertWords(
  data: Extract<ButtonData, { verb: 'insert-words' }>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const { authority, query: id } = data;
  const query = await parts.queries.find(authority, id);
  if (query === undefined || !(await advisesOn(query, turn.person, parts))) return [notice(notAdviser)];
  const ticked = new Set(data.pick.split(','));
  const chosen = (await suggestionsFor(query, parts)).filter((one) => ticked.has(one.id));
  if (chosen.length === 0) return [notice('Please tick what you would like in your reply first.')];
  const typed = data.reply.trim();
  const whole = [...(typed === '' ? [] : [typed]), ...chosen.map(({ text }) => text)].join('\n\n');
  const { text } = redact(fitting(whole), parts.mayStay);
  const kept = await parts.adviceLine.draft({ authority, query: id, adviser: turn.person, text });
  if (!kept.ok) return [notice(refusalWords(kept.why, kept.query))];
  for (const { id: suggestion } of chosen) {
    const earlier = suggestion.startsWith('query:')
      ? await parts.queries.find(authority, suggestion.slice('query:'.length))
      : undefined;
    if (earlier !== undefined) await noteView(earlier, turn.person, parts);
  }
  const shown = await drawQueryCard(kept.query, 'adviser', parts, turn.person);
  return shown === undefined ? [] : [{ place: 'in-place', keepResponse: false, ...shown }];
}

/** As much as the box takes. */
function fitting(text: string): string {
  return text.length <= mostTyped ? text : `${text.slice(0, mostTyped - 1).trimEnd()}…`;
}
