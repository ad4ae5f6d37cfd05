import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAdapter } from '../../../bot/teams/adapter.ts';
import type { Edge } from '../../../bot/teams/edge.ts';
import { createRoster } from '../../../bot/teams/roster.ts';
import type { StaffChannel } from '../../../queue/staff-channel.ts';
import type { Person } from '../../teams-simulator/people.ts';
import { type Simulator, startSimulator } from '../../teams-simulator/simulator.ts';
import type { Team } from '../../teams-simulator/teams.ts';
import { personOf } from './office.ts';

// jest cannot load the SDK, which asks for jose by `require`, before jose itself is there.
await import('jose');
const { agentsEdge } = await import('../../../bot/agents-sdk/agents-edge.ts');

let teams: Simulator;
let team: Team;
let adviser: Person;
let channel: StaffChannel;

beforeEach(async () => {
  teams = await startSimulator();
  adviser = teams.person('Ben Adviser');
  team = teams.team('Virtual School', { channels: ['Advice line'], members: [adviser] });
  channel = {
    authority: 'slough',
    tenant: teams.tenantId,
    teamId: team.id,
    channelId: teams.channel(team, 'Advice line').place.id,
    serviceUrl: teams.serviceUrl,
  };
});
afterEach(() => teams.close());

/** Both ways to Teams. */
const edges: readonly (readonly [string, Pick<Edge, 'call'>])[] = [
  ['botbuilder', createAdapter(undefined, () => {}, { retries: false })],
  ['the Agents SDK', agentsEdge({ credentials: undefined, cloud: 'this-machine' })],
];

describe.each(edges)('the roster of the advice line by %s', (_name, adapter) => {
  const roster = createRoster({ adapter, appId: '' });

  it('has the members of the team', async () => {
    expect(await roster.isMember(channel, personOf(adviser))).toBe(true);
    expect(teams.calls).toHaveLength(1);
  });

  it.each(['guest', 'Guest', 'anonymous'])('has nobody whose role is "%s"', async (userRole) => {
    const guest = teams.person('Gina Guest', { userRole: userRole as 'guest' });
    await teams.addMember(team, guest, false);
    expect(await roster.isMember(channel, personOf(guest))).toBe(false);
  });

  it('has no stranger, and nobody any more who has left', async () => {
    expect(await roster.isMember(channel, personOf(teams.person('Sam Stranger')))).toBe(false);
    await teams.removeMember(team, adviser, false);
    expect(await roster.isMember(channel, personOf(adviser))).toBe(false);
  });

  it('has nobody who only uses a member’s Teams id, and nobody of another tenant', async () => {
    const stranger = personOf(teams.person('Sam Stranger'));
    const { channelUserId } = personOf(adviser);
    expect(await roster.isMember(channel, { ...stranger, channelUserId })).toBe(false);
    expect(await roster.isMember(channel, { ...personOf(adviser), tenant: 'another' })).toBe(false);
  });

  it('has nobody once the bot has been removed from the team', async () => {
    teams.world.directory.refuse(team.id, 403);
    expect(await roster.isMember(channel, personOf(adviser))).toBe(false);
  });

  it('does not guess when Teams does not answer', async () => {
    teams.fail({ status: 500, times: 1 });
    await expect(roster.isMember(channel, personOf(adviser))).rejects.toMatchObject({ statusCode: 500 });
    teams.fail({ dropSocket: true, times: 1 });
    await expect(roster.isMember(channel, personOf(adviser))).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});
