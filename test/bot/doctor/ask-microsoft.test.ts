import { describe, expect, it } from '@jest/globals';
import {
  askForHealth,
  askForToken,
  askManagedIdentity,
  askTheTime,
  type Fetch,
} from '../../../bot/doctor/ask-microsoft.ts';

const credentials = {
  type: 'SingleTenant',
  appId: 'the-app',
  tenantId: 'the-tenant',
  password: 'the-secret',
} as const;
const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): Fetch =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
const offline: Fetch = () => Promise.reject(new TypeError('fetch failed'));

describe('the token of the bot', () => {
  it('is asked of the bot’s own tenant, for the connector', async () => {
    const asked: string[] = [];
    const fetch: Fetch = (url, init) => {
      asked.push(url, init?.body instanceof URLSearchParams ? init.body.toString() : '');
      return answering(200, { access_token: 'x' })(url);
    };
    expect(await askForToken(credentials, fetch)).toEqual({ kind: 'given' });
    expect(asked[0]).toBe('https://login.microsoftonline.com/the-tenant/oauth2/v2.0/token');
    expect(asked[1]).toContain('scope=https%3A%2F%2Fapi.botframework.com%2F.default');
  });
  it.each([
    [
      'Entra refuses',
      answering(401, { error: 'invalid_client', error_codes: [7000222] }),
      { kind: 'refused', code: 7000222 },
    ],
    ['a proxy answers in its place', answering(407, '<html>'), { kind: 'no answer' }],
    ['there is no network', offline, { kind: 'no answer' }],
  ])('where %s', async (_what, fetch, expected) => {
    expect(await askForToken(credentials, fetch)).toEqual(expected);
  });
  it('of a managed identity is asked of the host, and nobody else', async () => {
    expect(await askForToken({ ...credentials, type: 'UserAssignedMSI' }, offline)).toEqual({
      kind: 'not asked',
    });
    expect(await askManagedIdentity('the-app', {}, offline)).toEqual({ kind: 'not asked' });
    const environment = { IDENTITY_ENDPOINT: 'http://127.0.0.1/token', IDENTITY_HEADER: 'h' };
    expect(await askManagedIdentity('the-app', environment, answering(200, {}))).toEqual({ kind: 'given' });
    expect(await askManagedIdentity('the-app', environment, answering(400, {}))).toEqual({ kind: 'refused' });
  });
});

describe('the time', () => {
  it('is that of the server’s Date header', async () => {
    const fetch = answering(200, {}, { date: 'Sun, 22 Nov 2026 09:00:00 GMT' });
    const twoMinutesLate = Date.UTC(2026, 10, 22, 9, 2, 0, 500);
    expect(await askTheTime(fetch, () => twoMinutesLate)).toBe(120_000);
    expect(await askTheTime(answering(200, {}), () => 0)).toBeUndefined();
    expect(await askTheTime(offline, () => 0)).toBeUndefined();
  });
});

describe('the public address', () => {
  it('must answer as this service does', async () => {
    expect(await askForHealth('https://a.example', answering(200, { ok: true }))).toEqual({
      kind: 'answered',
      status: 200,
      ours: true,
    });
    expect(await askForHealth('https://a.example', answering(200, 'It works!'))).toMatchObject({
      ours: false,
    });
    expect(await askForHealth('https://a.example', offline)).toEqual({ kind: 'no answer' });
  });
});
