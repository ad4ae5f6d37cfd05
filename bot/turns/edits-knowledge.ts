import type { Editor } from '../../knowledge/live/entry-version.ts';
import type { Person } from '../../queue/people.ts';
import { advisedTopics } from './advises.ts';
import { isLead } from './leads.ts';
import type { TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/** Said to whoever may not. */
export const notEditor =
  'Only members of the advice line’s team and leads can do that, and guests cannot. If you should be one, ask the team’s owner to add you.';

/**
 * Whether somebody edits the knowledge of an authority: an adviser of its line, asked of Teams each time, or a lead of
 * the service.
 */
export async function editsKnowledge(
  authority: string,
  turn: Pick<Turn, 'person'>,
  parts: TurnParts,
): Promise<boolean> {
  if (parts.searchOf(authority) === undefined) return false;
  return isLead(turn, parts) || (await advisedTopics(authority, turn.person, parts)) !== undefined;
}

/** The authority whose knowledge they edit, their own first; undefined for who edits none. */
export async function editedHere(home: string, turn: Turn, parts: TurnParts): Promise<string | undefined> {
  const bound =
    turn.channel && (await parts.staffChannels.byChannel(turn.person.tenant, turn.channel.channelId));
  const named =
    bound === undefined ? [home, ...parts.packs.map(({ authority }) => authority)] : [bound.authority];
  for (const authority of new Set(named)) if (await editsKnowledge(authority, turn, parts)) return authority;
  return undefined;
}

/** A person as whoever edits. */
export function editorOf({ tenant, entraId, name }: Person): Editor {
  return { tenant, entraId, ...(name === undefined ? {} : { name }) };
}
