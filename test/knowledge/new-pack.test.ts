import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadKnowledge } from '../../bot/knowledge.ts';
import { decide } from '../../knowledge/decide.ts';
import { factsIn } from '../../knowledge/facts.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
const make = (...args: string[]): string =>
  execFileSync(process.execPath, ['commands/knowledge-new.ts', ...args, '--in', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'advice-line-new-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a fifth authority', () => {
  it('is a folder and nothing else: it loads as made, and answers nothing', () => {
    expect(make('any-town')).toContain('Any Town');
    const load = loadKnowledge(undefined, folder);
    if (!load.ok) throw new Error(load.faults.join('\n'));
    const search = load.searches.get('any-town');
    expect(search?.pack).toMatchObject({ name: 'Any Town', prefix: 'AT' });
    expect(search && decide(search, 'who chairs the pep', factsIn('')).kind).toBe('none');
  });

  it('answers once its examples are filled in', () => {
    const fill = (file: string, text: (before: string) => string): void => {
      const path = join(folder, 'any-town', file);
      writeFileSync(path, text(readFileSync(path, 'utf8')));
    };
    // The example of each file, taken out of its comment, is an entry that passes every check.
    const uncommented = (text: string): string =>
      text
        .split('\n')
        .slice(1)
        .filter((line) => line !== '[]')
        .map((line) => line.replace(/^# ?/, ''))
        .join('\n');
    fill('documents.yaml', (text) => uncommented(text).replace('id: laptops', 'id: peps'));
    fill('articles/first-answers.yaml', (text) =>
      uncommented(text).replace(
        /aliases:.*\n.*\n/,
        'aliases: [who chairs the pep, who runs the pep, pep meeting chair]\n',
      ),
    );
    const load = loadKnowledge(undefined, folder);
    if (!load.ok) throw new Error(load.faults.join('\n'));
    const search = load.searches.get('any-town');
    expect(search && decide(search, 'who chairs the pep', factsIn(''))).toMatchObject({
      kind: 'answer',
      entry: { id: 'who-chairs-the-pep' },
    });
  });

  it('is never made over a pack that is there, nor under a bad name', () => {
    expect(() => make('any-town')).toThrow(/already/);
    expect(() => make('Any Town')).toThrow(/lower-case/);
  });
});

describe('what a council sets outside the packs', () => {
  it('is looked for in a folder that must be there', () => {
    const load = loadKnowledge(['any-town'], folder, join(folder, 'nowhere'));
    expect(load.ok ? [] : load.faults).toEqual([expect.stringMatching(/^LOCAL_FOLDER is .*no such folder/)]);
  });
});
