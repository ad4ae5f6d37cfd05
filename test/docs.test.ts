import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { mermaid } from '../queue/state-diagram.ts';
import { phrasingsOf } from '../knowledge/phrasings.ts';
import { everyPack } from './knowledge/every-pack.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the documents', () => {
  it('show the states of a query as the code has them', () => {
    expect(read('docs/design.md')).toContain(mermaid().trim());
  });

  it('name only files, pictures and commands that exist', () => {
    const pages = [
      'README.md',
      'docs/design.md',
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
        ...paths.filter((path) => !existsSync(join(root, path))),
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
