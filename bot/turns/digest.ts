import type { ShownCard } from '../../cards/card.ts';
import { digestCard } from '../../cards/digest-card.ts';
import type { DutyNote } from '../../queue/duty-notes.ts';
import { figuresOf, type FiguresParts } from './line-figures.ts';
import { type LinePeopleParts, onDutyNow } from './line-people.ts';
import type { TurnParts } from './parts.ts';

/** What drawing the digest needs. */
export type DigestParts = FiguresParts & LinePeopleParts & Pick<TurnParts, 'dutyNotes'>;

/** What was noted longer ago is not worth reading any more: a long weekend and a day. */
const noteStandsMs = 5 * 24 * 60 * 60_000;

/** The newest note that is still worth reading. */
export function standingNote(
  authority: string,
  { now, dutyNotes }: Pick<DigestParts, 'now' | 'dutyNotes'>,
): Promise<DutyNote | undefined> {
  return dutyNotes.newest(authority, now() - noteStandsMs);
}

/** The digest of one authority's line, as it stands now. */
export async function drawDigest(authority: string, parts: DigestParts): Promise<ShownCard> {
  const [figures, onDuty, note] = await Promise.all([
    figuresOf(authority, parts),
    onDutyNow(authority, parts),
    standingNote(authority, parts),
  ]);
  return digestCard({ figures, onDuty, note, authority, now: parts.now() });
}
