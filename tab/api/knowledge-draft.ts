import { reviewRefusalWords } from '../../cards/review-refused-words.ts';
import { editorOf } from '../../bot/turns/edits-knowledge.ts';
import { today, type TurnParts } from '../../bot/turns/parts.ts';
import { takenOut } from '../../bot/turns/place-query.ts';
import { applyVersions } from '../../knowledge/live/apply-versions.ts';
import { schemaOf } from '../../knowledge/live/entry-kinds.ts';
import { type EntryContent, sameEditor } from '../../knowledge/live/entry-version.ts';
import { archive, restore, revise, submit, withdraw } from '../../knowledge/live/moves.ts';
import type { Moved } from '../../knowledge/live/refusal.ts';
import { redact } from '../../privacy/redact.ts';
import type { Person } from '../../queue/people.ts';
import type { z } from 'zod';
import type {
  againAskedSchema,
  Done,
  moveAskedSchema,
  OpenedForm,
  PreviewShown,
  Written,
} from '../contract-knowledge.ts';
import { cardOf } from './knowledge-entry.ts';
import { mayRead } from '../../knowledge/live/may-read.ts';
import { formOf, type FormRead, readForm } from './knowledge-form.ts';
import { titleIn } from './knowledge-title.ts';
import { identifiesIn } from './knowledge-written.ts';

/** The form of an entry: of a draft, of what is in force, or an empty one. Undefined where what is named is not there. */
export async function openForm(
  asked: {
    readonly authority: string;
    readonly entry?: string | undefined;
    readonly number?: number | undefined;
    readonly as?: 'article' | 'yaml' | undefined;
  },
  person: Person,
  parts: TurnParts,
): Promise<OpenedForm | undefined> {
  const { authority, entry, number, as } = asked;
  const pack = parts.searchOf(authority)?.pack;
  if (pack === undefined) return undefined;
  const draft =
    entry === undefined || number === undefined
      ? undefined
      : await parts.live.versions.find({ authority, entry, number });
  if (draft !== undefined && !mayRead(draft, person)) return undefined;
  const now = entry === undefined ? undefined : parts.live.entry(authority, entry);
  if ((entry !== undefined && now === undefined && draft === undefined) || (number !== undefined && !draft))
    return undefined;
  const kind = draft?.kind ?? now?.kind ?? 'article';
  const content = draft?.content ?? now?.content;
  const basedOn = now?.live?.number ?? 0;
  // A colleague's draft is not changed: what is written goes into a draft of one's own.
  const isOwn =
    sameEditor(draft?.author, person) && (draft?.state === 'draft' || draft?.state === 'sent-back');
  return {
    kind,
    title: titleIn(content) ?? entry ?? 'A new answer',
    form: formOf(kind, content, as),
    basedOn,
    ...(draft === undefined || draft.basedOn === basedOn
      ? {}
      : { overtakenBy: now?.live?.author?.name ?? 'A colleague' }),
    ...(draft !== undefined && isOwn ? { number: draft.number } : {}),
    reason: draft?.reason ?? '',
    documents: pack.documents.map(({ id, shortName }) => ({ id, name: shortName })),
    packOwner: pack.owner,
  };
}

/** What the form would be: what is wrong with it by field, and its card where there is one. Keeps nothing. */
export function previewOf(written: Written, parts: TurnParts): PreviewShown | undefined {
  const inForce = parts.live.now().get(written.authority);
  if (inForce === undefined) return undefined;
  const read = readWritten(written, parts);
  if (!read.ok) return { faults: [...read.faults] };
  const applied = applyVersions(inForce.loaded, [{ ...read, kind: written.kind }]);
  if (!applied.ok)
    return {
      faults: applied.faults.map(({ field, message }) => ({ field: within(field, read.entry), message })),
    };
  const card = cardOf(applied.loaded.pack, read.entry, today(parts));
  return { faults: [], ...(card === undefined ? {} : { card }) };
}

/** Keeps what is written as a draft, its author's own where there is one already; or says what is wrong with it. */
export async function saveDraft(written: Written, person: Person, parts: TurnParts): Promise<Done> {
  const { authority, kind, basedOn, number } = written;
  const read = readWritten(written, parts);
  if (!read.ok) return refused('It was not kept yet.', read.faults);
  const reason = redact(written.reason.trim(), parts.mayStay);
  const taken = takenOut(reason);
  if (taken !== undefined) return refused('It was not kept yet.', [{ field: 'reason', message: taken }]);
  const { entry, content } = read;
  const faults = parts.live.faultsOf({ authority, entry, kind, content });
  if (faults.length > 0)
    return refused(
      'It was not kept yet.',
      faults.map(({ field, message }) => ({ field: within(field, entry), message })),
    );
  const by = editorOf(person);
  if (number !== undefined) {
    const doing = { by, at: parts.now() };
    const changes = { content, basedOn, reason: reason.text };
    return done(await parts.live.move({ authority, entry, number }, revise(doing, changes)));
  }
  const made = await parts.live.propose({
    authority,
    entry,
    kind,
    content,
    basedOn,
    reason: reason.text,
    author: by,
  });
  return made.ok
    ? { ok: true, entry, number: made.version.number }
    : refused('It was not kept yet.', made.faults);
}

/** Gives a draft to whoever may approve it, or gives it up; only its author does. */
export async function moveDraft(
  { authority, entry, number, move }: z.infer<typeof moveAskedSchema>,
  person: Person,
  parts: TurnParts,
): Promise<Done> {
  const doing = { by: editorOf(person), at: parts.now() };
  const key = { authority, entry, number };
  if (move === 'submit' && (await parts.live.versions.find(key))?.reason === '')
    return refused('Please say why it changes first: whoever reads it goes by that.', []);
  return done(await parts.live.move(key, move === 'submit' ? submit(doing) : withdraw(doing)));
}

/** Begins a draft that brings an older version back, or takes the entry out. It goes live as every other does. */
export async function beginAgain(
  asked: z.infer<typeof againAskedSchema>,
  person: Person,
  parts: TurnParts,
): Promise<Done | undefined> {
  const { authority, entry } = asked;
  const reason = redact(asked.reason.trim(), parts.mayStay).text;
  const now = parts.live.entry(authority, entry);
  const live = parts.live.published(authority, entry);
  const author = editorOf(person);
  if (asked.what === 'archive') {
    if (now === undefined) return undefined;
    return proposed(archive({ authority, entry, kind: now.kind }, live, author, reason), parts);
  }
  const former = await parts.live.versions.find({ authority, entry, number: asked.number });
  if (former === undefined || !mayRead(former, person)) return undefined;
  return proposed(restore(former, live, author, reason), parts);
}

async function proposed(
  proposal: Parameters<TurnParts['live']['propose']>[0],
  parts: TurnParts,
): Promise<Done> {
  const made = await parts.live.propose(proposal);
  return made.ok
    ? { ok: true, entry: made.version.entry, number: made.version.number }
    : refused('That cannot be done as the knowledge is now.', made.faults);
}

function readWritten(written: Written, parts: TurnParts): FormRead {
  const { authority, kind, entry } = written;
  const now = entry === undefined ? undefined : parts.live.entry(authority, entry);
  const isTaken = (id: string): boolean => parts.live.entry(authority, id) !== undefined;
  const read = readForm(written, now?.content, today(parts), isTaken);
  if (!read.ok) return read;
  const identifying = identifiesIn(kind, read.content, now?.content, parts.mayStay);
  if (identifying.length > 0) return { ok: false, faults: identifying };
  // With what is assumed where it is left out, and in its usual order: so it is compared with what is in force.
  const whole = schemaOf(kind).safeParse(read.content);
  return whole.success ? { ...read, content: whole.data as EntryContent } : read;
}

/** A field of the entry that is written, without the entry's own name before it. */
function within(field: string, entry: string): string {
  return field.startsWith(`${entry} › `) ? field.slice(entry.length + 3) : field;
}

function done(moved: Moved | undefined): Done {
  if (moved === undefined) return refused('That draft is no longer there.', []);
  if (!moved.ok) return refused(reviewRefusalWords(moved.refusal), []);
  const { entry, number } = moved.version;
  return { ok: true, entry, number };
}

function refused(
  says: string,
  faults: readonly { readonly field: string; readonly message: string }[],
): Done {
  return { ok: false, says, faults: faults.map(({ field, message }) => ({ field, message })) };
}
