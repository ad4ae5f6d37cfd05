import { describe, expect, it } from '@jest/globals';
import { activitySchema } from '../../../bot/teams/activity-shape.ts';
import { cloudOf } from '../../../bot/teams/cloud.ts';
import { isMeetingChat, isTeams, turnedAway } from '../../../bot/teams/door.ts';
import { isServiceUrl } from '../../../bot/teams/service-url.ts';

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
const production = {
  local: false,
  isLetIn: (tenant: string) => ['ours', 'theirs'].includes(tenant),
  cloud: 'public',
} as const;

describe('the door in production', () => {
  it.each([
    ['an allowed tenant', {}, undefined],
    ['the other allowed tenant', { conversation: { id: 'a:1', tenantId: 'theirs' } }, undefined],
    [
      'a tenant named only in the channel data',
      { conversation: { id: 'a:1' }, channelData: { tenant: { id: 'ours' } } },
      undefined,
    ],
    ['an allowed tenant with a foreign service URL', { serviceUrl: 'https://evil.example/' }, 'service url'],
    ['a foreign tenant', { conversation: { id: 'a:1', tenantId: 'foreign' } }, 'tenant'],
    ['no tenant at all', { conversation: { id: 'a:1' } }, 'tenant'],
    ['an empty tenant', { conversation: { id: 'a:1', tenantId: '' } }, 'tenant'],
    [
      'a foreign tenant in an invoke',
      { type: 'invoke', conversation: { id: 'a:1', tenantId: 'foreign' } },
      'tenant',
    ],
    [
      'a foreign tenant hidden behind an allowed one in the channel data',
      { conversation: { id: 'a:1', tenantId: 'foreign' }, channelData: { tenant: { id: 'ours' } } },
      'tenant',
    ],
    [
      'somebody from a foreign tenant in an allowed one’s channel',
      { channelData: { tenant: { id: 'foreign' } } },
      'tenant',
    ],
  ])('meets %s', (_who, changes, why) => {
    expect(turnedAway(activity(changes), production)).toBe(why);
  });

  it.each([['webchat'], ['emulator'], ['directline'], ['AseChannel'], ['MSTEAMS']])(
    'does not let the channel %s as far as the check of its token',
    (channelId) => {
      expect(isTeams(activity({ channelId }))).toBe(false);
    },
  );
});

describe('the chat of a meeting', () => {
  it.each([
    ['is told by its own id', { conversation: { id: '19:meeting_NjA0@thread.v2', tenantId: 'ours' } }, true],
    ['is told by the meeting beside it', { channelData: { meeting: { id: 'MCMx' } } }, true],
    ['is no group chat', { conversation: { id: '19:abc@thread.v2', tenantId: 'ours' } }, false],
    ['is no chat of one’s own', {}, false],
  ])('%s', (_what, changes, is) => {
    expect(isMeetingChat(activity(changes))).toBe(is);
  });
});

describe('where calls and tokens may go', () => {
  it.each([
    ['https://smba.trafficmanager.net/uk/', true],
    ['https://smba.trafficmanager.net/teams/', true],
    ['https://smba.trafficmanager.net:443/uk/', true],
    ['https://europe.api.botframework.com/', true],
    ['https://smba.infra.gcc.teams.microsoft.com/teams', true],
    ['http://smba.trafficmanager.net/uk/', false],
    ['https://smba.trafficmanager.net:8443/', false],
    ['https://smba.trafficmanager.net.evil.example/', false],
    ['https://evil.trafficmanager.net/', false],
    ['https://smba.trafficmanager.net@evil.example/', false],
    ['https://user:word@smba.trafficmanager.net/', false],
    ['https://botframework.com.evil.example/', false],
    ['https://evilbotframework.com/', false],
    ['https://smba.infra.gov.teams.microsoft.us/teams', false],
    ['https://evil.example/?https://smba.trafficmanager.net/', false],
    ['https://evil.example/#.botframework.com', false],
    ['https://[::ffff:169.254.169.254]/', false],
    ['http://169.254.169.254/metadata/', false],
    ['http://127.0.0.1/', false],
    ['file:///etc/passwd', false],
    ['smba.trafficmanager.net', false],
    ['', false],
  ])('in the public cloud, %s: %s', (url, allowed) => {
    expect(isServiceUrl(url, 'public')).toBe(allowed);
  });

  it.each([
    ['https://smba.infra.gov.teams.microsoft.us/teams', true],
    ['https://smba.infra.dod.teams.microsoft.us/teams', true],
    ['https://smba.trafficmanager.net/uk/', false],
  ])('in the US government’s, %s: %s', (url, allowed) => {
    expect(isServiceUrl(url, 'us-government')).toBe(allowed);
  });

  it.each([
    ['http://127.0.0.1:56150/_connector', true],
    ['http://localhost:3000', true],
    ['http://[::1]:3000/', true],
    ['http://127.0.0.1.example.org/', false],
    ['http://127.0.0.1@example.org/', false],
    ['http://user@127.0.0.1/', false],
    ['http://10.0.0.1/', false],
    ['https://smba.trafficmanager.net/uk/', false],
    ['file:///etc/passwd', false],
  ])('on this machine, %s: %s', (url, allowed) => {
    expect(isServiceUrl(url, 'this-machine')).toBe(allowed);
  });

  it.each([
    [undefined, 'public'],
    ['https://login.botframework.com/v1/.well-known/openidconfiguration', 'public'],
    ['https://keys.council.example/openid', 'public'],
    ['https://login.botframework.azure.us/v1/.well-known/openidconfiguration', 'us-government'],
    ['http://127.0.0.1:4000/openid', 'this-machine'],
  ])('with keys from %s, calls go to the cloud %s', (url, cloud) => {
    expect(cloudOf(url)).toBe(cloud);
  });
});
