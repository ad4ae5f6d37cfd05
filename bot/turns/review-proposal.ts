import type { ButtonData } from '../../cards/button-data.ts';
import type { ShownCard } from '../../cards/card.ts';
import { reviewCard } from '../../cards/review-card.ts';
import { reviewQueueCard } from '../../cards/review-queue-card.ts';
import { reviewRefusalWords } from '../../cards/review-refused-words.ts';
import { sameEditor, type EntryVersion, type VersionKey } from '../../knowledge/live/entry-version.ts';
import { mayRead } from '../../knowledge/live/may-read.ts';
import { comment, sendBack } from '../../knowledge/live/moves.ts';
import type { Moved } from '../../knowledge/live/refusal.ts';
import { redact } from '../../privacy/redact.ts';
import type { RedactedText } from '../../privacy/redacted-text.ts';
import { editorOf, editsKnowledge, notEditor } from './edits-knowledge.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { previewed } from './proposal-effects.ts';
import { titleOf } from './proposal-words.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import { approversWords } from './review-approvers.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

const gone = 'That proposal is no longer there.';
const mostWaiting = 12;

/** The proposals that wait to be read, in the editor's own chat wherever they pressed. */
export async function reviewQueue(
  { authority }: Press<'review-queue'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const pack = parts.searchOf(authority)?.pack;
  if (pack === undefined || !(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const waiting = await parts.live.versions.inState(authority, ['in-review'], mostWaiting);
  const card = reviewQueueCard({
    authority,
    authorityName: pack.name,
    waiting: waiting.toReversed().map((version) => ({ version, title: titleOf(version, parts) })),
    now: parts.now(),
  });
  return [isShared(turn) ? await moveToOwnChat([card], turn, parts) : inPlace(card)];
}

/** A proposal whole, in the own chat of who pressed: what it was made from is not for a channel. */
export async function openReview(
  key: Press<'open-review'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(key.authority, turn, parts))) return [notice(notEditor)];
  const card = await drawReview(key, turn, parts);
  if (card === undefined) return [notice(gone)];
  return [isShared(turn) ? await moveToOwnChat([card], turn, parts) : asNew(card)];
}

/** Approves and publishes, if the pack's rules let this person. */
export async function approveProposal(
  data: Press<'approve-proposal'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(data.authority, turn, parts))) return [notice(notEditor)];
  const doing = { by: editorOf(turn.person), at: parts.now() };
  const why = clean(data.note, parts);
  const { submittedAt } = data;
  const moved = await parts.live.approve(data, doing, {
    submittedAt,
    ...(why === '' ? {} : { anyway: why }),
  });
  return afterMove(data, moved, 'It is live: it answers from now on.', turn, parts);
}

/** Gives it back to its author with what should be changed. */
export async function sendBackProposal(
  data: Press<'send-back-proposal'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(data.authority, turn, parts))) return [notice(notEditor)];
  const why = clean(data.reason, parts);
  if (why === '') return [notice('Please say what should be changed first.')];
  const doing = { by: editorOf(turn.person), at: parts.now() };
  const moved = await parts.live.move(data, sendBack(doing, why));
  return afterMove(data, moved, 'It was sent back to its author.', turn, parts);
}

/** Keeps what an adviser says of it. */
export async function commentProposal(
  data: Press<'comment-proposal'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(data.authority, turn, parts))) return [notice(notEditor)];
  const text = clean(data.addition, parts);
  if (text === '') return [notice('Please write your comment first.')];
  const version = await parts.live.versions.find(data);
  if (version === undefined || !mayRead(version, turn.person)) return [notice(gone)];
  const doing = { by: editorOf(turn.person), at: parts.now() };
  return afterMove(data, await parts.live.move(data, comment(doing, text)), undefined, turn, parts);
}

async function afterMove(
  key: VersionKey,
  moved: Moved | undefined,
  done: string | undefined,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (moved === undefined) return [notice(gone)];
  if (!moved.ok) return [notice(reviewRefusalWords(moved.refusal))];
  const card = await drawReview(key, turn, parts, done);
  return card === undefined ? [notice(gone)] : [inPlace(card)];
}

async function drawReview(
  { authority, entry, number }: VersionKey,
  turn: Turn,
  parts: TurnParts,
  said?: string,
): Promise<ShownCard | undefined> {
  const key = { authority, entry, number };
  const version = await parts.live.versions.find(key);
  if (version === undefined || !mayRead(version, turn.person)) return undefined;
  const open = version.state === 'in-review' || version.state === 'draft';
  // What is decided needs no look at what it would do.
  const seen = open ? await previewed(key, parts) : undefined;
  const ready = seen === 'wait' ? undefined : seen;
  const overtaken = ready?.preview.overtakenBy;
  return reviewCard({
    version,
    title: titleOf(version, parts),
    before: ready === undefined ? await contentBefore(version, parts) : ready.preview.before,
    asItWillBe: ready?.asItWillBe,
    effects: seen === 'wait' ? 'wait' : seen?.effects,
    faults: [
      ...(overtaken === undefined
        ? []
        : ['Another change to the same entry has gone live since. Its author has to look at it again.']),
      ...(ready?.preview.faults ?? []).slice(0, 4).map(({ field, message }) => `${field}: ${message}`),
    ],
    approvers: await approversWords(version, parts),
    isAuthor: sameEditor(version.author, turn.person),
    madeFrom: await madeFromWords(version, parts),
    said,
    now: parts.now(),
  });
}

/** What stood there when it was begun: the version it is based on, or the pack's own. */
async function contentBefore(
  version: EntryVersion,
  parts: TurnParts,
): Promise<EntryVersion['content'] | undefined> {
  const { authority, entry, basedOn } = version;
  if (basedOn > 0) return (await parts.live.versions.find({ authority, entry, number: basedOn }))?.content;
  const present = parts.live.entry(authority, entry);
  return present?.live === undefined ? present?.content : undefined;
}

async function madeFromWords(
  { authority, fromQuery, fromMissed }: EntryVersion,
  { queries }: Pick<TurnParts, 'queries'>,
): Promise<string | undefined> {
  if (fromMissed !== undefined) return 'missed questions';
  return fromQuery === undefined ? undefined : (await queries.find(authority, fromQuery))?.number;
}

function clean(text: string, { mayStay }: Pick<TurnParts, 'mayStay'>): RedactedText {
  return redact(text.trim(), mayStay).text;
}
