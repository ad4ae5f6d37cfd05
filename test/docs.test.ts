import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { settingNames } from '../bot/config.ts';
import { readManifestSettings } from '../manifest/settings.ts';
import { mermaid } from '../queue/state-diagram.ts';
import { phrasingsOf } from '../knowledge/phrasings.ts';
import { everyPack } from './knowledge/every-pack.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What an administrator makes beside our files; infra/.gitignore keeps it out of the repository. */
const madeByTheReader = /^infra\/(?:secrets|council|backups|env\/on-premises\.env)(?:\/|$)/;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the documents', () => {
  it('show the states of a query as the code has them', () => {
    expect(read('docs/query-states.md')).toContain(mermaid().trim());
  });

  it('say how it is made in two hundred lines', () => {
    expect(read('docs/design.md').trimEnd().split('\n').length).toBeLessThanOrEqual(200);
  });

  it('name only files, pictures and commands that exist', () => {
    const pages = [
      'README.md',
      'docs/design.md',
      'docs/query-states.md',
      'knowledge/README.md',
      'CONTRIBUTING.md',
      'docs/install.md',
      'docs/runbook.md',
      'docs/glossary.md',
      'docs/tour.md',
      'docs/watching.md',
      'docs/permissions.md',
      'docs/privacy.md',
      'docs/threats.md',
      'docs/scale.md',
      'docs/search.md',
      ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
    ];
    const scripts = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const dead = pages.flatMap((page) => {
      const text = read(page);
      const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((found) => found[1] ?? '');
      const paths = [
        ...text.matchAll(
          /`((?:bot|cards|commands|knowledge|queue|store|test|docs|bench|privacy|infra|manifest|tab)\/[\w./-]+)`/g,
        ),
      ].map((found) => found[1] ?? '');
      const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map((found) => found[1] ?? '');
      return [
        ...links.filter((link) => !link.startsWith('http') && !existsSync(join(root, page, '..', link))),
        ...paths.filter((path) => !existsSync(join(root, path)) && !madeByTheReader.test(path)),
        ...commands.filter((command) => scripts.scripts[command] === undefined),
      ].map((gone) => `${page}: ${gone}`);
    });
    expect(dead).toEqual([]);
  });

  it('say in the first of them what every command is for', () => {
    // What `npm test` is made of is said there in words.
    const partsOfTest = /^(?:pre)?(?:start|test|types|lint|format(?::check)?|test:only)$/;
    const scripts = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/`(?:npm run )?([a-z:]+)(?: [^`]*)?`/g)].map(
      (found) => found[1] ?? '',
    );
    const rest = Object.keys(scripts.scripts).filter((name) => !partsOfTest.test(name));
    expect(rest.length).toBeGreaterThan(20);
    expect(rest.filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('the installation and the runbook', () => {
  const pages = ['docs/install.md', 'docs/runbook.md'];

  it('name only settings that are read', () => {
    const ofPackage = readManifestSettings({});
    const known = [
      ...settingNames,
      ...(ofPackage.ok ? [...Object.keys(ofPackage.settings), ...ofPackage.examples] : []),
      // Of the shell, of compose and of the one command that takes an address besides.
      'COMPOSE',
      'BACKUP',
      'MOVE_TO',
      'DATABASE_PASSWORD',
    ];
    const named = pages.flatMap((page) => {
      // `SETTING` by itself, or `SETTING=value` in a command; words in capitals without either are for the reader to fill in.
      const found = read(page).matchAll(/`([A-Z][A-Z_]+[A-Z])`|(?:^|[\s`{"])([A-Z][A-Z_]+[A-Z])(?==|":)/gm);
      return [...found].map((match) => (match[1] ?? match[2] ?? '').replace(/_FILE$/, ''));
    });
    expect(named.length).toBeGreaterThan(25);
    const placeholders = /^(?:NAME|GROUP|FILE|ID|VERSION|YOUR)$/;
    expect([...new Set(named)].filter((name) => !known.includes(name) && !placeholders.test(name))).toEqual(
      [],
    );
  });

  it('explain as many searches and actions as the app package asks for', () => {
    const template = read('manifest/manifest.template.json');
    const count = (type: string): number => template.split(`"type": "${type}"`).length - 1;
    expect([count('query'), count('action')]).toEqual([2, 2]);
    expect(read('docs/permissions.md')).toContain('two searches and two actions');
  });

  it('give compose the settings without which it does nothing', () => {
    const commands = pages.flatMap((page) => [...read(page).matchAll(/docker compose [^`\n]*/g)].map(String));
    expect(commands.length).toBeGreaterThan(4);
    const both = '-f infra/compose.yaml --env-file infra/env/on-premises.env';
    expect(commands.filter((command) => !command.includes(both))).toEqual([]);
  });

  it('have a test for each page of the runbook that is gone through with the commands as they stand', () => {
    const test = read('test/journeys/runbook.test.ts');
    const sections = read('docs/runbook.md').split(/^## /m);
    const headings = [
      'Rotating the secret',
      'Backing up',
      'Restoring',
      'Moving from',
      'Upgrading',
      'Rolling back',
    ];
    const named = headings.map((heading) => {
      const section = sections.find((one) => one.startsWith(heading)) ?? '';
      return /`test\/journeys\/runbook\.test\.ts`, “([^”]+)”/.exec(section)?.[1] ?? `none under ${heading}`;
    });
    expect(named.filter((name) => !test.includes(name))).toEqual([]);
  });
});

describe('the evaluation questions', () => {
  const file = join(root, '../shared/eval/dev-questions.jsonl');
  it('are a ruler and not a source: none of them is a phrasing or a question of a pack', () => {
    if (!existsSync(file)) {
      console.warn('the evaluation questions are not at hand; nothing was compared');
      return;
    }
    const plain = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}£]+/gu, ' ')
        .trim();
    const asked = new Set(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => plain((JSON.parse(line) as { question: string }).question))
        // "hiya" and an acronym with a question mark are anybody's words.
        .filter((question) => question.split(' ').length > 3),
    );
    const taken = everyPack().flatMap((pack) =>
      [
        ...phrasingsOf(pack).map(({ text }) => text),
        ...pack.questions.map(({ question }) => question),
      ].filter((text) => asked.has(plain(text))),
    );
    expect(taken).toEqual([]);
  });
});
