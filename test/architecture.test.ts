import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = [
  'bot',
  'privacy',
  'knowledge',
  'queue',
  'store',
  'cards',
  'commands',
  'bench',
  'manifest',
  'tab',
];

interface Source {
  readonly path: string;
  readonly imports: readonly string[];
}

/** Which rooms a room may import from, besides itself. What is not named here may not be imported. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  privacy: [],
  knowledge: ['privacy'],
  queue: ['privacy', 'knowledge'],
  store: ['queue', 'knowledge', 'privacy'],
  cards: ['queue', 'knowledge', 'privacy'],
  'bot/turns': ['bot', 'cards', 'queue', 'knowledge', 'privacy'],
  'bot/rounds': ['bot', 'bot/turns', 'cards', 'queue', 'knowledge', 'privacy'],
  'bot/http': ['bot'],
  'bot/teams': ['bot', 'bot/turns', 'cards', 'queue'],
  'bot/agents-sdk': ['bot', 'bot/teams'],
  'bot/files': ['bot', 'cards', 'knowledge'],
  'bot/watching': ['bot', 'bot/turns', 'queue', 'knowledge'],
  'bot/doctor': ['bot', 'cards', 'queue', 'knowledge'],
  bot: [
    'bot/http',
    'bot/teams',
    'bot/agents-sdk',
    'bot/files',
    'bot/doctor',
    'bot/watching',
    'bot/rounds',
    'bot/turns',
    'tab',
    'cards',
    'knowledge',
    'queue',
    'store',
    'privacy',
  ],
  manifest: [],
  tab: ['tab/look', 'bot', 'bot/turns', 'cards', 'queue', 'knowledge', 'privacy'],
  'tab/look': [],
  // What runs in browsers knows of the service only what both sides say to each other.
  'tab/pages': ['tab', 'tab/look'],
  commands: [
    'tab',
    'tab/look',
    'bot',
    'bot/doctor',
    'bot/turns',
    'cards',
    'knowledge',
    'privacy',
    'queue',
    'manifest',
  ],
  bench: ['bot', 'bot/teams', 'cards', 'commands', 'queue', 'knowledge', 'privacy', 'test'],
};
/** Packages that one folder alone may import. */
const keptIn: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['bot/teams', 'bench'],
  'botframework-connector': ['bot/teams', 'bench'],
  '@microsoft/agents-hosting': ['bot/agents-sdk'],
  restify: ['bot/http', 'bench'],
  docx: ['bot/files'],
  '@opentelemetry/api': ['bot/watching'],
  '@opentelemetry/sdk-metrics': ['bot/watching'],
  '@opentelemetry/sdk-trace': ['bot/watching'],
  ics: ['bot/files'],
  'date-holidays': ['knowledge'],
  kysely: ['store'],
  jose: ['tab', 'bot/agents-sdk'],
  vite: ['tab'],
  react: ['tab/pages'],
  '@fluentui/react-components': ['tab/pages'],
  '@microsoft/teams-js': ['tab/pages'],
};
/** Of `bot` itself, what deeper rooms may import: plain shapes and the log, never what builds parts. */
const plainFilesOfBot = ['bot/log.ts', 'bot/config.ts', 'bot/request.ts', 'bot/sender.ts'];

describe('the architecture', () => {
  const sources = folders.flatMap((folder) => sourcesIn(folder));

  it('has imports that point one way only', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => relative(root, join(root, dirname(source.path), imported)))
        .filter((target) => {
          const from = roomOf(source.path);
          const to = roomOf(target);
          if (from === to) return false;
          if (mayImport[from]?.includes(to) !== true) return true;
          return to === 'bot' && from.startsWith('bot/') && !plainFilesOfBot.includes(target);
        })
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets only the composing of turns build the store', () => {
    const importers = sources.filter(
      ({ path, imports }) =>
        !path.startsWith('store/') && imports.some((imported) => /^[./]+\/store\//.test(imported)),
    );
    expect(importers.map(({ path }) => path)).toEqual(['bot/compose-turns.ts']);
  });

  it('keeps each outside library in its one folder', () => {
    const strays = sources.flatMap(({ path, imports }) =>
      imports
        .filter((imported) => !(keptIn[imported]?.includes(roomOf(path)) ?? true))
        .map((imported) => `${path} imports ${imported}`),
    );
    expect(strays).toEqual([]);
  });

  it('reads the environment in entry points only', () => {
    const readers = sources
      .filter(
        ({ path }) => !path.startsWith('commands/') && !path.startsWith('bench/') && path !== 'bot/main.ts',
      )
      .filter(({ path }) => /(?<!')process\.env/.test(read(path)) && path !== 'bot/playground.ts')
      .map(({ path }) => path);
    expect(readers).toEqual([]);
  });

  it('has no cupboards for odds and ends', () => {
    const cupboards = sources.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc|lib|types)(\/|\.ts$)/.test(path),
    );
    expect(cupboards).toEqual([]);
  });

  it('lets nothing but redact.ts and the store’s own edge call a text redacted', () => {
    const branders = sources
      .filter(({ path }) => /as RedactedText\b/.test(read(path)))
      .map(({ path }) => path);
    expect(branders.toSorted()).toEqual(['privacy/redact.ts', 'store/redacted-column.ts']);
  });
});

function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
    .map((path) => ({
      path,
      imports: [...read(path).matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((found) => found[1] ?? ''),
    }));
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function roomOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === 'tab' && (parts[1] === 'pages' || parts[1] === 'look')) return `tab/${parts[1]}`;
  return parts[0] === 'bot' && parts.length > 2 ? `bot/${parts[1] ?? ''}` : (parts[0] ?? '');
}
