import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { loadPack, packNames } from '../../knowledge/load.ts';
import { botCommands } from '../../manifest/bot-commands.ts';
import { buildAppPackage } from '../../manifest/build.ts';
import type { BuiltPackage } from '../../manifest/build.ts';
import { readIcons } from '../../manifest/icons.ts';
import { pngSize } from '../../manifest/png-size.ts';
import { readManifestSettings } from '../../manifest/settings.ts';
import type { ManifestSettings } from '../../manifest/settings.ts';
import { fillTemplate, readTemplate } from '../../manifest/template.ts';
import { rgbaPixels } from './png-pixels.ts';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
const environment = {
  MICROSOFT_APP_ID: '6c1f0e0a-3b7e-4d0f-9c54-0d2a5b8f7e11',
  PUBLIC_URL: 'https://bot.example.org:8443/',
  DEVELOPER_NAME: 'The "Example" School',
};

function settings(more: Record<string, string> = {}): ManifestSettings {
  const reading = readManifestSettings({ ...environment, ...more });
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  return reading.settings;
}

async function built(template = readTemplate(), icons = readIcons()): Promise<BuiltPackage> {
  return buildAppPackage(template, settings(), version, icons);
}

async function manifest(): Promise<Record<string, unknown>> {
  const made = await built();
  if (!made.ok) throw new Error(made.faults.join('\n'));
  return JSON.parse(made.manifest) as Record<string, unknown>;
}

const tabSchema = z.object({
  entityId: z.string(),
  contentUrl: z.string().optional(),
  websiteUrl: z.string().optional(),
});
const offeredSchema = z.object({
  bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(z.unknown()) })) })),
  composeExtensions: z.array(
    z.object({ commands: z.array(z.object({ samplePrompts: z.unknown().optional() })) }),
  ),
});

function titles(scope: (typeof botCommands)[number]['scopes'][number]): string[] {
  return botCommands.filter(({ scopes }) => scopes.includes(scope)).map(({ title }) => title);
}

describe('The Teams app package', () => {
  it('is valid against its own schema without the network', async () => {
    const online = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new Error('no network in this test'));
    try {
      expect(await built()).toMatchObject({ ok: true });
    } finally {
      globalThis.fetch = online;
    }
  });

  it('carries the version of the product, the bot and the host it was told', async () => {
    expect(await manifest()).toMatchObject({
      version,
      id: environment.MICROSOFT_APP_ID,
      developer: { name: environment.DEVELOPER_NAME },
      bots: [{ botId: environment.MICROSOFT_APP_ID }],
      validDomains: ['bot.example.org:8443'],
    });
  });

  it('is written for the newest version of the manifest that has been released', async () => {
    const schemas = new URL('node_modules/@microsoft/app-manifest/build/json-schemas/teams/', root);
    const released = readdirSync(schemas).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []);
    const newest = `1.${Math.max(...released.map(Number))}`;
    const { manifestVersion, $schema } = await manifest();
    expect(manifestVersion).toBe(newest);
    expect($schema).toContain(`/teams/v${newest}/`);
  });

  it('can be added by one person, to a team and to a group chat', async () => {
    const { bots, defaultInstallScope } = await manifest();
    expect(bots).toMatchObject([{ scopes: ['personal', 'team', 'groupChat'] }]);
    expect(defaultInstallScope).toBe('personal');
  });

  it('shows the pages as personal tabs from its own host, after the chat', async () => {
    const tabs = z.array(tabSchema).parse((await manifest())['staticTabs']);
    expect(tabs.map(({ entityId }) => entityId)).toEqual([
      'conversations',
      'ask',
      'offer',
      'mine',
      'desk',
      'about',
    ]);
    for (const { entityId, contentUrl, websiteUrl } of tabs.slice(1, -1)) {
      expect(contentUrl).toBe(`https://bot.example.org:8443/tab/${entityId}`);
      expect(websiteUrl).toBe(contentUrl);
    }
  });

  it('asks for nothing of teams and chats, of devices or of other hosts', async () => {
    const made = await manifest();
    expect(made).not.toHaveProperty('authorization');
    expect(made).not.toHaveProperty('devicePermissions');
    expect(made['permissions']).toEqual(['identity', 'messageTeamMembers']);
    expect(made['validDomains']).toEqual(['bot.example.org:8443']);
  });

  it('has every permission that it asks for in the notes for administrators', async () => {
    const notes = readFileSync(new URL('docs/permissions.md', root), 'utf8');
    const asked = z.array(z.string()).parse((await manifest())['permissions']);
    for (const name of [...asked, 'access_as_user', 'validDomains']) expect(notes).toContain(`\`${name}\``);
  });

  it('promises no language but the one it speaks', async () => {
    expect((await manifest())['localizationInfo']).toEqual({ defaultLanguageTag: 'en-gb' });
  });

  it('holds the manifest and both icons at its root and nothing else', async () => {
    const made = await built();
    if (!made.ok) throw new Error(made.faults.join('\n'));
    const files = unzipSync(made.zip);
    expect(Object.keys(files).toSorted()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(Buffer.from(files['manifest.json'] ?? []).toString()).toBe(made.manifest);
    expect(Buffer.from(files['color.png'] ?? [])).toEqual(Buffer.from(readIcons()['color.png']));
  });

  it('comes out the same byte for byte from the same sources', async () => {
    expect(await built()).toEqual(await built());
  });

  it('is refused with a reason where the manifest breaks its schema', async () => {
    const long = readTemplate().replace(
      '"short": "Virtual School advice line"',
      `"short": "${'x'.repeat(31)}"`,
    );
    expect(await built(long)).toEqual({ ok: false, faults: [expect.stringMatching(/name\/short/)] });
  });

  it('is refused where an icon has the wrong size or is no picture', async () => {
    const icons = { 'color.png': readIcons()['outline.png'], 'outline.png': Buffer.from('<svg/>') };
    expect(await built(readTemplate(), icons)).toEqual({
      ok: false,
      faults: ['color.png is 32 × 32 pixels; Teams asks for 192 × 192', 'outline.png is not a PNG'],
    });
  });

  it('says when the template asks for a value that nobody gives', () => {
    expect(() => fillTemplate('{{COLOUR}}', {})).toThrow('placeholder COLOUR without a value');
  });
});

describe('Signing in to the pages', () => {
  const id = environment.MICROSOFT_APP_ID;
  const other = '0d0b5a0e-52a3-4a86-8a3e-2a5f7f0d9b22';

  it.each([
    ['with the bot’s own application', {}, id],
    ['with one of its own', { SIGN_IN_APP_ID: other }, other],
    [
      'with one of its own beside a managed identity',
      { MICROSOFT_APP_TYPE: 'UserAssignedMSI', SIGN_IN_APP_ID: other },
      other,
    ],
  ])('goes %s', async (_how, more, app) => {
    const made = await buildAppPackage(readTemplate(), settings(more), version, readIcons());
    expect(JSON.parse(made.ok ? made.manifest : '{}')).toMatchObject({
      webApplicationInfo: { id: app, resource: `api://bot.example.org:8443/${app}` },
    });
  });

  it.each([
    ['a managed identity, which cannot be signed in with', { MICROSOFT_APP_TYPE: 'UserAssignedMSI' }],
    ['an example id', { MICROSOFT_APP_ID: '' }],
  ])('is not asked for with %s', async (_what, more) => {
    const made = await buildAppPackage(readTemplate(), settings(more), version, readIcons());
    expect(JSON.parse(made.ok ? made.manifest : '{}')).not.toHaveProperty('webApplicationInfo');
    expect(made.ok).toBe(true);
  });
});

describe('The questions to begin with', () => {
  const packs = fileURLToPath(new URL('knowledge/packs', root));

  it.each(packNames(packs))(
    'are those that the pack of %s names and is tested to answer',
    async (authority) => {
      const load = loadPack(packs, authority);
      const questions = load.ok ? load.loaded.pack.examples : [];
      expect(questions.length).toBeGreaterThan(0);
      const made = await buildAppPackage(readTemplate(), settings(), version, readIcons(), questions);
      const { bots, composeExtensions } = offeredSchema.parse(JSON.parse(made.ok ? made.manifest : '{}'));
      for (const { commands } of bots.flatMap(({ commandLists }) => commandLists)) {
        expect(commands.slice(1, 1 + questions.length)).toMatchObject(
          questions.map((question) => ({ type: 'prompt', title: question, prompt: question })),
        );
      }
      expect(composeExtensions[0]?.commands[0]?.samplePrompts).toEqual(questions.map((text) => ({ text })));
    },
  );

  it('are left out where a list has no more room, so that the package stays valid', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `Question ${index}?`);
    expect(await buildAppPackage(readTemplate(), settings(), version, readIcons(), many)).toMatchObject({
      ok: true,
    });
  });
});

describe('The settings of the package', () => {
  it('fall back to examples on a machine where nothing is set, and say which', () => {
    expect(
      readManifestSettings({ MICROSOFT_APP_ID: '', TERMS_URL: 'https://council.example/terms' }),
    ).toMatchObject({
      ok: true,
      examples: ['MICROSOFT_APP_ID', 'PUBLIC_URL', 'DEVELOPER_NAME', 'WEBSITE_URL', 'PRIVACY_URL'],
    });
  });

  it('keep the app id apart from the bot id where both are given', () => {
    const apart = '0d0b5a0e-52a3-4a86-8a3e-2a5f7f0d9b22';
    expect(settings({ TEAMS_APP_ID: apart })).toMatchObject({
      TEAMS_APP_ID: apart,
      BOT_ID: environment.MICROSOFT_APP_ID,
    });
  });

  it('name every wrong setting at once', () => {
    expect(readManifestSettings({ MICROSOFT_APP_ID: 'abc', PUBLIC_URL: 'http://bot.example.org' })).toEqual({
      ok: false,
      faults: [expect.stringMatching(/^MICROSOFT_APP_ID must/), expect.stringMatching(/^PUBLIC_URL must/)],
    });
  });
});

describe('The icons', () => {
  it('have the sizes Teams asks for', () => {
    expect(pngSize(readIcons()['color.png'])).toEqual({ width: 192, height: 192 });
    expect(pngSize(readIcons()['outline.png'])).toEqual({ width: 32, height: 32 });
  });

  it('include an outline that is white on transparent', () => {
    const pixels = rgbaPixels(Buffer.from(readIcons()['outline.png']), 32, 32);
    const drawn = pixels.filter(([, , , alpha]) => alpha !== 0);
    expect(new Set(drawn.map(([red, green, blue]) => `${red} ${green} ${blue}`))).toEqual(
      new Set(['255 255 255']),
    );
    expect(drawn.length).toBeLessThan(pixels.length / 2);
  });
});

describe('The commands', () => {
  it('are those of the manifest', async () => {
    const [bot] = (await manifest())['bots'] as { commandLists: { commands: { title: string }[] }[] }[];
    const inManifest = bot?.commandLists.flatMap(({ commands }) => commands.map(({ title }) => title));
    expect(botCommands.map(({ title }) => title)).toEqual(inManifest);
  });

  it('send the same words as they show', () => {
    expect(botCommands.filter(({ title, says }) => title !== says)).toEqual([]);
  });

  it('offer help and the offer everywhere, but a person only in the asker’s own chat', () => {
    for (const scope of ['personal', 'team', 'groupChat'] as const) {
      expect(titles(scope)).toEqual(expect.arrayContaining(['help', 'offer', 'What can you help with?']));
    }
    expect(titles('personal')).toContain('Talk to a person');
    expect([...titles('team'), ...titles('groupChat')]).not.toContain('Talk to a person');
  });
});

describe('npm run manifest', () => {
  it('writes the package on a fresh machine and says what is only an example', () => {
    const said = execFileSync(process.execPath, ['commands/manifest.ts'], {
      cwd: root,
      env: {},
      encoding: 'utf8',
    });
    expect(said).toContain(`dist/virtual-school-advice-line.zip: version ${version}`);
    expect(said).toContain('Examples stand in for MICROSOFT_APP_ID, PUBLIC_URL');
    const zip = unzipSync(readFileSync(new URL('dist/virtual-school-advice-line.zip', root)));
    expect(Object.keys(zip)).toContain('manifest.json');
  });
});
