import { askingBack, markingAnswered, replying, undoing, writing, type Undoing } from './adviser-acts.ts';
import type { WordsByAdviser } from './adviser-acts.ts';
import { type Act, moveQuery, type Outcome } from './move-query.ts';
import { samePerson } from './people.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-store.ts';
import { readersOf } from './readers.ts';
import { isOpen, isOver, type MoveName } from './states.ts';
import type { UnsentKind, UnsentReply } from './unsent-reply.ts';

/** A reply that falls due: which, and as of which version it was written. */
export interface ReplyDue {
  readonly authority: string;
  readonly query: string;
  readonly version: number;
}

/** What an adviser writes, and what is to become of it. */
export interface Writing extends WordsByAdviser {
  readonly kind: UnsentKind;
}

/**
 * Keeps what the adviser wrote for `undoMs` before it goes, so that it can be taken back; nothing changes for the asker
 * until then. With no time to wait it goes at once.
 */
export async function write(tx: QueryUnit, words: Writing, undoMs: number, at: number): Promise<Outcome> {
  const noted = (await tx.find(words.authority, words.query))?.cameBy !== undefined;
  // What was noted goes to nobody, so there is nothing to wait for.
  if (undoMs <= 0 || noted) return send(words, (act) => actOn(tx, act, at));
  const written = await actOn(tx, writing(words), at);
  if (!written.ok || written.repeated) return written;
  await holdUntil(tx, written.query, words, at, at + undoMs);
  return written;
}

/** Keeps the words, and owes that they are let go at this time. */
export async function holdUntil(
  tx: QueryUnit,
  { version, asker }: Query,
  { authority, query, adviser, kind, text }: Writing,
  at: number,
  goesAt: number,
  forReader = false,
): Promise<void> {
  const unsent = { authority, query, version, kind, text, by: adviser, writtenAt: at, goesAt };
  await tx.putUnsent({ ...unsent, ...(forReader && { forReader }) });
  await tx.owe([
    {
      to: { kind: 'person', person: asker },
      of: 'reply-due',
      authority,
      queryId: query,
      version,
      notBefore: goesAt,
    },
  ]);
}

/** Keeps what an adviser is about to write, in the place of what they kept before; nobody else is told. */
export async function draft(tx: QueryUnit, words: WordsByAdviser, at: number): Promise<Outcome> {
  const { authority, query: id, adviser, text } = words;
  const query = await tx.find(authority, id);
  if (query === undefined) return { ok: false, why: 'unknown' };
  if (!samePerson(query.claimedBy, adviser)) return { ok: false, why: 'held-by-another', query };
  if (!isOpen(query.state)) return { ok: false, why: 'wrong-state', query };
  const unsent = await tx.unsent(authority, id);
  if (unsent?.goesAt !== undefined) return { ok: false, why: 'on-its-way', query };
  const { version } = query;
  await tx.putUnsent({ authority, query: id, version, kind: 'reply', text, by: adviser, writtenAt: at });
  return { ok: true, query, repeated: false };
}

/** Takes back what was written, unless it has been taken for sending; its author is given it to write anew. */
export async function undo(tx: QueryUnit, by: Undoing, at: number): Promise<Outcome> {
  const { authority, query: id, version, adviser } = by;
  const query = await tx.find(authority, id);
  if (query === undefined) return { ok: false, why: 'unknown' };
  const unsent = await tx.unsent(authority, id);
  if (unsent?.version !== version) return { ok: false, why: 'gone-already', query };
  if (!samePerson(unsent.by, adviser) || !samePerson(query.claimedBy, adviser))
    return { ok: false, why: 'held-by-another', query };
  if (unsent.goesAt === undefined) return { ok: true, query, repeated: true };
  if (isOver(query.state)) return { ok: false, why: 'wrong-state', query };
  if (!(await tx.cancelReplyDue(authority, id, version))) return { ok: false, why: 'gone-already', query };
  const undone = await moveQuery(tx, undoing(by), at);
  if (!undone.ok) throw new Error('a query that could be changed in this unit of work cannot be any more');
  const { goesAt: _goes, forReader: _reader, ...kept } = unsent;
  await tx.putUnsent(kept);
  if (unsent.forReader === true && undone.ok) {
    const owed = { authority, queryId: id, version: undone.query.version, notBefore: at };
    await tx.owe([
      ...(await readersOf(tx, undone.query, version)),
      { ...owed, to: { kind: 'staff-channel', authority }, of: 'query-card-staff' },
    ]);
  }
  return undone;
}

/** Lets what is due go: the query moves as the adviser wanted, and the asker is owed the words. Gone already: nothing. */
export async function letGo(
  tx: QueryUnit,
  { authority, query, version }: ReplyDue,
  at: number,
): Promise<void> {
  const unsent = await tx.unsent(authority, query);
  if (unsent?.version !== version || unsent.goesAt === undefined) return;
  if (unsent.forReader === true) {
    // A line with one adviser on duty must not come to a halt.
    const unread = await tx.touch(authority, query, at);
    const by = { role: 'service' } as const;
    if (unread) await tx.addEvent({ authority, query, version: unread.version, at, kind: 'not-read', by });
  }
  await goNow(tx, unsent, at);
}

/**
 * Does something to a query. What its adviser wrote before goes first when they, the service or an asker who asks again
 * do something else, so that it never comes too late or not at all; what was taken back is forgotten once it is of no
 * more use.
 */
export async function actOn(tx: QueryUnit, act: Act, at: number): Promise<Outcome> {
  const unsent = await tx.unsent(act.authority, act.query);
  if (unsent === undefined) return moveQuery(tx, act, at);
  const goes = unsent.goesAt !== undefined && goesBefore(act, unsent);
  if (goes && unsent.forReader === true && act.by.role !== 'service') {
    const query = await tx.find(act.authority, act.query);
    if (act.by.role === 'adviser') return { ok: false, why: 'being-read', ...(query && { query }) };
  } else if (goes) {
    const { authority, query, press } = act;
    const pressed = press !== undefined && (await tx.hasPress(authority, query, press));
    if (!pressed) await letGo(tx, unsent, at);
  }
  const outcome = await moveQuery(tx, act, at);
  if (!outcome.ok || outcome.repeated) return outcome;
  const { claimedBy, state } = outcome.query;
  const rewritten = act.kind === 'replied' || act.kind === 'asked-back';
  const nobodys = unsent.goesAt === undefined && !samePerson(claimedBy, unsent.by);
  if (rewritten || isOver(state) || nobodys) {
    await tx.dropUnsent(act.authority, act.query);
    if (unsent.forReader === true) await tx.owe(await readersOf(tx, outcome.query, unsent.version));
  }
  return outcome;
}

/** What moves nothing, and so can be done while a reply waits. */
const beside: ReadonlySet<MoveName> = new Set<MoveName>(['note', 'set-urgency']);

function goesBefore(act: Act, unsent: UnsentReply): boolean {
  if (beside.has(act.move)) return false;
  if (act.by.role === 'adviser') return samePerson(act.by.person, unsent.by);
  return act.by.role === 'service' || act.move === 'reopen';
}

/** Sends what was written, whether it is due or not. */
export async function goNow(tx: QueryUnit, unsent: UnsentReply, at: number): Promise<void> {
  const { authority, query, version, by: adviser, kind, text } = unsent;
  await tx.dropUnsent(authority, query);
  const more = await tx.askerWroteSince(authority, query, version);
  // What the asker added meanwhile was not answered by it.
  const as = kind === 'reply-and-answered' && more ? 'reply' : kind;
  await send({ authority, query, adviser, kind: as, text }, (act) =>
    // Whoever has the query by now, it was theirs when they wrote.
    moveQuery(tx, { ...act, onlyIf: {} }, at),
  );
  const gone = unsent.forReader === true ? await tx.find(authority, query) : undefined;
  if (gone) await tx.owe(await readersOf(tx, gone, version));
}

async function send({ kind, ...words }: Writing, doing: (act: Act) => Promise<Outcome>): Promise<Outcome> {
  if (kind === 'ask-back') return doing(askingBack(words));
  const replied = await doing(replying(words));
  if (kind === 'reply' || !replied.ok || replied.repeated || replied.query.state === 'answered')
    return replied;
  const { authority, query, adviser } = words;
  return doing(markingAnswered({ authority, query, adviser }));
}
