import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { connectorPath } from './plain-bot.ts';
import { type PlainStage, startPlainStage } from './plain-stage.ts';

let stage: PlainStage;

beforeEach(async () => {
  stage = await startPlainStage();
});

afterEach(() => stage.close());

describe('channels, group chats and rosters', () => {
  it('begins a thread with a mention and goes on in it', async () => {
    const { teams, bot } = stage;
    const asha = teams.person('Asha Worker');
    const team = teams.team('Staff', { channels: ['Advice line'], members: [asha] });
    const channel = teams.channel(team, 'Advice line');
    const { activity } = await channel.mention(asha, 'what is a PEP?');
    const conversationId = `${channel.place.id};messageid=${activity.id}`;
    expect(bot.received[0]).toMatchObject({
      text: '<at>Advice line</at> what is a PEP?',
      conversation: {
        id: conversationId,
        conversationType: 'channel',
        isGroup: true,
        tenantId: teams.tenantId,
      },
      channelData: {
        team: { id: team.id },
        channel: { id: channel.place.id },
        tenant: { id: teams.tenantId },
      },
      entities: [{ type: 'mention', mentioned: { id: teams.world.bot.id } }, { type: 'clientInfo' }],
    });
    await channel.mention(asha, 'and a PPM?', { thread: channel.lastMessage() });
    await channel.mention(asha, 'something else');
    expect(channel.thread(conversationId).map(({ words }) => words.includes('else'))).toEqual([false, false]);
    expect(channel.messages()).toHaveLength(3);
  });

  it('keeps a group chat apart from channels', async () => {
    const { teams, bot } = stage;
    const asha = teams.person('Asha Worker');
    const group = teams.groupChat(teams.group('Strategy meeting', [asha]));
    await group.mention(asha, 'hello');
    expect(bot.received[0]).toMatchObject({
      conversation: { id: group.place.id, conversationType: 'groupChat' },
    });
    expect(bot.received[0]?.['channelData']).toEqual({ tenant: { id: teams.tenantId } });
    expect(group.messages()).toHaveLength(1);
  });

  it('pages through a roster that says who is a guest, and follows who comes and goes', async () => {
    const { teams, bot, call } = stage;
    const people = [
      teams.person('A One'),
      teams.person('B Two'),
      teams.person('C Guest', { userRole: 'guest' }),
    ];
    const team = teams.team('Staff', { members: people, channels: ['Advice line'] });
    const channel = teams.channel(team, 'Advice line');
    const paged = connectorPath('conversations', `${channel.place.id};messageid=1`, 'pagedmembers');
    const first = await call('GET', `${paged}?pageSize=50`);
    expect(first.body['members']).toMatchObject([{ id: people[0]?.id, userRole: 'user' }, { name: 'B Two' }]);
    const token = encodeURIComponent(String(first.body['continuationToken']));
    const second = await call('GET', `${paged}?pageSize=50&continuationToken=${token}`);
    expect(second.body).toEqual({
      members: [expect.objectContaining({ name: 'C Guest', userRole: 'guest' })],
    });

    const [one, two] = people;
    if (!one || !two) throw new Error('unreachable');
    await teams.removeMember(team, two);
    expect(bot.received[0]).toMatchObject({ type: 'conversationUpdate', membersRemoved: [{ id: two.id }] });
    const member = (id: string) => call('GET', connectorPath('conversations', team.id, 'members', id));
    expect(await member(two.id)).toMatchObject({ status: 404 });
    expect(await member(one.aadObjectId)).toMatchObject({ status: 200, body: { id: one.id } });
    expect(
      (await call('GET', connectorPath('conversations', team.id, 'members'))).body['value'],
    ).toHaveLength(2);
    expect((await call('GET', connectorPath('teams', team.id))).body).toMatchObject({
      name: 'Staff',
      memberCount: 2,
    });
    expect((await call('GET', connectorPath('teams', team.id, 'conversations'))).body).toEqual({
      conversations: [
        { id: team.id, type: 'standard' },
        { id: channel.place.id, name: 'Advice line', type: 'standard' },
      ],
    });
  });
});
