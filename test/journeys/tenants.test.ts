import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { startListener, type Listener } from '../openid-endpoint/listener.ts';
import {
  issuer,
  signingKey,
  startOpenIdEndpoint,
  type OpenIdEndpoint,
  type SigningKey,
} from '../openid-endpoint/openid-endpoint.ts';
import { discardServices, runUntilItEnds, startService, type Service } from '../service.ts';
import { waitUntil } from '../teams-simulator/wait-until.ts';

/** Which tenants are let in and whose each is: by the settings, and over them by what leads say while the service runs. */
const appId = '00000000-0000-4000-8000-000000000001';
const council = '00000000-0000-4000-8000-000000000002';
const school = '00000000-0000-4000-8000-000000000003';
const trust = '00000000-0000-4000-8000-000000000004';
const lead = '00000000-0000-4000-8000-0000000000aa';

let key: SigningKey;
let endpoint: OpenIdEndpoint;
let teams: Listener;
let service: Service;
let other: Service;

const environment = (): Record<string, string> => ({
  NODE_ENV: 'production',
  PACKS: 'slough,hillingdon',
  HOME_AUTHORITY: 'slough',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_TENANT_ID: council,
  TENANTS: `${council.toUpperCase()}, ${school}=hillingdon`,
  LEADS: lead,
  SAFEGUARDING_FRONT_DOOR_PHONE: '01632 960001',
  BOT_OPENID_METADATA_URL: endpoint.metadataUrl,
  ...endpoint.identity,
});

beforeAll(async () => {
  key = await signingKey('good');
  endpoint = await startOpenIdEndpoint([key]);
  teams = await startListener('127.0.0.1');
  service = await startService({ env: environment() });
  other = await startService({
    env: { ...environment(), DATABASE_URL: `sqlite:${service.databaseFile}` },
  });
}, 60_000);
afterAll(async () => {
  await discardServices();
  await Promise.all([endpoint.close(), teams.close()]);
});

/** What somebody types in their own chat, and what of it Teams was sent. */
async function says(
  text: string,
  {
    tenant = council,
    who = randomUUID(),
    at = service,
  }: { readonly tenant?: string; readonly who?: string; readonly at?: Service } = {},
): Promise<{ readonly status: number; readonly heard: string }> {
  const seconds = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: appId, nbf: seconds - 60, exp: seconds + 600, serviceurl: teams.url };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
    .sign(key.privateKey);
  const before = teams.heard.length;
  const { status } = await fetch(`${at.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: teams.url,
      from: { id: `29:${who}`, aadObjectId: who },
      recipient: { id: `28:${appId}` },
      conversation: { id: `a:${who}`, conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      text,
    }),
  });
  const heard = teams.heard
    .slice(before)
    .map(({ body }) => body)
    .join('\n');
  return { status, heard };
}
const leadSays = async (text: string): Promise<string> => (await says(text, { who: lead })).heard;

describe('a tenant', () => {
  it('is answered from the authority that the settings give it, with that council’s routes', async () => {
    expect((await says('who goes to the first pep')).heard).toContain('"authority":"slough"');
    const { heard } = await says('how long before a pep must reports be in', { tenant: school });
    expect(heard).toContain('"authority":"hillingdon"');
    expect(heard).not.toContain('"authority":"slough"');
    const risk = 'she says he strangled her last night';
    expect((await says(risk)).heard).toContain('01632 960001');
    // Slough's front door is not where a Hillingdon child is referred to.
    expect((await says(risk, { tenant: school })).heard).not.toContain('01632 960001');
  });

  it('is let in, given an authority and shut out by a lead, at once and in every process', async () => {
    expect((await says('what is a pep', { tenant: trust })).status).toBe(403);
    const said = await leadSays(`tenant ${trust.toUpperCase()} belongs to Hillingdon and slough`);
    expect(said).toContain('in force from now');
    const { status, heard } = await says('what is a pep', { tenant: trust });
    expect({ status, theirs: heard.includes('"authority":"hillingdon"') }).toEqual({
      status: 200,
      theirs: true,
    });
    await waitUntil(
      async () =>
        (await says('what is a pep', { tenant: trust, at: other })).status === 200 ? true : undefined,
      'the other process to let it in',
      () => '',
    );
    expect(await leadSays('tenants')).toMatch(new RegExp(`${trust}: let in, belongs to .*a lead said so`));
    await leadSays(`tenant ${trust} is not let in`);
    expect((await says('what is a pep', { tenant: trust })).status).toBe(403);
  });

  it('that a lead has shut out stays out after a restart, until it is taken back', async () => {
    await leadSays(`tenant ${school} is not let in`);
    const again = await startService({
      env: { ...environment(), DATABASE_URL: `sqlite:${service.databaseFile}` },
    });
    expect((await says('what is a pep', { tenant: school, at: again })).status).toBe(403);
    await again.discard();
    await leadSays(`tenant ${school} as the settings say`);
    expect((await says('what is a pep', { tenant: school })).status).toBe(200);
  }, 60_000);

  it('is noted in the audit when it is changed', () => {
    const database = new DatabaseSync(service.databaseFile, { readOnly: true });
    const details = database
      .prepare("select detail from audit where what = 'setting' and authority = 'service' order by number")
      .all()
      .map((row) => String(row['detail']))
      .filter((detail) => detail.includes('"tenants"'));
    database.close();
    expect(details[0]).toBe(
      JSON.stringify({ setting: 'tenants', tenant: trust, tenantIs: 'belongs to hillingdon and slough' }),
    );
    expect(details).toHaveLength(4);
  });
});

describe('what leads say of tenants', () => {
  it('never shuts themselves out', async () => {
    expect(await leadSays(`tenant ${council} is not let in`)).toContain('shut out your own tenant');
    expect((await says('what is a pep')).status).toBe(200);
  });

  it('is nothing that anybody else can say, and names only authorities that are held', async () => {
    expect((await says(`tenant ${trust} belongs to slough`)).heard).toContain('Only a lead');
    expect(await leadSays(`tenant ${trust} belongs to atlantis`)).toContain('no knowledge of atlantis');
    expect((await says('what is a pep', { tenant: trust })).status).toBe(403);
    expect((await says('tenants')).heard).not.toContain(school);
  });
});

describe('the setting TENANTS', () => {
  it('is refused where it names an authority whose pack is not loaded', async () => {
    const { exitCode, stderr } = await runUntilItEnds({
      env: { ...environment(), TENANTS: `${council}=lambeth` },
    });
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('belongs to lambeth'),
    });
  });
});
