import { isDeepStrictEqual } from 'node:util';
import type { EntryContent, EntryVersion } from '../../knowledge/live/entry-version.ts';
import type { ButtonData } from '../../cards/button-data.ts';
import { proposalFormCard } from '../../cards/proposal-form-card.ts';
import { reviewRefusalWords } from '../../cards/review-refused-words.ts';
import { mayRead } from '../../knowledge/live/may-read.ts';
import { submit, withdraw } from '../../knowledge/live/moves.ts';
import { keptChoice, keptSource, sourceChoices } from '../../knowledge/missed/proposed-content.ts';
import { nearestEntries } from '../../knowledge/missed/nearest-entries.ts';
import { messageCard } from '../../cards/message-card.ts';
import { editorOf, editsKnowledge, notEditor } from './edits-knowledge.ts';
import type { TurnParts } from './parts.ts';
import { aliasesOf, titleOf } from './proposal-words.ts';
import { inPlace, notice, type Reply } from './reply.ts';
import { approversWords } from './review-approvers.ts';
import { proposalId } from './take-up-missed.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

const gone = 'That proposal is no longer there.';

/** Opens the form again with what stands in the draft. */
export async function changeProposal(
  { authority, entry, number }: Press<'change-proposal'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const search = parts.searchOf(authority);
  if (search === undefined || !(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const version = await parts.live.versions.find({ authority, entry, number });
  if (version === undefined || !mayRead(version, turn.person) || typeof version.content !== 'object')
    return [notice(gone)];
  const present = parts.live.entry(authority, entry);
  const what =
    version.kind === 'article' && version.basedOn === 0 && present === undefined ? 'article' : 'alias';
  if (what === 'alias' && !onlyAddsWays(version.content, present?.content))
    return [
      notice(
        'More than ways of asking changes in this one. Please change it on the page where it was written.',
      ),
    ];
  const before = new Set(what === 'alias' ? aliasesOf(present?.content) : []);
  const ways = aliasesOf(version.content).filter((alias) => !before.has(alias));
  const written = version.content as {
    readonly answer?: string;
    readonly owner?: string;
    readonly reviewBy?: string;
  };
  return [
    inPlace(
      proposalFormCard({
        authority,
        what,
        entry: { id: entry, title: titleOf(version, parts) },
        number,
        from: { missed: version.fromMissed, query: version.fromQuery },
        title: titleOf(version, parts),
        aliases: ways.join('\n'),
        answer: written.answer,
        sources: [keptChoice, ...sourceChoices(search.pack, nearestEntries(search, ways, 5))],
        source: keptSource,
        owner: written.owner,
        reviewBy: written.reviewBy,
        reason: version.reason,
      }),
    ),
  ];
}

/** Gives a draft to whoever may approve it; they are told within a minute. */
export async function submitProposal(
  { authority, entry, number }: Press<'submit-proposal'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const doing = { by: editorOf(turn.person), at: parts.now() };
  const moved = await parts.live.move({ authority, entry, number }, submit(doing));
  if (moved === undefined) return [notice(gone)];
  if (!moved.ok) return [notice(reviewRefusalWords(moved.refusal))];
  return [
    inPlace(
      messageCard(
        'Advice line',
        'sent to be read',
        `“${titleOf(moved.version, parts)}” waits to be read. ${await approversWords(moved.version, parts)} You are told what becomes of it.`,
      ),
    ),
  ];
}

/** Its author gives it up; what it was made from is open again. */
export async function withdrawProposal(
  { authority, entry, number }: Press<'withdraw-proposal'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(authority, turn, parts))) return [notice(notEditor)];
  const doing = { by: editorOf(turn.person), at: parts.now() };
  const moved = await parts.live.move({ authority, entry, number }, withdraw(doing));
  if (moved === undefined) return [notice(gone)];
  if (!moved.ok) return [notice(reviewRefusalWords(moved.refusal))];
  await parts.missed.reopen(authority, proposalId({ entry, number }));
  return [
    inPlace(messageCard('Advice line', 'given up', 'It was given up. What it was made from is open again.')),
  ];
}

/** True where nothing changes but the ways of asking: then the form shows all of it. */
function onlyAddsWays(content: EntryContent, present: EntryVersion['content'] | undefined): boolean {
  const others = (of: unknown): unknown =>
    typeof of === 'object' && of !== null
      ? Object.fromEntries(Object.entries(of).filter(([field]) => field !== 'aliases'))
      : of;
  return isDeepStrictEqual(others(content), others(present));
}
