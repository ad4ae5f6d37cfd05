import { beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, createLocalJWKSet, type JWK } from 'jose';
import { entraSignIn } from '../../../tab/sign-in/entra-sign-in.ts';
import type { SignIn } from '../../../tab/sign-in/sign-in.ts';

const tenant = '11111111-2222-4333-8444-555555555555';
const stranger = '99999999-2222-4333-8444-555555555555';
const appId = 'aaaaaaaa-2222-4333-8444-555555555555';
const person = 'bbbbbbbb-2222-4333-8444-555555555555';
const loginUrl = 'https://login.microsoftonline.com';
const now = Date.UTC(2026, 10, 22, 9);
const seconds = now / 1000;

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let key: Key;
let otherKey: Key;
let publicJwk: JWK;
let signIn: SignIn;

beforeAll(async () => {
  const ours = await generateKeyPair('RS256', { extractable: true });
  key = ours.privateKey;
  publicJwk = { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'RS256' };
  otherKey = (await generateKeyPair('RS256')).privateKey;
  signIn = entraSignIn({
    loginUrl,
    appId,
    isLetIn: (id) => id === tenant,
    channelUserIdOf: (_tenant, id) => Promise.resolve(id === person ? '29:met' : undefined),
    keysOf: () => createLocalJWKSet({ keys: [publicJwk] }),
    now: () => now,
  });
});

const good = {
  tid: tenant,
  oid: person,
  scp: 'access_as_user',
  name: 'A Worker',
  iss: `${loginUrl}/${tenant}/v2.0`,
  aud: appId,
  iat: seconds - 60,
  nbf: seconds - 60,
  exp: seconds + 3600,
};

async function token(changes: Readonly<Record<string, unknown>> = {}, signedBy: Key = key): Promise<string> {
  const claims = Object.fromEntries(
    Object.entries({ ...good, ...changes }).filter(([, value]) => value !== undefined),
  );
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(signedBy);
}

describe('signing in to the pages with Entra', () => {
  it('knows who it is by tenant and object id, and by which id messages reach them', async () => {
    expect(await signIn(`Bearer ${await token()}`)).toEqual({
      ok: true,
      visitor: { person: { tenant, entraId: person, channelUserId: '29:met', name: 'A Worker' } },
    });
  });

  it.each([
    ['its id in capitals as the audience', { aud: appId.toUpperCase() }],
    ['an api:// audience', { aud: `api://${appId}` }],
    ['an api:// audience with a host', { aud: `api://advice.example.gov.uk/${appId}` }],
    ['an api:// audience of a bot', { aud: `api://advice.example.gov.uk/botid-${appId}` }],
    ['the issuer of version 1', { iss: `https://sts.windows.net/${tenant}/` }],
    ['several scopes', { scp: 'profile access_as_user' }],
    ['a clock half a minute behind', { exp: seconds - 30 }],
  ])('takes %s', async (_what, changes) => {
    expect(await signIn(`Bearer ${await token(changes)}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['another audience', { aud: stranger }],
    ['an audience that only ends like ours', { aud: `api://evil.example/${appId}x` }],
    ['an audience with ours inside a path', { aud: `https://evil.example/${appId}` }],
    ['another issuer', { iss: 'https://evil.example/v2.0' }],
    ['the issuer of another tenant', { iss: `${loginUrl}/${stranger}/v2.0` }],
    ['no issuer', { iss: undefined }],
    ['a time that is over', { exp: seconds - 120 }],
    ['no end', { exp: undefined }],
    ['a time that has not begun', { nbf: seconds + 600 }],
    ['no scope', { scp: undefined }],
    ['another scope', { scp: 'User.Read' }],
    ['a scope that only begins like ours', { scp: 'access_as_user_impersonation' }],
    ['no object id', { oid: undefined }],
    ['an object id that is none', { oid: 'a.worker@example.org' }],
  ])('asks to sign in again on %s', async (_what, changes) => {
    expect(await signIn(`Bearer ${await token(changes)}`)).toEqual({ ok: false, status: 401 });
  });

  it('asks to sign in again on a signature by another key', async () => {
    expect(await signIn(`Bearer ${await token({}, otherKey)}`)).toEqual({ ok: false, status: 401 });
  });

  it('asks to sign in again on a token that was changed', async () => {
    const [head = '', , signature = ''] = (await token()).split('.');
    const claims = Buffer.from(JSON.stringify({ ...good, oid: stranger })).toString('base64url');
    expect(await signIn(`Bearer ${head}.${claims}.${signature}`)).toEqual({ ok: false, status: 401 });
  });

  it('asks to sign in again on no signature and on one made with the public key as a secret', async () => {
    expect(await signIn(`Bearer ${new UnsecuredJWT(good).encode()}`)).toEqual({ ok: false, status: 401 });
    const secret = new TextEncoder().encode(JSON.stringify(publicJwk));
    const forged = await new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(secret);
    expect(await signIn(`Bearer ${forged}`)).toEqual({ ok: false, status: 401 });
  });

  it.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['no token', 'Bearer'],
    ['a word', 'Bearer x'],
    ['three words', 'Bearer a.b.c'],
    ['another scheme', 'Basic abc'],
    ['a token that is too long', `Bearer ${'a'.repeat(9_000)}`],
  ])('asks to sign in on %s', async (_what, header) => {
    expect(await signIn(header)).toEqual({ ok: false, status: 401 });
  });

  it('turns another tenant away before any key is fetched', async () => {
    let asked = 0;
    const careful = entraSignIn({
      loginUrl,
      appId,
      isLetIn: (id) => id === tenant,
      channelUserIdOf: () => Promise.resolve(undefined),
      keysOf: () => {
        asked += 1;
        return createLocalJWKSet({ keys: [publicJwk] });
      },
      now: () => now,
    });
    const theirs = await token({ tid: stranger, iss: `${loginUrl}/${stranger}/v2.0` });
    expect(await careful(`Bearer ${theirs}`)).toEqual({ ok: false, status: 403 });
    expect(asked).toBe(0);
  });
});
