import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { startListener, type Listener } from '../openid-endpoint/listener.ts';
import {
  issuer,
  signingKey,
  startOpenIdEndpoint,
  type OpenIdEndpoint,
  type SigningKey,
} from '../openid-endpoint/openid-endpoint.ts';
import { discardServices, runUntilItEnds, startService, type ServiceOptions } from '../service.ts';

/** Each of its own, so that it is seen which one came out. */
const secrets = {
  password: 'client-secret-Qx7~vErYsEcReT',
  signing: 'link-signing-Zk9-vErYsEcReT-0123456789abcdef',
  database: 'database-Pw3-vErYsEcReT',
};
const appId = '00000000-0000-4000-8000-000000000001';
const tenant = '00000000-0000-4000-8000-000000000002';
const whole = {
  NODE_ENV: 'production',
  PACKS: 'slough',
  LOG_LEVEL: 'debug',
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_TENANT_ID: tenant,
  MICROSOFT_APP_PASSWORD: secrets.password,
  LINK_SIGNING_SECRET: secrets.signing,
};
const lost = `postgres://advice:${secrets.database}@127.0.0.1:1/advice`;

const secretsIn = (printed: string): readonly string[] =>
  Object.entries(secrets)
    .filter(([, secret]) => printed.includes(secret) || printed.includes(encodeURIComponent(secret)))
    .map(([name]) => name);

afterEach(discardServices);

describe('a service that cannot start prints no secret', () => {
  it.each<readonly [string, NonNullable<ServiceOptions['env']>, string]>([
    ['a bad setting beside it', { ...whole, PORT: 'x' }, 'PORT'],
    [
      'a secret that is too short',
      { ...whole, LINK_SIGNING_SECRET: secrets.signing.slice(0, 30) },
      'LINK_SIGNING_SECRET',
    ],
    ['a secret in the place of an id', { ...whole, MICROSOFT_APP_ID: secrets.password }, 'MICROSOFT_APP_ID'],
    [
      'a secret that must be absent',
      { ...whole, MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
      'MICROSOFT_APP_PASSWORD',
    ],
    [
      'a database of another kind',
      { ...whole, DATABASE_URL: lost.replace('postgres:', 'mysql:') },
      'DATABASE_URL',
    ],
    ['a database that is not there', { ...whole, DATABASE_URL: lost }, 'cannot start'],
    [
      'an address of a database that cannot be read',
      { ...whole, DATABASE_URL: `postgres://a:${secrets.database}@[::1:x/y` },
      'cannot start',
    ],
    [
      'a database whose password breaks its address',
      { ...whole, DATABASE_URL: `postgres://a:${secrets.database}/#?@h:99999/y` },
      'cannot start',
    ],
    ['a folder in the place of a database', { ...whole, DATABASE_URL: 'sqlite:/' }, 'cannot start'],
    ['a pack that is not there', { ...whole, PACKS: 'nowhere' }, 'nowhere'],
    ['a home without its pack', { ...whole, HOME_AUTHORITY: 'lambeth' }, 'HOME_AUTHORITY'],
  ])(
    'with %s',
    async (_what, env, named) => {
      const { exitCode, stdout, stderr } = await runUntilItEnds({ env });
      expect({ exitCode, named: stderr.includes(named), printed: secretsIn(stdout + stderr) }).toEqual({
        exitCode: 1,
        named: true,
        printed: [],
      });
    },
    60_000,
  );
});

describe('a service that runs prints no secret', () => {
  let key: SigningKey;
  let endpoint: OpenIdEndpoint;
  let teams: Listener;
  beforeAll(async () => {
    key = await signingKey('good');
    endpoint = await startOpenIdEndpoint([key]);
    teams = await startListener('127.0.0.1');
  });
  afterAll(async () => {
    await Promise.all([endpoint.close(), teams.close()]);
  });

  it('while it is given good and bad tokens, cannot get its own, and is told to end', async () => {
    const service = await startService({
      // Nobody answers for the directory there: the service cannot get a token to reply with.
      env: { ...whole, BOT_OPENID_METADATA_URL: endpoint.metadataUrl, HTTPS_PROXY: 'http://127.0.0.1:1' },
    });
    const now = Math.floor(Date.now() / 1000);
    const good = await new SignJWT({ iss: issuer, aud: appId, exp: now + 600, serviceurl: teams.url })
      .setProtectedHeader({ alg: 'RS256', kid: 'good' })
      .sign(key.privateKey);
    const said: string[] = [];
    for (const authorization of [`Bearer ${good}`, `Bearer ${good}x`, `Bearer ${secrets.password}`]) {
      const answer = await fetch(`${service.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({
          type: 'message',
          id: said.length.toString(),
          channelId: 'msteams',
          serviceUrl: teams.url,
          from: { id: '29:a' },
          recipient: { id: '28:b' },
          conversation: { id: 'a:1', tenantId: tenant },
          text: 'hello',
        }),
      });
      said.push(`${answer.status} ${await answer.text()}`);
    }
    expect(said.map((answer) => answer.slice(0, 3))).toEqual(['502', '401', '401']);
    expect(await service.stop()).toBe(0);
    const printed = service.stdout() + service.stderr() + said.join('\n');
    expect(service.stderr()).toContain('"event":"send failed"');
    expect(secretsIn(printed)).toEqual([]);
    // Nor may anybody else's token be found there, whole or in part.
    expect(printed).not.toContain(good.slice(0, 40));
    expect(teams.heard).toEqual([]);
  }, 90_000);
});

describe('Node’s crash reports, which hold the environment', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reports-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are not written, even where NODE_OPTIONS asks for them', async () => {
    const asked = `--report-on-fatalerror --report-uncaught-exception --report-on-signal --report-directory=${folder}`;
    const child = spawn(process.execPath, ['bot/main.ts'], {
      cwd: join(import.meta.dirname, '..', '..'),
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        PLAYGROUND: 'off',
        PACKS: 'slough',
        DATABASE_URL: `sqlite:${join(folder, 'crash.db')}`,
        LINK_SIGNING_SECRET: secrets.signing,
        NODE_OPTIONS: asked,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (piece: Buffer) => {
        if (piece.includes('listening on')) resolve();
      });
    });
    // The signal that makes Node write a report, then one that fells it.
    child.kill('SIGUSR2');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    child.kill('SIGABRT');
    await ended;
    const files = readdirSync(folder);
    expect(files.filter((name) => name.startsWith('report'))).toEqual([]);
    const kept = files.map((name) => readFileSync(join(folder, name), 'latin1')).join('');
    expect(secretsIn(kept)).toEqual([]);
  }, 60_000);
});
