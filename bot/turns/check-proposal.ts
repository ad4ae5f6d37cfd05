import type { ButtonData } from '../../cards/button-data.ts';
import { proposalFormCard, type ProposalFormView } from '../../cards/proposal-form-card.ts';
import { proposalPreviewCard, proposalWaitsCard } from '../../cards/proposal-preview-card.ts';
import { reviewRefusalWords } from '../../cards/review-refused-words.ts';
import type { EntryVersion, VersionKey } from '../../knowledge/live/entry-version.ts';
import { revise } from '../../knowledge/live/moves.ts';
import { nearestEntries } from '../../knowledge/missed/nearest-entries.ts';
import {
  keptChoice,
  keptSource,
  sourceChoices,
  waysOfAsking,
} from '../../knowledge/missed/proposed-content.ts';
import { redact } from '../../privacy/redact.ts';
import type { RedactedText } from '../../privacy/redacted-text.ts';
import { editorOf, editsKnowledge, notEditor } from './edits-knowledge.ts';
import type { TurnParts } from './parts.ts';
import { takenOut } from './place-query.ts';
import { previewed } from './proposal-effects.ts';
import { addedIn, titleOf } from './proposal-words.ts';
import { proposedVersion } from './proposed-version.ts';
import { takeUp } from './take-up-missed.ts';
import { inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press = Extract<ButtonData, { verb: 'check-proposal' }>;

/** Keeps what is in the form as a draft and shows it as it will be; what is wrong with it is said on the form instead. */
export async function checkProposal(data: Press, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  if (!(await editsKnowledge(data.authority, turn, parts))) return [notice(notEditor)];
  const read = readForm(data, parts);
  if (read.problems.length > 0) return [inPlace(formAgain(data, read, parts))];
  const made = await keepDraft(data, read, turn, parts);
  if (!made.ok) return [inPlace(formAgain(data, { ...read, problems: made.problems }, parts))];
  await takeUp(made.version, data, turn.person, parts);
  return showProposal(made.version, parts);
}

/** The draft as it will be, with what it does. */
export async function showProposal(key: VersionKey, parts: TurnParts): Promise<readonly Reply[]> {
  const seen = await previewed(key, parts);
  if (seen === 'wait') return [inPlace(proposalWaitsCard(key))];
  if (seen?.effects === undefined)
    return [notice('That proposal cannot be shown: the knowledge has changed since.')];
  const { preview, effects, asItWillBe } = seen;
  const { authority, entry, number } = preview.version;
  const card = proposalPreviewCard({
    of: { authority, entry, number },
    title: titleOf(preview.version, parts),
    asItWillBe,
    added: addedIn(preview),
    effects,
  });
  return [inPlace(card)];
}

interface FormRead {
  readonly title: RedactedText;
  readonly aliases: RedactedText;
  readonly answer: RedactedText;
  readonly reason: RedactedText;
  readonly owner: RedactedText;
  readonly problems: readonly string[];
}

/** Everything is redacted once more; words that lose something only now are read again by who wrote them. */
function readForm(data: Press, { mayStay }: TurnParts): FormRead {
  const [title, aliases, answer, reason, owner] = [
    data.question,
    data.addition,
    data.reply,
    data.reason,
    data.subject,
  ].map((text) => redact(text.trim(), mayStay)) as [Read, Read, Read, Read, Read];
  const taken = takenOut(title, aliases, answer, reason, owner);
  const ways = waysOfAsking(aliases.text).length;
  const problems = [
    ...(taken === undefined ? [] : [taken]),
    ...(ways === 0 ? ['Please say how people ask for it, a line each.'] : []),
    ...(data.what === 'article' && ways > 0 && ways < 3
      ? ['Please give at least three ways of asking: it is found by them.']
      : []),
    ...(data.what === 'article' && (title.text === '' || answer.text === '')
      ? ['Please give it a title and an answer.']
      : []),
    ...(data.what === 'article' && data.day === '' ? ['Please say by when it is to be read again.'] : []),
  ];
  return {
    title: title.text,
    aliases: aliases.text,
    answer: answer.text,
    reason: reason.text,
    owner: owner.text,
    problems,
  };
}
type Read = ReturnType<typeof redact>;

type Kept =
  | { readonly ok: true; readonly version: EntryVersion }
  | { readonly ok: false; readonly problems: readonly string[] };

async function keepDraft(data: Press, read: FormRead, turn: Turn, parts: TurnParts): Promise<Kept> {
  const wanted = await proposedVersion(data, read, parts);
  if (!wanted.ok) return wanted;
  const { authority } = data;
  const { entry, kind, content, basedOn } = wanted;
  const faults = parts.live.faultsOf({ authority, entry, kind, content });
  if (faults.length > 0)
    return { ok: false, problems: faults.slice(0, 4).map(({ field, message }) => `${field}: ${message}`) };
  if (data.number !== undefined && data.entry !== undefined) {
    const key = { authority, entry: data.entry, number: data.number };
    const doing = { by: editorOf(turn.person), at: parts.now() };
    const moved = await parts.live.move(key, revise(doing, { content, basedOn, reason: read.reason }));
    if (moved === undefined) return { ok: false, problems: ['That draft is no longer there.'] };
    return moved.ok ? moved : { ok: false, problems: [reviewRefusalWords(moved.refusal)] };
  }
  const proposed = await parts.live.propose({
    authority,
    entry,
    kind,
    content,
    basedOn,
    reason: read.reason,
    author: editorOf(turn.person),
    ...(data.query === undefined ? {} : { fromQuery: data.query }),
    ...(data.missed === undefined ? {} : { fromMissed: data.missed }),
  });
  return proposed.ok ? proposed : { ok: false, problems: proposed.faults.map(({ message }) => message) };
}

function formAgain(data: Press, read: FormRead, parts: TurnParts): ReturnType<typeof proposalFormCard> {
  const search = parts.searchOf(data.authority);
  const nearest = search === undefined ? [] : nearestEntries(search, waysOfAsking(read.aliases), 5);
  const entry = data.entry === undefined ? undefined : search?.entry(data.entry);
  const view: ProposalFormView = {
    authority: data.authority,
    what: data.what,
    entry: data.entry === undefined ? undefined : { id: data.entry, title: entry?.title ?? read.title },
    number: data.number,
    from: { missed: data.missed, query: data.query },
    title: read.title,
    aliases: read.aliases,
    answer: read.answer,
    sources: [
      ...(data.pick === keptSource ? [keptChoice] : []),
      ...(search === undefined ? [] : sourceChoices(search.pack, nearest)),
    ],
    source: data.pick,
    owner: read.owner,
    reviewBy: data.day,
    reason: read.reason,
    problems: read.problems,
  };
  return proposalFormCard(view);
}
