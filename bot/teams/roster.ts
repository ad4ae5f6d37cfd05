import { z } from 'zod';
import type { Person } from '../../queue/people.ts';
import type { Roster } from '../sender.ts';
import { callTeams, type CallingParts } from './edge.ts';

/** One account of a team's roster. Teams has changed the case of its fields before. */
const memberSchema = z
  .record(z.string(), z.unknown())
  .transform((fields) => new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value])))
  .transform((fields) => ({
    id: written(fields.get('id')),
    name: written(fields.get('name')),
    role: word(fields.get('userrole')),
    entraIds: [word(fields.get('aadobjectid')), word(fields.get('objectid'))].filter((id) => id !== ''),
  }));

/** Says who is in a team, as Teams knows it at this moment. */
export function createRoster(calling: CallingParts): Roster {
  return {
    async isMember(channel, person) {
      if (person.tenant !== channel.tenant) return false;
      const found = await callTeams(calling, channel.serviceUrl, async (connector) => {
        try {
          return await connector.member(channel.teamId, person.channelUserId);
        } catch (error) {
          if (notThere(error)) return undefined;
          throw error;
        }
      });
      if (found === undefined) return false;
      const { role, entraIds } = memberSchema.parse({ ...(found as object) });
      return !outsiders.has(role) && isSameAccount(person, entraIds);
    },
    async whoIs({ tenant, conversationId, serviceUrl, person }) {
      if (person === undefined) return undefined;
      const found = await callTeams(calling, serviceUrl, async (connector) => {
        try {
          return await connector.member(conversationId, person.channelUserId);
        } catch (error) {
          if (notThere(error)) return undefined;
          throw error;
        }
      });
      if (found === undefined) return undefined;
      const { role, entraIds, name } = memberSchema.parse({ ...(found as object) });
      const who = { tenant, ...person, ...(name !== '' && { name }) };
      return !outsiders.has(role) && isSameAccount(who, entraIds) ? who : undefined;
    },
    async members(channel) {
      const found: unknown[] = [];
      await callTeams(calling, channel.serviceUrl, async (connector) => {
        let token: string | undefined;
        for (let pages = 0; pages < mostPages; pages += 1) {
          const page = await connector.members(channel.teamId, membersAtOnce, token);
          found.push(...page.members);
          token = page.continuationToken;
          if (token === undefined || token === '') return;
        }
      });
      return found.flatMap((one) => {
        const { role, entraIds, id, name } = memberSchema.parse({ ...(one as object) });
        const [entraId] = entraIds;
        if (outsiders.has(role) || entraId === undefined || id === '') return [];
        return [{ tenant: channel.tenant, entraId, channelUserId: id, ...(name !== '' && { name }) }];
      });
    },
  };
}

const outsiders = new Set(['guest', 'anonymous']);

/** What somebody may do hangs on their Entra id, so that it must be the account that Teams has found. */
function isSameAccount({ entraId, channelUserId }: Person, entraIds: readonly string[]): boolean {
  return entraIds.length === 0 || entraId === channelUserId || entraIds.includes(entraId.toLowerCase());
}

/** As many as Teams gives at once; a team has at most 25,000 members, and an advice line never as many as these pages. */
const membersAtOnce = 500;
const mostPages = 10;

function written(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function word(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}

/** 404: not a member. 403: the bot is not in that team any more, so that nobody can act for it. */
function notThere(error: unknown): boolean {
  const status = (error as { readonly statusCode?: unknown } | null)?.statusCode;
  return status === 403 || status === 404;
}
