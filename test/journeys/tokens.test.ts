import { createHmac, randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportSPKI, importJWK, SignJWT, type JWTPayload } from 'jose';
import { startListener, type Listener } from '../openid-endpoint/listener.ts';
import {
  issuer,
  ownToken,
  signingKey,
  startOpenIdEndpoint,
  type OpenIdEndpoint,
  type SigningKey,
} from '../openid-endpoint/openid-endpoint.ts';
import { discardServices, runUntilItEnds, startService, type Service } from '../service.ts';

/**
 * What Teams sends is signed with keys that the OpenID endpoint lists; here the keys are real and the endpoint, Teams
 * and the bot's managed identity are on this machine. The token signs neither the body nor the address: whoever holds
 * a live token may say what they like with it, which is why it travels over TLS only and lives an hour.
 */
const appId = '00000000-0000-4000-8000-000000000001';
const ours = '00000000-0000-4000-8000-000000000002';
const foreign = '00000000-0000-4000-8000-00000000000f';

let good: SigningKey;
let other: SigningKey;
let directLine: SigningKey;
let unlisted: SigningKey;
let endpoint: OpenIdEndpoint;
let teams: Listener;
let stranger: Listener;
let service: Service;

beforeAll(async () => {
  [good, other, directLine, unlisted] = await Promise.all([
    signingKey('good'),
    signingKey('other'),
    signingKey('direct-line', ['directline']),
    signingKey('unlisted'),
  ]);
  endpoint = await startOpenIdEndpoint([good, other, directLine]);
  teams = await startListener('127.0.0.1');
  stranger = await startListener('127.0.0.2');
  service = await startService({ env: environment() });
}, 60_000);
afterAll(async () => {
  await discardServices();
  await Promise.all([endpoint.close(), teams.close(), stranger.close()]);
});

const environment = (): Record<string, string> => ({
  NODE_ENV: 'production',
  PACKS: 'slough',
  HOST: '127.0.0.1',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_TENANT_ID: ours,
  BOT_OPENID_METADATA_URL: endpoint.metadataUrl,
  ...endpoint.identity,
});

const now = (): number => Math.floor(Date.now() / 1000);
const claims = (changes: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  aud: appId,
  nbf: now() - 60,
  exp: now() + 3_600,
  serviceurl: teams.url,
  ...changes,
});

interface Signed {
  readonly payload?: JWTPayload;
  readonly key?: SigningKey;
  readonly header?: Record<string, unknown>;
}

function token({ payload = claims(), key = good, header = {} }: Signed = {}): Promise<string> {
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })
    .sign(key.privateKey);
}

const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
/** A token with another part in the place of one of its own: 0 the header, 1 the payload, 2 the signature. */
const withPart = (signed: string, place: 0 | 1 | 2, part: string): string =>
  signed
    .split('.')
    .map((own, index) => (index === place ? part : own))
    .join('.');

const activity = (changes: object = {}): Record<string, unknown> => ({
  type: 'message',
  id: randomUUID(),
  channelId: 'msteams',
  serviceUrl: teams.url,
  from: { id: '29:someone', aadObjectId: randomUUID() },
  recipient: { id: `28:${appId}` },
  conversation: { id: 'a:chat', conversationType: 'personal', tenantId: ours },
  channelData: { tenant: { id: ours } },
  text: 'what is a pep',
  ...changes,
});

const press = {
  v: 1,
  verb: 'make-policy',
  authority: 'cambridgeshire',
  policy: 'model-policy-file',
  setting: 'Anytown School',
};

const post = (authorization: string | undefined, body: object = activity()): Promise<Response> =>
  fetch(`${service.url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: JSON.stringify(body),
  });

describe('a signed message', () => {
  it('is answered to Teams, with the bot’s own token', async () => {
    const before = teams.heard.length;
    expect((await post(`Bearer ${await token()}`)).status).toBe(200);
    const [call, ...more] = teams.heard.slice(before);
    expect(more).toEqual([]);
    expect(call).toMatchObject({ method: 'POST', authorization: `Bearer ${ownToken}` });
    expect(call?.path).toMatch(/^\/uk\/v3\/conversations\/a%3Achat\/activities/);
    expect(call?.body).toContain('"summary":"Answer: PEP"');
  });

  it('is answered once, however often it is replayed', async () => {
    const before = teams.heard.length;
    const said = activity();
    const authorization = `Bearer ${await token()}`;
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(authorization, said)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(teams.heard.length - before).toBe(1);
  });

  it('may be signed a few minutes ahead of this machine’s clock or behind it', async () => {
    for (const payload of [claims({ nbf: now() + 240 }), claims({ exp: now() - 240 })])
      expect((await post(`Bearer ${await token({ payload })}`)).status).toBe(200);
  });
});

/** Every header here must be refused with 401, before anything is done. */
const forged: readonly (readonly [string, () => Promise<string | undefined>])[] = [
  ['no header', () => Promise.resolve(undefined)],
  ['an empty bearer', () => Promise.resolve('Bearer ')],
  ['a token without a scheme', () => token()],
  ['another scheme', async () => `Basic ${await token()}`],
  ['the scheme in other letters', async () => `bearer ${await token()}`],
  ['two tokens', async () => `Bearer ${await token()} ${await token()}`],
  ['two tokens with a comma', async () => `Bearer ${await token()}, Bearer ${await token()}`],
  ['rubbish', () => Promise.resolve('Bearer rubbish')],
  ['three parts of rubbish', () => Promise.resolve('Bearer a.b.c')],
  ['a payload that is no JSON', async () => `Bearer ${withPart(await token(), 1, 'eyJpc3M')}`],
  [
    'another issuer',
    async () => `Bearer ${await token({ payload: claims({ iss: 'https://evil.example' }) })}`,
  ],
  ['no issuer', async () => `Bearer ${await token({ payload: without('iss') })}`],
  [
    'a list of issuers',
    async () => `Bearer ${await token({ payload: { ...claims(), iss: [issuer] as never } })}`,
  ],
  [
    'the issuer of the emulator, for our own app',
    async () =>
      `Bearer ${await token({
        payload: claims({
          iss: 'https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/',
          ver: '1.0',
          appid: appId,
        }),
      })}`,
  ],
  [
    'another bot’s token, as for a skill',
    async () =>
      `Bearer ${await token({ payload: claims({ ver: '1.0', appid: '00000000-0000-4000-8000-0000000000aa' }) })}`,
  ],
  ['another audience', async () => `Bearer ${await token({ payload: claims({ aud: foreign }) })}`],
  ['no audience', async () => `Bearer ${await token({ payload: without('aud') })}`],
  [
    'our audience among others',
    async () => `Bearer ${await token({ payload: claims({ aud: [appId, foreign] }) })}`,
  ],
  ['an unknown key', async () => `Bearer ${await token({ key: unlisted })}`],
  [
    'an unknown key under a known name',
    async () => `Bearer ${await token({ key: unlisted, header: { kid: 'good' } })}`,
  ],
  [
    'a known key under the name of another',
    async () => `Bearer ${await token({ header: { kid: 'other' } })}`,
  ],
  ['no key’s name', async () => `Bearer ${await token({ header: { kid: undefined } })}`],
  ['a key that may not sign for Teams', async () => `Bearer ${await token({ key: directLine })}`],
  [
    'a key of its own in its header',
    async () => `Bearer ${await token({ key: unlisted, header: { jwk: unlisted.publicJwk } })}`,
  ],
  [
    'no algorithm',
    () => Promise.resolve(`Bearer ${encoded({ alg: 'none', kid: 'good' })}.${encoded(claims())}.`),
  ],
  [
    'no algorithm over a good signature',
    async () => `Bearer ${withPart(await token(), 0, encoded({ alg: 'none', kid: 'good' }))}`,
  ],
  ['a signature made with the public key as a password', async () => `Bearer ${await signedWithPublicKey()}`],
  ['another algorithm of the same key', async () => `Bearer ${await signedAs('PS256')}`],
  ['an expired token', async () => `Bearer ${await token({ payload: claims({ exp: now() - 301 - 60 }) })}`],
  ['a token that never expires', async () => `Bearer ${await token({ payload: without('exp') })}`],
  ['a token for later', async () => `Bearer ${await token({ payload: claims({ nbf: now() + 301 + 60 }) })}`],
  ['a changed payload', async () => `Bearer ${withPart(await token(), 1, encoded(claims({ sub: 'me' })))}`],
  [
    'a changed header',
    async () => `Bearer ${withPart(await token(), 0, encoded({ alg: 'RS256', kid: 'good', x: 1 }))}`,
  ],
  ['no signature', async () => `Bearer ${withPart(await token(), 2, '')}`],
  [
    'another token’s signature',
    async () =>
      `Bearer ${withPart(await token(), 2, signatureOf(await token({ payload: claims({ sub: 'me' }) })))}`,
  ],
  [
    'a changed signature',
    async () =>
      `Bearer ${withPart(
        await token(),
        2,
        signatureOf(await token()).replace(/^./, (c) => (c === 'A' ? 'B' : 'A')),
      )}`,
  ],
  [
    'another service URL than it was signed for',
    async () => `Bearer ${await token({ payload: claims({ serviceurl: 'http://127.0.0.1:1/' }) })}`,
  ],
  ['no service URL', async () => `Bearer ${await token({ payload: without('serviceurl') })}`],
];

describe('a message with', () => {
  it.each(forged)('%s is refused, and nothing leaves', async (_what, authorization) => {
    const before = teams.heard.length;
    const answer = await post(await authorization());
    expect({ status: answer.status, body: await answer.text(), left: teams.heard.length - before }).toEqual({
      status: 401,
      body: '{"error":"unauthorized"}',
      left: 0,
    });
  });

  it('none of which has made the service fetch anything but its keys, once', () => {
    expect(endpoint.asked.filter((path) => path !== '/identity')).toEqual(['/openid', '/keys']);
  });
});

describe('a well signed message from', () => {
  it.each([
    ['another machine', () => stranger.url],
    ['the cloud’s own metadata address', () => 'http://169.254.169.254/metadata/identity/'],
    ['the internet', () => 'https://evil.example/'],
    ['this machine by another name', () => teams.url.replace('127.0.0.1', '127.1.1.1')],
  ])('a service URL on %s is refused; neither a call nor a token leaves', async (_what, of) => {
    const tokens = endpoint.asked.length;
    const authorization = `Bearer ${await token({ payload: claims({ serviceurl: of() }) })}`;
    const before = teams.heard.length;
    for (const text of ['what is a pep', 'she says her dad is going to kill her tonight']) {
      expect((await post(authorization, activity({ serviceUrl: of(), text }))).status).toBe(403);
    }
    expect([stranger.heard.length, teams.heard.length - before, endpoint.asked.length - tokens]).toEqual([
      0, 0, 0,
    ]);
  });

  it.each([
    ['a message', {}],
    [
      'a press',
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'help', data: { v: 1, verb: 'help' } } },
      },
    ],
    ['a press from an old client', { text: undefined, value: { v: 1, verb: 'help' } }],
    ['another invoke', { type: 'invoke', name: 'task/fetch', value: {} }],
    [
      'a look-up from a compose box',
      {
        type: 'invoke',
        name: 'composeExtension/query',
        value: { commandId: 'knowledge', parameters: [{ name: 'words', value: 'laptops' }] },
      },
    ],
    [
      'a message action',
      { type: 'invoke', name: 'composeExtension/fetchTask', value: { commandId: 'askAboutMessage' } },
    ],
    ...['composeExtension/submitAction', 'task/submit'].map(
      (name) => [name, { type: 'invoke', name, value: { data: { v: 1, verb: 'help' } } }] as [string, object],
    ),
    ['an installation', { type: 'installationUpdate', action: 'add' }],
    ['a removal', { type: 'installationUpdate', action: 'remove' }],
    ['a change of members', { type: 'conversationUpdate', membersAdded: [{ id: `28:${appId}` }] }],
    ['an edit', { type: 'messageUpdate' }],
    ['a deletion', { type: 'messageDelete' }],
  ])('a foreign tenant is refused and changes nothing: %s', async (_what, changes) => {
    const before = { calls: teams.heard.length, kept: rowsNaming(foreign) };
    for (const tenant of [
      { conversation: { id: 'a:abroad', conversationType: 'personal', tenantId: foreign } },
      { channelData: { tenant: { id: foreign } } },
      { conversation: { id: 'a:abroad', conversationType: 'personal' }, channelData: undefined },
    ]) {
      const answer = await post(`Bearer ${await token()}`, activity({ ...changes, ...tenant }));
      expect({ status: answer.status, body: await answer.text() }).toEqual({
        status: 403,
        body: '{"error":"forbidden"}',
      });
    }
    expect({ calls: teams.heard.length, kept: rowsNaming(foreign) }).toEqual(before);
    expect(rowsNaming('a:abroad')).toBe(0);
  });

  it('a chat that only a compose box was in is not kept', async () => {
    for (const name of ['composeExtension/query', 'composeExtension/submitAction']) {
      const answer = await post(
        `Bearer ${await token()}`,
        activity({
          type: 'invoke',
          name,
          value: { commandId: 'knowledge', parameters: [], data: { v: 1, verb: 'help' } },
          conversation: { id: 'a:somebody-elses', conversationType: 'personal', tenantId: ours },
        }),
      );
      expect(answer.status).toBe(200);
    }
    expect(rowsNaming('a:somebody-elses', 'conversations')).toBe(0);
  });

  it('an allowed tenant is kept, so that the search above can find something', async () => {
    await post(`Bearer ${await token()}`);
    expect(rowsNaming(ours)).toBeGreaterThan(0);
  });
});

describe('a link to a file', () => {
  const secret = 'a-secret-for-links-of-this-test-only-0123456789';
  const start = (tenants: string): Promise<Service> =>
    startService({
      env: {
        ...environment(),
        PACKS: 'cambridgeshire',
        LINK_SIGNING_SECRET: secret,
        PUBLIC_URL: 'https://advice.example',
        TENANTS: tenants,
      },
    });

  it('opens for the tenant it was made for, and no more once that is not let in', async () => {
    const both = await start(`${ours},${foreign}`);
    const before = teams.heard.length;
    const asked = activity({ text: undefined, value: press });
    const answer = await fetch(`${both.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
      body: JSON.stringify(asked),
    });
    expect(answer.status).toBe(200);
    const sent = teams.heard
      .slice(before)
      .map(({ body }) => body)
      .join('\n');
    const path = /https:\/\/advice\.example(\/files\/policy\?[^"]+)/.exec(sent)?.[1] ?? 'no link';
    expect((await fetch(both.url + path)).status).toBe(200);
    await both.discard();
    const afterwards = await start(foreign);
    expect((await fetch(afterwards.url + path)).status).toBe(403);
    await afterwards.discard();
  }, 60_000);
});

describe('where the keys come from', () => {
  it('is waited for no longer than Teams waits; meanwhile nothing is let in', async () => {
    const away = await startOpenIdEndpoint([good]);
    await away.close();
    const alone = await startService({
      env: { ...environment(), BOT_OPENID_METADATA_URL: away.metadataUrl },
    });
    const before = teams.heard.length;
    const answer = await fetch(`${alone.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
      body: JSON.stringify(activity()),
    });
    expect({ status: answer.status, left: teams.heard.length - before }).toEqual({ status: 503, left: 0 });
    await alone.discard();
  }, 60_000);

  it.each([
    [
      'plain http elsewhere',
      { BOT_OPENID_METADATA_URL: 'http://keys.example/openid' },
      'BOT_OPENID_METADATA_URL',
    ],
    ['this machine, for a service that others reach', { HOST: '0.0.0.0' }, 'HOST'],
  ])(
    'is never %s',
    async (_what, changes, named) => {
      const { exitCode, stderr } = await runUntilItEnds({ env: { ...environment(), ...changes } });
      expect({ exitCode, named: stderr.includes(named) }).toEqual({ exitCode: 1, named: true });
    },
    60_000,
  );
});

function without(claim: string): JWTPayload {
  const { [claim]: _left, ...rest } = claims();
  return rest;
}

function signatureOf(signed: string): string {
  return signed.split('.')[2] ?? '';
}

/** The old trick: the public key, which everybody has, taken for a shared password. */
async function signedWithPublicKey(): Promise<string> {
  const key = await importJWK({ ...good.publicJwk, alg: 'RS256' }, 'RS256', { extractable: true });
  const pem = await exportSPKI(key as Parameters<typeof exportSPKI>[0]);
  const signed = `${encoded({ alg: 'HS256', typ: 'JWT', kid: 'good' })}.${encoded(claims())}`;
  return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
}

/** A header that claims one algorithm over a signature made by another. */
async function signedAs(alg: string): Promise<string> {
  return withPart(await token(), 0, encoded({ alg, typ: 'JWT', kid: 'good' }));
}

/** How many rows of the whole database name this, in any column. */
function rowsNaming(text: string, only?: string): number {
  const database = new DatabaseSync(service.databaseFile, { readOnly: true });
  try {
    const tables = database
      // An index of words cannot be read by itself; the tables that it is kept in can.
      .prepare("select name from pragma_table_list where schema = 'main' and type in ('table', 'shadow')")
      .all()
      .map(({ name }) => String(name))
      .filter((name) => only === undefined || name === only);
    return tables
      .flatMap((table) => database.prepare(`select * from "${table}"`).all())
      .filter((row) => JSON.stringify(row).includes(text)).length;
  } finally {
    database.close();
  }
}
