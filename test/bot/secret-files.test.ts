import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSettings } from '../../bot/secret-files.ts';

const appId = '00000000-0000-4000-8000-000000000001';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const production = (changes: Readonly<Record<string, string>>) =>
  readSettings({
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: appId,
    PACKS: 'slough',
    ...changes,
  });

describe('a secret in a file', () => {
  it('is read at each start, so that a new one takes the place of the old', () => {
    const file = join(folder, 'password');
    const passwordNow = (): unknown => {
      const read = production({ MICROSOFT_APP_PASSWORD_FILE: file });
      return read.ok ? read.config.credentials : read.faults;
    };
    writeFileSync(file, 'the-first\n');
    expect(passwordNow()).toMatchObject({ password: 'the-first' });
    writeFileSync(file, '  the-second \n');
    expect(passwordNow()).toMatchObject({ password: 'the-second' });
  });

  it('may be any setting, and is read only where it is wanted', () => {
    const file = join(folder, 'address');
    writeFileSync(file, 'postgres://u:p@h/d');
    const environment = { DATABASE_URL_FILE: file, PORT: 'ninety' };
    expect(readSettings(environment, ['DATABASE_URL'])).toMatchObject({
      ok: true,
      config: { databaseUrl: 'postgres://u:p@h/d' },
    });
    expect(readSettings(environment)).toMatchObject({ ok: false });
  });

  it('that is empty is a secret that is missing', () => {
    const file = join(folder, 'password');
    writeFileSync(file, '\n');
    const read = production({ MICROSOFT_APP_PASSWORD_FILE: file });
    expect(JSON.stringify(read)).toContain('MICROSOFT_APP_PASSWORD is missing');
  });

  it('is refused beside the same setting in the open, and where it cannot be read, without telling it', () => {
    const file = join(folder, 'password');
    writeFileSync(file, 'a-secret-word');
    const both = production({ MICROSOFT_APP_PASSWORD_FILE: file, MICROSOFT_APP_PASSWORD: 'another-word' });
    expect(both).toMatchObject({ ok: false });
    expect(JSON.stringify(both)).toContain('are both set');
    expect(JSON.stringify(both)).not.toMatch(/-word/);
    const gone = production({ MICROSOFT_APP_PASSWORD_FILE: join(folder, 'none') });
    expect(JSON.stringify(gone)).toContain('cannot be read');
  });
});
