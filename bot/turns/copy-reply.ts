import type { ButtonData } from '../../cards/button-data.ts';
import { queryRecordText } from '../../cards/query-record-text.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import { samePerson } from '../../queue/people.ts';
import type { TurnParts } from './parts.ts';
import { notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The advice line's reply as text to copy into the case record, for whoever asked. */
export async function copyReply(
  { authority, query: id }: Extract<ButtonData, { verb: 'copy-reply' }>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const query = await parts.queries.find(authority, id);
  const pack = parts.searchOf(authority)?.pack;
  if (query === undefined || pack === undefined) return [notice(refusalWords('unknown'))];
  if (query.cameBy !== undefined || !samePerson(query.asker, turn.person))
    return [notice(refusalWords('not-yours'))];
  if (query.repliedAt === undefined) return [notice(refusalWords('not-replied', query))];
  const events = await parts.queries.thread(authority, id);
  const text = queryRecordText({ pack, query, events, now: parts.now() });
  return [{ place: 'text', summary: 'Advice line: text for the case record', text }];
}
