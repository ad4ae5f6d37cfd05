import { dayOf } from '../../knowledge/calendar/local-time.ts';
import type { Weekday } from '../../knowledge/schema/local.ts';
import { weekdays } from '../../knowledge/schema/local.ts';
import type { Addressee } from '../../queue/deliveries.ts';
import type { Person } from '../../queue/people.ts';
import type { StaffChannel } from '../../queue/staff-channel.ts';
import type { TurnParts } from './parts.ts';

/** What finding the people of a line needs. */
export type LinePeopleParts = Pick<
  TurnParts,
  'now' | 'searchOf' | 'rota' | 'roster' | 'staffChannels' | 'conversations' | 'leads' | 'pairing'
>;

/**
 * Who is on duty on an ISO day: as somebody has said in the channel, else by the rota of `local.yaml`. Undefined where
 * nobody is, or where whom it names is no member of the line's team any more, which is asked of Teams.
 */
export async function onDuty(
  authority: string,
  day: string,
  parts: Pick<LinePeopleParts, 'searchOf' | 'rota' | 'roster' | 'staffChannels'>,
): Promise<Person | undefined> {
  const said = (await parts.rota.of(authority, day, day)).get(day);
  if (said === null) return undefined;
  const weekday: Weekday | undefined = weekdays[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7];
  const named = parts
    .searchOf(authority)
    ?.pack.local.rota.find(({ days }) => days.some((each) => each === weekday));
  const entraId = said?.entraId ?? named?.person;
  const channel = entraId === undefined ? undefined : await parts.staffChannels.of(authority);
  if (entraId === undefined || channel === undefined) return undefined;
  const members = await parts.roster.members(channel);
  return members.find((member) => member.entraId.toLowerCase() === entraId.toLowerCase());
}

/** Who is on duty today. */
export function onDutyNow(authority: string, parts: LinePeopleParts): Promise<Person | undefined> {
  return onDuty(authority, dayOf(parts.now()), parts);
}

/**
 * Where the leads can be reached: those in LEADS, or whoever has paired since the start, in their own chats with the
 * bot or as members of the line's team. Empty where none can be.
 */
export async function leadsOf(channel: StaffChannel, parts: LinePeopleParts): Promise<readonly Addressee[]> {
  const accounts =
    parts.leads.length > 0
      ? parts.leads.map((entraId) => ({ tenant: channel.tenant, entraId }))
      : [...parts.pairing.paired].flatMap((account) => {
          const [tenant = '', entraId = ''] = account.split('|');
          return tenant === channel.tenant ? [{ tenant, entraId }] : [];
        });
  const found = await Promise.all(
    accounts.map(async ({ tenant, entraId }): Promise<Addressee | undefined> => {
      const chat = await parts.conversations.ofPerson(tenant, entraId);
      if (chat !== undefined) return { kind: 'conversation', key: chat.key };
      const members = await parts.roster.members(channel);
      const person = members.find((member) => member.entraId.toLowerCase() === entraId.toLowerCase());
      return person && { kind: 'person', person };
    }),
  );
  return found.filter((addressee) => addressee !== undefined);
}
