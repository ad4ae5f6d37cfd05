import type { ButtonData } from '../../cards/button-data.ts';
import { goLiveCard, goLiveChoiceCard } from '../../cards/go-live-card.ts';
import { messageCard } from '../../cards/message-card.ts';
import { fingerprintOf } from '../../knowledge/entry-checks.ts';
import { goLiveOf } from '../../knowledge/go-live.ts';
import { homeFor } from './home-authority.ts';
import { isShared } from './own-chat.ts';
import { isLead, mayConfigure } from './leads.ts';
import type { TurnParts } from './parts.ts';
import { asNew, inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

const command = /^go[- ]live check\b[\s.:]*(\d{4})?/i;

/** True for the words that begin a lead's go-live pass. */
export function isGoLive(text: string): boolean {
  return command.test(text.trim());
}

/** Lets a lead choose the document to go through; only in their own chat. */
export async function startGoLive(text: string, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const pack = parts.searchOf(await homeFor(turn, parts))?.pack;
  if (pack === undefined) return [];
  if (isShared(turn)) return [asNew(messageCard('Help', 'ask me in our own chat', onlyAlone))];
  if (!mayConfigure(command.exec(text.trim())?.[1], turn, parts))
    return [asNew(messageCard('Help', 'for leads', onlyLeads(parts)))];
  return [asNew(goLiveChoiceCard(pack))];
}

/** Shows the next entry that nobody has looked at. */
export async function goLive(
  data: Press<'go-live'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  return isLead(turn, parts) ? [await nextEntry({ ...data, skipped: 0 }, parts)] : [notice(onlyLeads(parts))];
}

/** Keeps what the lead made of an entry, and shows the next one. */
export async function checkEntry(
  data: Press<'check-entry'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (!isLead(turn, parts)) return [notice(onlyLeads(parts))];
  const entry = parts.searchOf(data.authority)?.entry(data.entry);
  if (entry === undefined) return [notice('That entry is no longer in the pack.')];
  if (data.verdict === 'later') return [await nextEntry({ ...data, skipped: data.skipped + 1 }, parts)];
  await parts.entryChecks.put({
    authority: data.authority,
    entry: entry.id,
    fingerprint: fingerprintOf(entry),
    verdict: data.verdict,
    by: { tenant: turn.person.tenant, entraId: turn.person.entraId },
    at: parts.now(),
  });
  parts.withheld.forget();
  return [await nextEntry(data, parts)];
}

async function nextEntry(
  at: { readonly authority: string; readonly document: string; readonly skipped: number },
  parts: TurnParts,
): Promise<Reply> {
  const pack = parts.searchOf(at.authority)?.pack;
  const document = pack?.documents.find(({ id }) => id === at.document);
  if (pack === undefined || document === undefined) return notice('That document is no longer in the pack.');
  const progress = goLiveOf(pack, document.id, await parts.entryChecks.of(pack.authority));
  const skipped = progress.left.length === 0 ? 0 : at.skipped % progress.left.length;
  return inPlace(goLiveCard({ pack, document, progress, entry: progress.left[skipped], skipped }));
}

const onlyAlone = 'The go-live check is done in our own chat. Please say it to me there.';

function onlyLeads(parts: TurnParts): string {
  return parts.leads.length > 0
    ? 'Only a lead of this service can do the go-live check. Its settings (LEADS) say who is one.'
    : 'Only a lead can do the go-live check. Type “go-live check” and the code that was printed at start.';
}
