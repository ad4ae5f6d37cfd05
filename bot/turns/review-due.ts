import type { ButtonData } from '../../cards/button-data.ts';
import { answerCard } from '../../cards/answer-card.ts';
import type { ShownCard } from '../../cards/card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { reviewDueCard } from '../../cards/review-due-card.ts';
import { reviewRefusalWords } from '../../cards/review-refused-words.ts';
import { confirmed, dueEntries } from '../../knowledge/due-entries.ts';
import { rowsFor } from '../../knowledge/entitlements.ts';
import { noFacts } from '../../knowledge/facts.ts';
import type { Proposal } from '../../knowledge/live/entry-version.ts';
import { archive, submit } from '../../knowledge/live/moves.ts';
import { redact } from '../../privacy/redact.ts';
import { editorOf, editsKnowledge, notEditor } from './edits-knowledge.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import { today, type TurnParts } from './parts.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import { approversWords } from './review-approvers.ts';
import type { Turn } from './turn.ts';

/** The presses by which due reviews are dealt with. */
export type ReviewDuePress = Extract<ButtonData, { verb: 'open-due' | 'confirm-due' | 'archive-due' }>;

const gone = 'It is not due any more: somebody has dealt with it.';
const waitsAlready = 'A change to it waits to be read already.';

/** Opens a due review in the editor's own chat, confirms it or proposes to take it out. A colleague approves either. */
export async function reviewDue(
  data: ReviewDuePress,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const { authority, entry } = data;
  const search = parts.searchOf(authority);
  if (search === undefined || !(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const due = dueEntries(search.pack, today(parts)).find((one) => one.entry === entry);
  const present = parts.live.entry(authority, entry);
  if (due === undefined || present === undefined) return [notice(gone)];
  const history = await parts.live.versions.history(authority, entry);
  const waits = history.some(({ state }) => state === 'in-review');
  if (data.verb === 'open-due') {
    const card = reviewDueCard({
      authority,
      due,
      today: today(parts),
      asItReads: asItReads(data, parts),
      form: parts.pageLink?.(`/knowledge/${authority}/entry/${entry}/edit`, due.title),
      waits,
      now: parts.now(),
    });
    return [isShared(turn) ? await moveToOwnChat([card], turn, parts) : asNew(card)];
  }
  if (waits) return [notice(waitsAlready)];
  const author = editorOf(turn.person);
  if (data.verb === 'confirm-due') {
    const proposal = {
      authority,
      entry,
      kind: present.kind,
      content: confirmed(present.content, today(parts)),
      basedOn: present.live?.number ?? 0,
      author,
      reason: redact('Read against its document: unchanged', parts.mayStay).text,
    };
    return sent(proposal, due.title, turn, parts);
  }
  const reason = redact(data.reason.trim(), parts.mayStay).text;
  if (reason === '') return [notice('Please say why it is to be taken out first.')];
  const proposal = archive({ authority, entry, kind: present.kind }, present.live, author, reason);
  return sent(proposal, due.title, turn, parts);
}

async function sent(
  proposal: Proposal,
  title: string,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const made = await parts.live.propose(proposal);
  if (!made.ok)
    return [
      notice(
        `That cannot be done as the knowledge is now: ${made.faults
          .slice(0, 3)
          .map(({ field, message }) => `${field}: ${message}`)
          .join('; ')}.`,
      ),
    ];
  const { version } = made;
  const moved = await parts.live.move(version, submit({ by: editorOf(turn.person), at: parts.now() }));
  if (moved?.ok === false) return [notice(reviewRefusalWords(moved.refusal))];
  const who = await approversWords(version, parts);
  return [inPlace(messageCard('Advice line', 'sent to be read', `“${title}” waits to be read. ${who}`))];
}

function asItReads({ authority, entry: id }: ReviewDuePress, parts: TurnParts): ShownCard | undefined {
  const search = parts.searchOf(authority);
  const entry = search?.entry(id);
  if (search === undefined || entry === undefined || entry.kind === 'not-ours') return undefined;
  return answerCard({
    pack: search.pack,
    entry,
    rows: entry.kind === 'topic' ? rowsFor(entry.topic, noFacts).slice(0, 3) : [],
    facts: noFacts,
    related: [],
    today: today(parts),
  });
}
