import { type ByAdviser, inNameOf, type WordsByAdviser } from './adviser-acts.ts';
import { actOn, goNow, holdUntil, type Writing, write } from './hold-back.ts';
import { moveQuery, type Outcome } from './move-query.ts';
import type { NewDelivery } from './deliveries.ts';
import { samePerson } from './people.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-store.ts';
import { readersOf } from './readers.ts';
import { type SecondReaderOf, wantsReader } from './second-reader.ts';
import type { UnsentReply } from './unsent-reply.ts';

/** Which proposed reply a colleague reads: by the version that the query came to when it was proposed. */
export interface Reading extends ByAdviser {
  readonly version: number;
}

/** How long what an adviser writes waits, and for whom. */
export interface Waiting {
  readonly undoMs: number;
  readonly secondReaderOf: SecondReaderOf;
}

/** Proposes a reply to a second reader where the council wants one; anything else goes as it always does. */
export async function writeOrPropose(
  tx: QueryUnit,
  words: Writing,
  { undoMs, secondReaderOf }: Waiting,
  at: number,
): Promise<Outcome> {
  const { authority, query: id, adviser, kind, text } = words;
  const rule = secondReaderOf(authority);
  const query = await tx.find(authority, id);
  const isRead =
    rule !== undefined &&
    query !== undefined &&
    query.cameBy === undefined &&
    kind !== 'ask-back' &&
    wantsReader(rule, query, text);
  if (!isRead) return write(tx, words, undoMs, at);
  const proposed = await actOn(
    tx,
    { ...inNameOf(words), move: 'propose', kind: 'proposed', onlyIf: { claimedBy: adviser }, text },
    at,
  );
  if (proposed.ok && !proposed.repeated)
    await holdUntil(tx, proposed.query, words, at, at + rule.afterMinutes * 60_000, true);
  return proposed;
}

/** Lets a colleague of the author read what is proposed, in their own chat; that they do is in the thread. */
export async function openToRead(tx: QueryUnit, by: ByAdviser, at: number): Promise<Outcome> {
  const found = await proposedTo(tx, by);
  if ('ok' in found) return found;
  const { authority, query: id, adviser } = by;
  const opened = await tx.touch(authority, id, at);
  if (opened === undefined) return { ok: false, why: 'unknown' };
  const { version } = opened;
  const who = { role: 'adviser', person: adviser } as const;
  await tx.addEvent({ authority, query: id, version, at, kind: 'reading', by: who });
  const card = { authority, queryId: id, version, notBefore: at };
  const owed: NewDelivery[] = [
    { ...card, to: { kind: 'person', person: adviser }, of: 'query-card-adviser-anew' },
    { ...card, to: { kind: 'person', person: found.unsent.by }, of: 'query-card-adviser' },
  ];
  await tx.owe(owed);
  return { ok: true, query: opened, repeated: false };
}

/** A colleague approves what is proposed: it goes at once. */
export async function approve(tx: QueryUnit, by: Reading, at: number): Promise<Outcome> {
  const found = await proposedTo(tx, by, by.version);
  if ('ok' in found) return found;
  if (!(await tx.cancelReplyDue(by.authority, by.query, by.version)))
    return { ok: false, why: 'gone-already', query: found.query };
  const approved = await moveQuery(
    tx,
    { ...inNameOf(by), move: 'approve', kind: 'approved', onlyIf: {} },
    at,
  );
  if (!approved.ok) throw new Error('what could be approved in this unit of work cannot be any more');
  await goNow(tx, found.unsent, at);
  return { ...approved, query: (await tx.find(by.authority, by.query)) ?? approved.query };
}

/** A colleague sends it back to its author, with words; it stays there until it is written anew. */
export async function sendBack(tx: QueryUnit, by: Reading & WordsByAdviser, at: number): Promise<Outcome> {
  const found = await proposedTo(tx, by, by.version);
  if ('ok' in found) return found;
  if (!(await tx.cancelReplyDue(by.authority, by.query, by.version)))
    return { ok: false, why: 'gone-already', query: found.query };
  const { text } = by;
  const sent = await moveQuery(
    tx,
    { ...inNameOf(by), move: 'send-back', kind: 'sent-back', onlyIf: {}, text },
    at,
  );
  if (!sent.ok) throw new Error('what could be sent back in this unit of work cannot be any more');
  const { goesAt: _goes, forReader: _reader, ...draft } = found.unsent;
  await tx.putUnsent(draft);
  await tx.owe(await readersOf(tx, sent.query, found.unsent.version));
  return sent;
}

async function proposedTo(
  tx: QueryUnit,
  { authority, query: id, adviser, press }: ByAdviser,
  version?: number,
): Promise<Outcome | { readonly query: Query; readonly unsent: UnsentReply }> {
  const query = await tx.find(authority, id);
  if (query === undefined) return { ok: false, why: 'unknown' };
  if (press !== undefined && (await tx.hasPress(authority, id, press)))
    return { ok: true, query, repeated: true };
  const unsent = await tx.unsent(authority, id);
  const isProposed = unsent?.forReader === true && unsent.goesAt !== undefined;
  if (!isProposed || (version !== undefined && unsent.version !== version))
    return { ok: false, why: 'nothing-to-read', query };
  return samePerson(unsent.by, adviser) ? { ok: false, why: 'your-own', query } : { query, unsent };
}
