import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'docs', 'threats.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:threat |-)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the threat model', () => {
  it('has a kind, a control and a test for every threat', () => {
    expect(rows.length).toBeGreaterThan(30);
    const unfinished = rows.filter(
      ([threat = '', kind = '', control = '', test = '', ...more]) =>
        more.length > 0 ||
        threat === '' ||
        !/^[STRIDE](?:, [STRIDE])*$/.test(kind) ||
        control === '' ||
        !/^`test\/[^`]+`(?:, `test\/[^`]+`)*$/.test(test),
    );
    expect(unfinished).toEqual([]);
  });

  it('names tests that exist', () => {
    const named = [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each([
    'Teams → bot',
    'Bot → Teams',
    'Bot → store',
    'Links',
    'Logs',
    'Backup',
    'settings',
    'Knowledge',
    'Advisers',
    'Reports',
    'Knowledge edited',
    'Metrics and traces',
  ])('goes along the flow %s', (flow) => {
    expect(text).toMatch(new RegExp(`^## .*${flow}`, 'm'));
  });

  it('meets each of the six kinds', () => {
    const kinds = new Set(rows.flatMap(([, kind = '']) => kind.split(', ')));
    expect([...kinds].toSorted()).toEqual(['D', 'E', 'I', 'R', 'S', 'T']);
  });
});
