import type { Query } from '../queue/query.ts';
import { isOpen } from '../queue/states.ts';
import { pressOnly } from './query-button.ts';

/** The button that makes knowledge of a reply: on what was answered, once there is a reply and while its words are there. */
export function makeKnowledgeButton({
  authority,
  id,
  state,
  kind,
  question,
  repliedAt,
}: Query): readonly ReturnType<typeof pressOnly>[] {
  if (isOpen(state) || state === 'withdrawn' || kind !== 'question') return [];
  if (question === '' || repliedAt === undefined) return [];
  return [pressOnly('Make this knowledge', { verb: 'make-knowledge', authority, query: id })];
}
