import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
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
