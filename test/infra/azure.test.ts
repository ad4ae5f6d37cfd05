import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { settingNames } from '../../bot/config.ts';
import { readManifestSettings } from '../../manifest/settings.ts';

const infra = join(import.meta.dirname, '..', '..', 'infra');
const read = (path: string): string => readFileSync(join(infra, path), 'utf8');

interface Parameter {
  readonly name: string;
  readonly secure: boolean;
  readonly required: boolean;
}

/** What can be told of a Bicep file without compiling it. */
function bicep(path: string) {
  const text = read(path);
  const code = text.replaceAll(/^\s*\/\/.*$/gm, '');
  const parameters = [...code.matchAll(/((?:^@[^\n]*\n)*)^param (\w+) \w+( =)?/gm)].map(
    ([, decorators = '', name = '', preset]): Parameter => ({
      name,
      secure: decorators.includes('@secure()'),
      required: preset === undefined,
    }),
  );
  const outputs = [...code.matchAll(/^output (\w+) /gm)].map((found) => found[1] ?? '');
  return { path, code, parameters, outputs };
}

const main = bicep('azure.bicep');
const modules = readdirSync(join(infra, 'modules')).map((name) => bicep(`modules/${name}`));
const all = [main, ...modules];
const moduleAt = (path: string) => modules.find((one) => one.path === path);
/** `module x 'path' = { name … params { … } }`, with the names that it gives. */
const calls = [...main.code.matchAll(/^module (\w+) '([^']+)' = \{([\s\S]*?)^\}/gm)].map(
  ([, name = '', path = '', body = '']) => ({
    name,
    path,
    gives: [...body.matchAll(/^ {4}(\w+): /gm)].map((found) => found[1] ?? ''),
  }),
);
const service = moduleAt('modules/service.bicep');
const bot = moduleAt('modules/bot.bicep');
const alerts = moduleAt('modules/alerts.bicep');
if (service === undefined || bot === undefined || alerts === undefined)
  throw new Error('a module is missing');

describe('the Bicep files', () => {
  it('are whole: what is opened is closed', () => {
    for (const { path, code } of all) {
      const bare = code.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''");
      const count = (sign: string): number => bare.split(sign).length;
      expect({ path, braces: count('{') - count('}'), brackets: count('[') - count(']') }).toEqual({
        path,
        braces: 0,
        brackets: 0,
      });
    }
  });

  it('use every parameter that they take', () => {
    const idle = all.flatMap(({ path, code, parameters }) =>
      parameters
        .filter(({ name }) => [...code.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length < 2)
        .map(({ name }) => `${path}: ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it('give each module exactly what it takes, and read only what one puts out', () => {
    expect(calls.map(({ path }) => path).toSorted()).toEqual(modules.map(({ path }) => path).toSorted());
    for (const { path, gives } of calls) {
      const takes = moduleAt(path)?.parameters ?? [];
      expect({ path, gives: gives.toSorted() }).toEqual({
        path,
        gives: takes.map(({ name }) => name).toSorted(),
      });
    }
    const readOutputs = [...main.code.matchAll(/\b(\w+)\.outputs\.(\w+)/g)].map(
      ([, name = '', output = '']) => ({
        output,
        there:
          moduleAt(calls.find((one) => one.name === name)?.path ?? '')?.outputs.includes(output) ?? false,
      }),
    );
    expect(readOutputs.filter(({ there }) => !there)).toEqual([]);
  });

  it('keep secrets out of sight: as secure parameters, in the vault, and by reference from there', () => {
    const secret = /password|secret|token|headers/i;
    const open = all.flatMap(({ path, parameters }) =>
      parameters
        .filter(
          ({ name, secure }) =>
            secret.test(name) && !secure && !/(?:UrlSecret|SecretSecret|Address)$/.test(name),
        )
        .map(({ name }) => `${path}: ${name}`),
    );
    expect(open).toEqual([]);
    for (const { code } of all) expect(code).not.toMatch(/(?:[Pp]assword|[Ss]ecret)(?!Ref)\w*: '[^'$]/);
    // What is handed over by address is an address in the vault, and read as the service's own identity.
    const references = [...service.code.matchAll(/keyVaultUrl: (\w+)\n\s*identity: (\w+)/g)].map((found) =>
      found.slice(1),
    );
    expect(references).toEqual([
      ['databaseUrlSecret', 'identityId'],
      ['linkSigningSecretSecret', 'identityId'],
      ['metricsTokenAddress', 'identityId'],
      ['otlpHeadersAddress', 'identityId'],
    ]);
    expect(
      all.flatMap(({ code, path }) => (/^output \w*(?:[Pp]assword|sharedKey)/m.test(code) ? [path] : [])),
    ).toEqual([]);
  });

  it('set nothing that the service does not read, and everything it needs in production', () => {
    const settings = [
      ...service.code.matchAll(/\{ name: '([A-Z_]+)', (value|secretRef): ('[^']*'|[\w()]+) \}/g),
    ].map(([, name = '', how = '', value = '']) => ({ name, how, value }));
    expect(settings.length).toBeGreaterThan(12);
    expect(settings.filter(({ name }) => !settingNames.includes(name))).toEqual([]);
    const needed = [
      'DATABASE_URL',
      'PUBLIC_URL',
      'PACKS',
      'HOME_AUTHORITY',
      'MICROSOFT_APP_TENANT_ID',
      'LEADS',
      'HOST',
    ];
    expect(needed.filter((name) => !settings.some((one) => one.name === name))).toEqual([]);
    for (const name of ['DATABASE_URL', 'LINK_SIGNING_SECRET', 'METRICS_TOKEN', 'OTEL_EXPORTER_OTLP_HEADERS'])
      expect(settings.find((one) => one.name === name)?.how).toBe('secretRef');
    expect(settings.some(({ name }) => name === 'MICROSOFT_APP_PASSWORD')).toBe(false);
  });

  it('lay every secret that a file is read from beside the others', () => {
    const kept = [...service.code.matchAll(/name: ('local-yaml[^']*')/g)].map(([, name]) => name);
    const laid = [...service.code.matchAll(/secretRef: ('local-yaml[^']*')/g)].map(([, name]) => name);
    expect(kept).toEqual(["'local-yaml'", "'local-yaml-${one.key}'"]);
    expect(laid).toEqual(kept);
    expect(service.code.match(/path: '\$\{(?:homeAuthority|one\.key)\}\.yaml'/g)).toHaveLength(2);
  });

  it('hands over what is needed for watching only where it is set', () => {
    const vault = moduleAt('modules/vault.bicep')?.code ?? '';
    for (const [address, parameter] of [
      ['metricsTokenAddress', 'metricsToken'],
      ['otlpHeadersAddress', 'otlpHeaders'],
    ]) {
      expect([...service.code.matchAll(new RegExp(`empty\\(${address}\\)\\s*\\? \\[\\]`, 'g'))]).toHaveLength(
        2,
      );
      expect(vault).toContain(`if (!empty(${parameter}))`);
      expect(main.parameters.find(({ name }) => name === parameter)).toEqual({
        name: parameter,
        secure: true,
        required: false,
      });
    }
  });

  it('probe within what container apps allow', () => {
    // learn.microsoft.com, ContainerAppProbe: at most 10 failures, 240 seconds between tries and for each.
    const limits = { failureThreshold: 10, periodSeconds: 240, timeoutSeconds: 240, initialDelaySeconds: 60 };
    const probes = [
      ...service.code.matchAll(
        /\b(failureThreshold|periodSeconds|timeoutSeconds|initialDelaySeconds): (\d+)/g,
      ),
    ];
    expect(probes.length).toBeGreaterThan(5);
    const over = probes.filter(([, name, value]) => Number(value) > limits[name as keyof typeof limits]);
    expect(over.map(([text]) => text)).toEqual([]);
  });

  it('make the bot and the service one identity without a secret', () => {
    expect(bot.code).toContain("msaAppType: 'UserAssignedMSI'");
    expect(bot.code).toContain('msaAppId: identityClientId');
    expect(bot.code).toContain('msaAppMSIResourceId: identityId');
    expect(bot.code).toContain('https://${host}/api/messages');
    expect(service.code).toContain("{ name: 'MICROSOFT_APP_TYPE', value: 'UserAssignedMSI' }");
    expect(service.code).toContain("{ name: 'MICROSOFT_APP_ID', value: identityClientId }");
    expect(service.code).toContain("userAssignedIdentities: { '${identityId}': {} }");
    const given = [...main.code.matchAll(/identityClientId: (.+)/g)].map((found) => found[1]);
    expect(new Set(given)).toEqual(new Set(['identity.properties.clientId']));
  });

  it('keep the database from the internet, and hear of what goes wrong in the words of the log', () => {
    expect(moduleAt('modules/database.bicep')?.code).toContain("publicNetworkAccess: 'Disabled'");
    expect(service.code).toContain('allowInsecure: false');
    const log = readFileSync(join(infra, '../bot/log.ts'), 'utf8');
    const known = new Set([...log.matchAll(/readonly event: '([^']+)'/g)].map((found) => found[1]));
    const heard = [...alerts.code.matchAll(/event: '([^']+)'/g)].map((found) => found[1] ?? '');
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.filter((event) => !known.has(event))).toEqual([]);
    const runbook = readFileSync(join(infra, '../docs/runbook.md'), 'utf8');
    const titles = [...alerts.code.matchAll(/(?:title|description): '([^']+)'/g)].map(
      (found) => found[1] ?? '',
    );
    expect(titles.filter((title) => !runbook.includes(`### ${title}`))).toEqual([]);
  });
});

describe('the parameters', () => {
  const given = z
    .object({ parameters: z.record(z.string(), z.strictObject({ value: z.string() })) })
    .parse(JSON.parse(read('azure.parameters.json'))).parameters;

  it('are those that the Bicep takes, none that it needs left out, secrets only by name', () => {
    const taken = main.parameters.map(({ name }) => name);
    expect(Object.keys(given).filter((name) => !taken.includes(name))).toEqual([]);
    expect(main.parameters.filter(({ name, required }) => required && given[name] === undefined)).toEqual([]);
    const named = main.parameters.flatMap(({ name, secure }) => {
      const variable = /^\$\{\{(\w+)\}\}$/.exec(given[name]?.value ?? '')?.[1];
      return given[name] === undefined ? [] : [{ name, secure, bySecret: variable?.startsWith('SECRET_') }];
    });
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(({ secure, bySecret }) => secure !== bySecret)).toEqual([]);
  });

  it('are each asked for in the example of the environment, the secrets never', () => {
    const example = [...read('env/.env.council.example').matchAll(/^([A-Z_]+)=/gm)].map(
      (found) => found[1] ?? '',
    );
    const named = Object.values(given).flatMap(({ value }) => /^\$\{\{(\w+)\}\}$/.exec(value)?.[1] ?? []);
    expect(named.filter((name) => !name.startsWith('SECRET_') && !example.includes(name))).toEqual([]);
    expect(example.filter((name) => name.startsWith('SECRET_'))).toEqual([]);
  });
});

describe('m365agents.yml', () => {
  const step = z.strictObject({
    uses: z.string(),
    with: z.record(z.string(), z.unknown()),
    env: z.record(z.string(), z.string()).default({}),
    writeToEnvironmentFile: z.record(z.string(), z.string()).default({}),
  });
  const text = read('m365agents.yml');
  const toolkit = z
    .strictObject({
      version: z.literal('v1.8'),
      environmentFolderPath: z.string(),
      provision: z.array(step),
      publish: z.array(step),
    })
    .parse(parse(text));
  const steps = [...toolkit.provision, ...toolkit.publish];

  it('makes the app, then Azure, then the package, checks it and hands it over', () => {
    expect(toolkit.provision.map(({ uses }) => uses)).toEqual([
      'teamsApp/create',
      'arm/deploy',
      'script',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ]);
  });

  it('names files that are there, and the package where the builder leaves it', () => {
    const paths = [...text.matchAll(/(?:path|parameters): (\.\S+)/g)].map((found) => found[1] ?? '');
    expect(paths.filter((path) => !existsSync(join(infra, path)))).toEqual([]);
    const builder = readFileSync(join(infra, '../commands/manifest.ts'), 'utf8');
    const zips = [...text.matchAll(/appPackagePath: \.\.\/dist\/(\S+)/g)].map((found) => found[1] ?? '');
    expect(zips.length).toBeGreaterThan(1);
    expect(zips.filter((zip) => !builder.includes(zip))).toEqual([]);
  });

  it('gives the builder only settings that it or the service reads', () => {
    const build = steps.find(({ uses }) => uses === 'script');
    const names = Object.keys(build?.env ?? {});
    const every = readManifestSettings({});
    const ofPackage = every.ok ? [...every.examples, 'TEAMS_APP_ID'] : [];
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !settingNames.includes(name) && !ofPackage.includes(name))).toEqual([]);
  });

  it('reads what Bicep puts out, and else only what the example asks for', () => {
    const outputs = main.outputs.map((name) => name.toUpperCase());
    const example = [...read('env/.env.council.example').matchAll(/^([A-Z_]+)=/gm)].map(
      (found) => found[1] ?? '',
    );
    const names = [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map((found) => found[1] ?? '');
    expect(names.filter((name) => !outputs.includes(name) && !example.includes(name))).toEqual([]);
  });
});
