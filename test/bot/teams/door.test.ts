import { describe, expect, it } from '@jest/globals';
import { activitySchema } from '../../../bot/teams/activity-shape.ts';
import { turnedAway } from '../../../bot/teams/door.ts';

const activity = (changes: object = {}) =>
  activitySchema.parse({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    from: { id: '29:a' },
    recipient: { id: '28:b' },
    conversation: { id: 'a:1', tenantId: 'ours' },
    ...changes,
  });
const production = { local: false, tenants: ['ours', 'theirs'] };

describe('the door in production', () => {
  it.each([
    ['an allowed tenant', {}, undefined],
    ['the other allowed tenant', { conversation: { id: 'a:1', tenantId: 'theirs' } }, undefined],
    [
      'a tenant named only in the channel data',
      { conversation: { id: 'a:1' }, channelData: { tenant: { id: 'ours' } } },
      undefined,
    ],
    ['a foreign tenant', { conversation: { id: 'a:1', tenantId: 'foreign' } }, 'tenant'],
    ['no tenant at all', { conversation: { id: 'a:1' } }, 'tenant'],
    [
      'a foreign tenant in an invoke',
      { type: 'invoke', conversation: { id: 'a:1', tenantId: 'foreign' } },
      'tenant',
    ],
    ['another channel than Teams', { channelId: 'webchat' }, 'channel'],
  ])('meets %s', (_who, changes, why) => {
    expect(turnedAway(activity(changes), production)).toBe(why);
  });

  it('does not take an allowed tenant in the channel data for the conversation’s own', () => {
    const forged = activity({
      conversation: { id: 'a:1', tenantId: 'foreign' },
      channelData: { tenant: { id: 'ours' } },
    });
    expect(turnedAway(forged, production)).toBe('tenant');
  });
});

describe('the door in local mode', () => {
  it.each([
    ['http://127.0.0.1:56150/_connector', undefined],
    ['http://localhost:3000', undefined],
    ['http://127.0.0.1.example.org/', 'service url'],
    ['http://10.0.0.1/', 'service url'],
    ['file:///etc/passwd', 'service url'],
  ])('with the service url %s', (serviceUrl, why) => {
    expect(turnedAway(activity({ serviceUrl }), { local: true, tenants: [] })).toBe(why);
  });
});
