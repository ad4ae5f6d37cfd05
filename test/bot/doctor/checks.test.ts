import { describe, expect, it } from '@jest/globals';
import { readConfig, type Config } from '../../../bot/config.ts';
import { checkAddress } from '../../../bot/doctor/check-address.ts';
import { checkClock } from '../../../bot/doctor/check-clock.ts';
import { checkCredentials } from '../../../bot/doctor/check-credentials.ts';
import { checkKnowledge } from '../../../bot/doctor/check-knowledge.ts';
import { checkRoutes } from '../../../bot/doctor/check-routes.ts';
import { checkSettings, settingSlips } from '../../../bot/doctor/check-settings.ts';
import { checkStaffChannels } from '../../../bot/doctor/check-staff-channels.ts';
import { checkStore } from '../../../bot/doctor/check-store.ts';
import { checkTenants } from '../../../bot/doctor/check-tenants.ts';
import type { Fetch } from '../../../bot/doctor/ask-microsoft.ts';
import { examine } from '../../../bot/doctor/examine.ts';
import type { Finding, FindingState } from '../../../bot/doctor/finding.ts';
import type { DatabaseFacts } from '../../../queue/store-facts.ts';
import { localSchema } from '../../../knowledge/schema.ts';
import { everyPack } from '../../knowledge/every-pack.ts';

const appId = '00000000-0000-4000-8000-000000000001';
const tenant = '00000000-0000-4000-8000-000000000002';
const credentials = { type: 'SingleTenant', appId, tenantId: tenant, password: 'x' } as const;

function configOf(changes: Readonly<Record<string, string>> = {}): Config {
  const read = readConfig({
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_PASSWORD: 'secret',
    PACKS: 'slough',
    LEADS: appId,
    PUBLIC_URL: 'https://advice.example',
    LINK_SIGNING_SECRET: 'x'.repeat(32),
    ...changes,
  });
  if (!read.ok) throw new Error(read.faults.join());
  return read.config;
}
const states = (findings: readonly Finding[]): readonly FindingState[] =>
  findings.map(({ state }) => state).filter((state) => state !== 'ok');
const words = (findings: readonly Finding[]): string =>
  findings.map(({ says, next }) => `${says} ${next ?? ''}`).join('\n');

describe('the settings', () => {
  it('are in order where everything is set', () => expect(states(checkSettings(configOf()))).toEqual([]));
  it.each([
    ['nobody may configure', { LEADS: '' }, 'LEADS'],
    ['there is no address', { PUBLIC_URL: '' }, 'PUBLIC_URL'],
    ['links end with every start', { LINK_SIGNING_SECRET: '' }, 'LINK_SIGNING_SECRET'],
    [
      'a managed identity has no app for the pages',
      { MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_PASSWORD: '' },
      'SIGN_IN_APP_ID',
    ],
    ['a far server is spoken to in the clear', { DATABASE_URL: 'postgres://u:pw@db.example/x' }, 'sslmode'],
  ])('are worth a look where %s', (_what, changes, named) => {
    const found = checkSettings(configOf(changes));
    expect({ states: states(found), named: words(found).includes(named) }).toEqual({
      states: ['warning'],
      named: true,
    });
    expect(words(found)).not.toContain('pw');
  });
  it('that are misspelt are noticed, and others’ are not', () => {
    expect(
      words(settingSlips(['MICROSOFT_APP_PASWORD', 'HOSTNAME'], ['MICROSOFT_APP_PASSWORD', 'HOST'])),
    ).toMatch(/^MICROSOFT_APP_PASWORD is set.*MICROSOFT_APP_PASSWORD/);
    expect(settingSlips(['MICROSOFT_APP_PASWORD', 'HOSTNAME'], ['HOST'])).toEqual([]);
  });
});

describe('the credentials', () => {
  it.each([
    ['given', { kind: 'given' }, []],
    ['expired', { kind: 'refused', code: 7000222 }, ['wrong']],
    ['wrong', { kind: 'refused', code: 7000215 }, ['wrong']],
    ['of an unknown kind of refusal', { kind: 'refused', code: 1 }, ['wrong']],
    ['unknown without a network', { kind: 'no answer' }, ['not checked']],
    ['a managed identity elsewhere', { kind: 'not asked' }, ['not checked']],
  ] as const)('that are %s', (_what, answer, expected) => {
    expect(states(checkCredentials(credentials, answer))).toEqual(expected);
  });
  it('that have expired lead to the page on rotating them', () => {
    expect(words(checkCredentials(credentials, { kind: 'refused', code: 7000222 }))).toContain('runbook');
  });
});

describe('the clock', () => {
  it.each([
    [800, []],
    [-20_000, ['warning']],
    [61_001, ['wrong']],
    [-400_000, ['wrong']],
    [undefined, ['not checked']],
  ])('that is %s ms ahead', (ahead, expected) => expect(states(checkClock(ahead))).toEqual(expected));
});

describe('the database', () => {
  const good: { readonly found: 'database' } & DatabaseFacts = {
    found: 'database',
    engine: 'sqlite',
    shown: 'x.db',
    step: 9,
    known: 9,
    writes: true,
    bytes: 5_000_000,
    freeBytes: 9e9,
    journal: 'wal',
  };
  it.each([
    ['in order', {}, []],
    ['of a newer version', { step: 10 }, ['wrong']],
    ['of an older version', { step: 7 }, ['warning']],
    ['not to be written to', { writes: false }, ['wrong']],
    ['on a share without WAL', { journal: 'delete' }, ['wrong']],
    ['nearly out of room', { freeBytes: 5e8 }, ['warning']],
    ['out of room', { freeBytes: 5e7 }, ['wrong']],
    ['spoken to in the clear', { far: true, encrypted: false }, ['wrong']],
  ])('that is %s', (_what, changes, expected) =>
    expect(states(checkStore({ ...good, ...changes }))).toEqual(expected),
  );
  it('that is not there is made by the first start, where that may write', () => {
    expect(states(checkStore({ found: 'nothing', shown: 'x', canBeMade: true }))).toEqual([]);
    expect(states(checkStore({ found: 'nothing', shown: 'x', canBeMade: false }))).toEqual(['wrong']);
  });
});

describe('the knowledge and the routes', () => {
  const [pack] = everyPack();
  if (pack === undefined) throw new Error('no pack');
  const route = {
    matter: 'child',
    phone: '01632 960001',
    title: 'Front door',
    checked: '2026-11-01',
  } as const;
  const both = [
    { ...route, hours: 'in' },
    { ...route, hours: 'out' },
  ] as const;
  const today = '2026-11-22';
  it('are said to be overdue and unset by name', () => {
    const found = checkKnowledge([pack], () => [], '2099-01-01');
    expect(words(found)).toMatch(/reviews are overdue: \S+ \(/);
    expect(words(found)).toContain('has not set: the advice line’s telephone or mailbox');
  });
  it.each<[string, object, readonly string[]]>([
    ['nobody', {}, []],
    ['two', { reviewers: [appId, tenant], moneyApprovers: [appId, tenant] }, []],
    ['one', { reviewers: [appId] }, ['reviewers']],
    ['one twice', { reviewers: [appId, appId] }, ['reviewers']],
    ['one and a deputy', { reviewers: [appId], deputy: { person: tenant, afterWorkingDays: 2 } }, []],
    [
      'one as their own deputy',
      { reviewers: [appId], deputy: { person: appId, afterWorkingDays: 2 } },
      ['reviewers'],
    ],
    ['one for money', { reviewers: [appId, tenant], moneyApprovers: [appId] }, ['moneyApprovers']],
  ])('name %s to approve edits, which leaves somebody’s own to nobody or not', (_what, editing, lists) => {
    const local = localSchema.parse({ editing });
    const found = words(checkKnowledge([{ ...pack, local }], () => [], today));
    for (const list of ['reviewers', 'moneyApprovers'])
      expect(found.includes(`only one person under ${list}`)).toBe(lists.includes(list));
  });
  it.each([
    ['both set and fresh', both, []],
    ['none, where people use it', [], ['wrong', 'wrong']],
    ['one for always', [{ ...route, hours: 'always' }], []],
    ['one that nobody has rung for long', [{ ...both[0], checked: '2026-01-01' }, both[1]], ['warning']],
    ['one that the environment gave', [{ ...both[0], checked: undefined }, both[1]], ['warning']],
  ] as const)('with %s', (_what, routes, expected) =>
    expect(states(checkRoutes([pack], () => routes, { today, inUse: true }))).toEqual(expected),
  );
});

describe('who is let in and where queries go', () => {
  const mine = { tenant, authorities: [], letIn: true };
  it.each([
    ['the bot’s own tenant', [mine], []],
    ['nobody', [{ ...mine, letIn: false }], ['wrong']],
    ['only another', [{ ...mine, tenant: appId }], ['warning']],
    ['one that belongs to a pack that is not loaded', [{ ...mine, authorities: ['atlantis'] }], ['wrong']],
  ])('%s', (_what, tenants, expected) =>
    expect(states(checkTenants({ mode: 'production', credentials }, tenants, ['slough']))).toEqual(expected),
  );
  const channel = { authority: 'slough', tenant, teamId: '19:t', channelId: '19:c', serviceUrl: '' };
  it.each([
    ['a channel', { first: channel, byTopic: new Map() }, []],
    ['no channel', { first: undefined, byTopic: new Map() }, ['wrong']],
    ['one for a topic only', { first: undefined, byTopic: new Map([['laptops', channel]]) }, ['wrong']],
    ['no database', undefined, ['not checked']],
  ])('%s', (_what, routing, expected) =>
    expect(states(checkStaffChannels([{ authority: 'slough', name: 'Slough', routing }], true))).toEqual(
      expected,
    ),
  );
});

describe('the public address', () => {
  const url = 'https://advice.example';
  it.each([
    ['answers', { kind: 'answered', status: 200, ours: true }, []],
    ['is somebody else’s', { kind: 'answered', status: 200, ours: false }, ['wrong']],
    ['fails', { kind: 'answered', status: 502, ours: false }, ['wrong']],
    ['says nothing', { kind: 'no answer' }, ['not checked']],
  ] as const)('%s', (_what, reached, expected) =>
    expect(states(checkAddress(url, reached))).toEqual(expected),
  );
});

describe('all of it together, in production', () => {
  const look = (fetch: Fetch) =>
    examine({
      config: configOf(),
      packs: everyPack().slice(0, 1),
      routesOf: () => [],
      storeFacts: { found: 'nothing', shown: 'x.db', canBeMade: true },
      routingOf: () => Promise.reject(new Error('no database')),
      tenants: [{ tenant, authorities: [], letIn: true }],
      fetch,
      now: Date.now,
      today: '2026-11-22',
    });
  const of = (findings: readonly Finding[], check: string) =>
    states(findings.filter((one) => one.check === check));

  it('goes on where there is no network, and says what could not be checked', async () => {
    const found = await look(() => Promise.reject(new TypeError('fetch failed')));
    for (const check of ['the credentials', 'the clock', 'the public address'])
      expect({ check, states: of(found, check) }).toEqual({ check, states: ['not checked'] });
    expect(of(found, 'the routes and contacts')).toEqual(['wrong', 'wrong']);
    expect(of(found, 'the advisers’ channel')).toEqual(['not checked']);
  });

  it('asks Microsoft and itself where there is one', async () => {
    const found = await look(() =>
      Promise.resolve(Response.json({ ok: true }, { headers: { date: new Date().toUTCString() } })),
    );
    for (const check of ['the credentials', 'the clock', 'the public address'])
      expect({ check, states: of(found, check) }).toEqual({ check, states: [] });
  });
});

it('everything that is not in order says what to do next', () => {
  const all = [
    ...checkSettings(configOf({ LEADS: '', PUBLIC_URL: '' })),
    ...checkClock(undefined),
    ...checkAddress(undefined, { kind: 'not asked' }),
    ...checkCredentials(credentials, { kind: 'refused' }),
  ];
  expect(all.filter(({ state, next }) => state !== 'ok' && (next ?? '') === '')).toEqual([]);
});
