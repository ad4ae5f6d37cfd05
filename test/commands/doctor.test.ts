import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { idFindings } from '../../commands/doctor/check-manifest.ts';
import { readConfig } from '../../bot/config.ts';
import { migrations } from '../../store/migrations/all.ts';
import { openStore } from '../../store/open.ts';
import { doctorSchema } from '../../tab/contract-doctor.ts';
import { meSchema } from '../../tab/contract.ts';
import { discardServices, startService, type Service } from '../service.ts';

const root = join(import.meta.dirname, '..', '..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  folders.push(folder);
  return folder;
}

function doctor(env: Readonly<Record<string, string>>): {
  readonly status: number | null;
  readonly stdout: string;
} {
  const { status, stdout } = spawnSync(process.execPath, ['commands/doctor.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], PACKS: 'slough', ...env },
  });
  return { status, stdout };
}

describe('npm run doctor', () => {
  it('finds nothing wrong on a machine where nothing is set, and makes no database', () => {
    const file = join(newFolder(), 'none.db');
    const { status, stdout } = doctor({ DATABASE_URL: `sqlite:${file}` });
    expect({ status, made: existsSync(file) }).toEqual({ status: 0, made: false });
    for (const heading of ['The settings', 'The database', 'The knowledge', 'The routes', 'The app package'])
      expect(stdout).toContain(heading);
    expect(stdout).toContain('It is valid');
  });

  it('ends with 1 and says what to do where a setting is bad, misspelt or its file is not there', () => {
    const { status, stdout } = doctor({
      PORT: 'ninety',
      DATABASE_URL_FILE: '/nowhere/address',
      PUBLIC_URLL: 'https://x.example',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/WRONG +PORT must be a number/);
    expect(stdout).toContain('DATABASE_URL_FILE names /nowhere/address, which cannot be read');
    expect(stdout).toContain('If PUBLIC_URL is meant');
  });

  it('leaves an older database as it is, reads its address from a file and tells nobody the password', async () => {
    const folder = newFolder();
    const file = join(folder, 'older.db');
    const opened = await openStore(`sqlite:${file}`, { now: Date.now, migrations: migrations.slice(0, 3) });
    if (opened.ok) await opened.store.close();
    writeFileSync(join(folder, 'address'), `sqlite:${file}\n`);
    const { status, stdout } = doctor({ DATABASE_URL_FILE: join(folder, 'address') });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining(`is at step 3 of ${migrations.length}`),
    });
    const database = new DatabaseSync(file, { readOnly: true });
    expect(database.prepare('select max(number) as step from migrations').get()).toEqual({ step: 3 });
    database.close();
    const server = doctor({ DATABASE_URL: 'postgres://someone:a-secret-word@127.0.0.1:1/none' });
    expect(server.status).toBe(1);
    expect(server.stdout).toContain('127.0.0.1:1/none cannot be opened');
    expect(server.stdout).not.toContain('a-secret-word');
  });

  it('compares the app package with the service’s own settings', () => {
    const appId = '00000000-0000-4000-8000-000000000001';
    const read = readConfig({
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_TENANT_ID: appId,
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      SIGN_IN_APP_ID: '00000000-0000-4000-8000-00000000000b',
      PACKS: 'slough',
      PUBLIC_URL: 'https://advice.example',
    });
    if (!read.ok) throw new Error(read.faults.join());
    const own = {
      bots: [{ botId: appId }],
      webApplicationInfo: {
        id: '00000000-0000-4000-8000-00000000000b',
        resource: 'api://advice.example/00000000-0000-4000-8000-00000000000b',
      },
      validDomains: ['advice.example'],
    };
    expect(idFindings(own, read.config)).toEqual([]);
    const others = {
      bots: [{ botId: 'x' }],
      webApplicationInfo: { id: appId, resource: `api://elsewhere.example/${appId}` },
      validDomains: [],
    };
    expect(idFindings(others, read.config)).toHaveLength(4);
  });
});

describe('the page for leads', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ env: { PACKS: 'slough' } });
  }, 60_000);
  afterAll(() => discardServices());
  const ask = (path: string, as: string): Promise<Response> =>
    fetch(`${service.url}/tab/api/${path}`, { headers: { Authorization: `Bearer ${as}` } });

  it('says the same as the command, to those who look after the service only', async () => {
    expect((await ask('doctor', 'asker')).status).toBe(403);
    expect(meSchema.parse(await (await ask('me', 'asker')).json()).lead).toBe(false);
    expect(meSchema.parse(await (await ask('me', 'adviser')).json()).lead).toBe(true);
    const { findings } = doctorSchema.parse(await (await ask('doctor', 'adviser')).json());
    const printed = doctor({ DATABASE_URL: `sqlite:${service.databaseFile}` }).stdout;
    expect(findings.length).toBeGreaterThan(8);
    // The size and what is left of the disk are those of the moment.
    const steady = findings.filter(({ check }) => check !== 'the database');
    expect(steady.filter(({ says }) => !printed.includes(says))).toEqual([]);
  }, 60_000);
});
