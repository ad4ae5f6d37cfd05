import { z } from 'zod';
import type { Person } from '../../queue/people.ts';
import type { Roster } from '../sender.ts';
import { callTeams, type CallingParts } from './adapter.ts';

/** One account of a team's roster. Teams has changed the case of its fields before. */
const memberSchema = z
  .record(z.string(), z.unknown())
  .transform((fields) => new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value])))
  .transform((fields) => ({
    role: word(fields.get('userrole')),
    entraIds: [word(fields.get('aadobjectid')), word(fields.get('objectid'))].filter((id) => id !== ''),
  }));

/** Says who is in a team, as Teams knows it at this moment. */
export function createRoster(calling: CallingParts): Roster {
  return {
    async isMember(channel, person) {
      if (person.tenant !== channel.tenant) return false;
      const found = await callTeams(calling, channel.serviceUrl, async (connector, options) => {
        try {
          return await connector.conversations.getConversationMember(
            channel.teamId,
            person.channelUserId,
            options,
          );
        } catch (error) {
          if (notThere(error)) return undefined;
          throw error;
        }
      });
      if (found === undefined) return false;
      const { role, entraIds } = memberSchema.parse({ ...found });
      return !outsiders.has(role) && isSameAccount(person, entraIds);
    },
  };
}

const outsiders = new Set(['guest', 'anonymous']);

/** What somebody may do hangs on their Entra id, so that it must be the account that Teams has found. */
function isSameAccount({ entraId, channelUserId }: Person, entraIds: readonly string[]): boolean {
  return entraIds.length === 0 || entraId === channelUserId || entraIds.includes(entraId.toLowerCase());
}

function word(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}

/** 404: not a member. 403: the bot is not in that team any more, so that nobody can act for it. */
function notThere(error: unknown): boolean {
  const status = (error as { readonly statusCode?: unknown } | null)?.statusCode;
  return status === 403 || status === 404;
}
