import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

describe('every npm script that runs our own code', () => {
  it('first checks the version of Node, in words that an older Node can read', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const unchecked = Object.entries(scripts).filter(
      ([, command]) =>
        /\.ts\b/.test(command) && !command.startsWith('node --import ./bot/require-node-24.js '),
    );
    expect(unchecked).toEqual([]);
  });
});
