import type { RedactedText } from '../privacy/redacted-text.ts';
import type { Database } from './engine.ts';
import { dropUnsent } from './unsent-replies.ts';

/** Begins a change of one query's own row. */
export function ofQuery(tx: Database, authority: string, id: string) {
  return tx.updateTable('queries').where('authority', '=', authority).where('id', '=', id);
}

/** Puts these words in the place of the question, on the query and in the event by which it was asked. */
export async function putWords(
  tx: Database,
  authority: string,
  id: string,
  question: RedactedText,
): Promise<void> {
  await ofQuery(tx, authority, id).set({ question }).execute();
  await tx
    .updateTable('query_events')
    .set({ text: question })
    .where('authority', '=', authority)
    .where('query_id', '=', id)
    .where('kind', '=', 'asked')
    .execute();
}

/** Empties the question and every word of the thread but the reasons of holds, which are the council's. */
export async function eraseWords(tx: Database, authority: string, id: string): Promise<void> {
  await ofQuery(tx, authority, id).set({ question: '', call_back: null }).execute();
  await dropUnsent(tx, authority, id);
  await tx
    .updateTable('query_events')
    .set({ text: null })
    .where('authority', '=', authority)
    .where('query_id', '=', id)
    .where('kind', 'not in', ['held', 'hold-lifted'])
    .execute();
}
