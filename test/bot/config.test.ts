import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readConfig, settingNames } from '../../bot/config.ts';

const appId = '00000000-0000-4000-8000-000000000001';
const tenant = '00000000-0000-4000-8000-000000000002';

describe('the settings', () => {
  it('run in local mode on this machine only when nothing is set', () => {
    expect(readConfig({ HOST: '0.0.0.0' })).toMatchObject({
      ok: true,
      config: { mode: 'local', host: '127.0.0.1', port: 3978, playground: true },
    });
  });

  it('refuse production without credentials', () => {
    const read = readConfig({ NODE_ENV: 'production' });
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(read)).toContain('MICROSOFT_APP_ID is missing');
  });

  it('list every bad and missing setting at once, by name', () => {
    const read = readConfig({
      MICROSOFT_APP_ID: appId,
      PORT: 'ninety',
      DATABASE_URL: 'mysql://db',
      LOG_LEVEL: 'loud',
      TENANTS: 'not-a-guid',
      SAFEGUARDING_FRONT_DOOR_PHONE: 'ask Bob',
    });
    const faults = read.ok ? [] : read.faults;
    for (const name of [
      'PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
      'TENANTS',
      'SAFEGUARDING_FRONT_DOOR_PHONE',
      'MICROSOFT_APP_TENANT_ID',
      'MICROSOFT_APP_PASSWORD',
    ]) {
      expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1);
    }
  });

  it('let in the bot’s own tenant where no other is named', () => {
    const read = readConfig({
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_TENANT_ID: tenant,
      MICROSOFT_APP_PASSWORD: 'secret',
      PACKS: 'slough',
    });
    expect(read).toMatchObject({
      ok: true,
      config: { mode: 'production', tenants: [{ tenant, authorities: [] }] },
    });
  });

  it('take the bot’s id for the app’s in Teams, unless it was packaged with another', () => {
    const production = {
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_TENANT_ID: tenant,
      MICROSOFT_APP_PASSWORD: 'secret',
      PACKS: 'slough',
    };
    const apart = '99999999-2222-4333-8444-555555555555';
    expect(readConfig(production)).toMatchObject({ config: { teamsAppId: appId } });
    expect(readConfig({ ...production, TEAMS_APP_ID: apart })).toMatchObject({
      config: { teamsAppId: apart },
    });
    expect(readConfig({ TEAMS_APP_ID: apart })).toMatchObject({ config: { teamsAppId: undefined } });
  });

  it('want no secret beside a managed identity', () => {
    const managed = {
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_TENANT_ID: tenant,
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      PACKS: 'slough',
    };
    expect(readConfig(managed)).toMatchObject({
      ok: true,
      config: { credentials: { type: 'UserAssignedMSI' } },
    });
    expect(JSON.stringify(readConfig({ ...managed, MICROSOFT_APP_PASSWORD: 'x' }))).toContain(
      'must be absent',
    );
  });

  it('take an empty setting for one that is not set', () => {
    expect(readConfig({ PACKS: '', HOME_AUTHORITY: ' ', PORT: '' })).toMatchObject({
      ok: true,
      config: { packs: undefined },
    });
  });

  it('are each in .env.example with a line of explanation', () => {
    const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
    for (const name of settingNames) {
      const at = lines.findIndex((line) => line.startsWith(`${name}=`));
      expect({ name, explained: lines[at - 1]?.startsWith('# ') }).toEqual({ name, explained: true });
    }
  });
});
