import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { startListener, type Listener } from '../openid-endpoint/listener.ts';
import {
  closed,
  issuer,
  listen,
  signingKey,
  startOpenIdEndpoint,
  type OpenIdEndpoint,
  type SigningKey,
} from '../openid-endpoint/openid-endpoint.ts';
import { waitUntil } from '../teams-simulator/wait-until.ts';

/**
 * The image as far as it can be had without Docker: what the last stage copies, the packages that `npm ci --omit=dev
 * --omit=optional` installs, its settings, its start and its health check.
 */
const root = join(import.meta.dirname, '..', '..');
const lastStage = readFileSync(join(root, 'infra/Dockerfile'), 'utf8')
  .replaceAll(/\\\n\s*/g, ' ')
  .split(/^FROM /m)
  .at(-1)
  ?.split('\n');
const lines = (instruction: string): readonly string[] =>
  (lastStage ?? []).flatMap((line) =>
    line.startsWith(`${instruction} `) ? [line.slice(instruction.length + 1)] : [],
  );
const words = (line = '[]'): readonly string[] =>
  z.array(z.string()).parse(JSON.parse(line.slice(line.indexOf('['))));

const appId = '00000000-0000-4000-8000-000000000001';
const tenant = '00000000-0000-4000-8000-000000000002';
let folder = '';
let app = '';
let env: Record<string, string> = {};
let key: SigningKey;
let endpoint: OpenIdEndpoint | undefined;
let teams: Listener | undefined;
let service: ChildProcess | undefined;
let printed = '';
let files: readonly string[] = [];
const filesInApp = (): readonly string[] =>
  readdirSync(app, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** Only what is needed to run, each package where the image has it; the links are not followed, so that nothing else is found. */
function installPackages(): void {
  const lock = z
    .object({
      packages: z.record(
        z.string(),
        z.object({
          dev: z.boolean().optional(),
          optional: z.boolean().optional(),
          devOptional: z.boolean().optional(),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const needed = Object.entries(lock.packages).flatMap(([path, { dev, optional, devOptional }]) =>
    /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) &&
    dev !== true &&
    optional !== true &&
    devOptional !== true
      ? [path]
      : [],
  );
  expect(needed.length).toBeGreaterThan(100);
  for (const path of needed) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    symlinkSync(join(root, path), join(app, path));
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-'));
  app = join(folder, 'app');
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'tmp'));
  for (const line of lines('COPY')) {
    const [from = '', to = ''] = line.split(' ').filter((word) => !word.startsWith('--'));
    if (from.endsWith('node_modules')) continue;
    const target = to.endsWith('/') ? join(app, to, basename(from)) : join(app, to);
    // What was built is kept out of the image's sources, and comes from the stage that builds it.
    const filter = (path: string): boolean => from.endsWith('dist') || path !== join(root, 'tab/dist');
    cpSync(join(root, from.replace(/^\/app\//, '')), target, { recursive: true, filter });
  }
  installPackages();
  files = filesInApp();
  key = await signingKey('good');
  const microsoft = (endpoint = await startOpenIdEndpoint([key]));
  teams = await startListener('127.0.0.1');
  const free = createServer();
  const port = await listen(free);
  await closed(free);
  const own = [...(lines('ENV')[0] ?? '').matchAll(/([A-Z_]+)=(\S+)/g)].map(
    ([, name = '', value = '']) => [name, value.replace(/\/(data|tmp)\//, `${folder}/$1/`)] as const,
  );
  env = {
    ...Object.fromEntries(own),
    TMPDIR: join(folder, 'tmp'),
    NODE_OPTIONS: '--preserve-symlinks',
    // On this machine only, with keys from this machine.
    HOST: '127.0.0.1',
    PORT: String(port),
    BOT_OPENID_METADATA_URL: microsoft.metadataUrl,
    ...microsoft.identity,
    MICROSOFT_APP_TYPE: 'UserAssignedMSI',
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: tenant,
    PACKS: 'slough',
    SEARCH_VECTORS: 'off',
  };
  const [, ...start] = words(lines('CMD').at(-1));
  service = spawn(process.execPath, start, { cwd: app, env });
  for (const stream of [service.stdout, service.stderr])
    stream?.on('data', (piece) => (printed += String(piece)));
  await waitUntil(
    async () => {
      if (service?.exitCode !== null) throw new Error(`The image ended by itself:\n${printed}`);
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      return ready?.ok === true ? true : undefined;
    },
    'the image to be ready',
    () => printed,
    40_000,
  );
}, 90_000);
afterAll(async () => {
  service?.kill('SIGKILL');
  await Promise.all([endpoint?.close(), teams?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('what the image holds', () => {
  it('starts, is healthy by its own check, and shows the pages', async () => {
    const check = lines('HEALTHCHECK').join('');
    const [, ...args] = words(check);
    expect(spawnSync(process.execPath, args, { cwd: app, env }).status).toBe(0);
    expect(spawnSync(process.execPath, args, { cwd: app, env: { ...env, PORT: '1' } }).status).toBe(1);
    expect((await fetch(`http://127.0.0.1:${env['PORT']}/tab`)).status).toBe(200);
  });

  it('answers a signed question', async () => {
    const now = Math.floor(Date.now() / 1000);
    const token = await new SignJWT({
      iss: issuer,
      aud: appId,
      nbf: now - 60,
      exp: now + 3_600,
      serviceurl: teams?.url,
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
      .sign(key.privateKey);
    const answer = await fetch(`http://127.0.0.1:${env['PORT']}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        type: 'message',
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl: teams?.url,
        from: { id: '29:someone', aadObjectId: randomUUID() },
        recipient: { id: `28:${appId}` },
        conversation: { id: 'a:chat', conversationType: 'personal', tenantId: tenant },
        channelData: { tenant: { id: tenant } },
        text: 'who goes to the first PEP?',
      }),
    });
    expect(answer.status).toBe(200);
    expect(teams?.heard.at(-1)?.body).toContain('"summary":"Answer: ');
  });

  it('runs the commands of the runbook, and ends when it is told to', async () => {
    const run = (...args: readonly string[]): number | null =>
      spawnSync(process.execPath, ['--import', './bot/require-node-24.js', ...args], { cwd: app, env })
        .status;
    expect(run('commands/db-backup.ts', join(folder, 'data', 'copy.jsonl'))).toBe(0);
    expect(run('commands/audit-verify.ts')).toBe(0);
    // Without credentials of Microsoft's it has something to say, and says it.
    const doctor = spawnSync(process.execPath, ['commands/doctor.ts'], { cwd: app, env, encoding: 'utf8' });
    expect(doctor.stdout).toContain('is up to date');
    const ended = new Promise<number | null>((resolve) => service?.once('close', resolve));
    service?.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 60_000);

  it('has no package that is for development only', () => {
    const has = (name: string): boolean =>
      spawnSync(process.execPath, ['--input-type=module', '-e', `await import('${name}')`], { cwd: app, env })
        .status === 0;
    expect({ kysely: has('kysely'), vite: has('vite') }).toEqual({ kysely: true, vite: false });
  });

  it('was written to nowhere but where the image allows it', () => {
    expect(filesInApp()).toEqual(files);
  });
});
